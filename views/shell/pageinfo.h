// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace courtside {

class Page;
class Workbook;

/// One line of the list of pages. Rail, View menu, palette, help, screenshots and the walk through
/// every control are made from the list, so that a new page is one new line.
struct PageInfo
{
    QString id;            ///< stable: "team"
    QString title;         ///< translated: "Team"
    QKeySequence shortcut; ///< opens the page from anywhere
    QString helpTopic;     ///< resources/help/<topic>.md
    std::function<Page *(Workbook &)> make;
    /// Opened from the sample, or from nothing, it opens the manager's own workbook first.
    bool isForOwnWorkbook = false;
    /// Opened from a page about somebody or something, it is about that too.
    bool takesSubject = false;
};

} // namespace courtside

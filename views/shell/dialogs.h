// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace courtside {

/// Where the shell asks for a file. A test answers in its place.
struct Dialogs
{
    using AskForFile =
        std::function<QString(QWidget *parent, const QString &title, const QString &start)>;

    AskForFile fileToOpen; ///< an existing workbook; empty when the person thought better of it
    AskForFile fileToSave; ///< a new workbook's path, with its ending

    /// The desktop's own file dialogs.
    static Dialogs desktop();
};

} // namespace courtside

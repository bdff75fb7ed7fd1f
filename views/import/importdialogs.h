// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace courtside {

/// Where the Import page asks for files. A test answers in its place.
struct ImportDialogs
{
    /// Files to import; `newest` is a file to preselect, or the folder to start in.
    std::function<QStringList(QWidget *parent, const QString &newest)> filesToImport;
    /// Where to write rows that cannot be taken; empty when the person thought better of it.
    std::function<QString(QWidget *parent, const QString &proposed)> csvToSave;

    /// The desktop's own file dialogs.
    static ImportDialogs desktop();
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/importdesk.h"
#include "views/import/importdialogs.h"

#include <QObject>

class QAction;

namespace courtside {

/// The ways a table comes in: named by its path, chosen in a dialog, or pasted. And the one way
/// rows go out again: saved, to be put right.
class FilesIn final : public QObject
{
    Q_OBJECT

public:
    FilesIn(ImportDialogs dialogs, QWidget *page);

    QAction *choose() const { return m_choose; }
    QAction *paste() const { return m_paste; }

    void take(const QStringList &paths);
    /// Takes the table, or the files, that the clipboard holds.
    void takePasted();
    /// Asks where to and saves the rows of a plan that cannot be taken.
    void saveRejected(const QString &file, const ImportPlan &plan);

Q_SIGNALS:
    void came(const std::vector<courtside::ImportSource> &sources);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void takeChosen();

    ImportDialogs m_dialogs;
    QWidget *m_page;
    QAction *m_choose;
    QAction *m_paste;
};

} // namespace courtside

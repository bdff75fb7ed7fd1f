// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "views/shell/dialogs.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace courtside {

class CurrentWorkbook;

/// New, open, recent, sample, save a copy, restore a backup.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(CurrentWorkbook &workbook, Dialogs dialogs, QWidget *window);

    /// Opens the manager's own workbook, or makes one, without asking anything.
    QAction *startOwn() const { return m_startOwn; }
    QAction *startEmpty() const { return m_startEmpty; }
    QAction *openSample() const { return m_sample; }

    /// Puts everything about files into the menu; `import` stands among it.
    void fill(QMenu *menu, QAction *import);

Q_SIGNALS:
    /// Something could not be done: a sentence that must not pass unread.
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    void createNew();
    void openExisting();
    void saveCopy();
    void restore(const QString &backup);
    void report(const Result<void> &result);
    void refresh();
    void refreshRecent();
    void refreshBackups();

    CurrentWorkbook &m_workbook;
    Dialogs m_dialogs;
    QWidget *m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_sample;
    QAction *m_startOwn;
    QAction *m_startEmpty;
    QAction *m_copy;
    QMenu *m_recent = nullptr;
    QMenu *m_backups = nullptr;
};

} // namespace courtside

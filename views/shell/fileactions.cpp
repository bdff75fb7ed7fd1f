// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fileactions.h"

#include "views/shared/plaintext.h"
#include "views/shell/currentworkbook.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace courtside {

FileActions::FileActions(CurrentWorkbook &workbook, Dialogs dialogs, QWidget *window)
    : QObject(window), m_workbook(workbook), m_dialogs(std::move(dialogs)), m_window(window),
      m_new(new QAction(tr("&New workbook…"), this)), m_open(new QAction(tr("&Open…"), this)),
      m_sample(new QAction(tr("Open the &sample"), this)),
      m_startOwn(new QAction(tr("Go to your own workbook"), this)),
      m_startEmpty(new QAction(tr("Start empty"), this)),
      m_copy(new QAction(tr("Save a &copy…"), this))
{
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_copy->setShortcut(QKeySequence::SaveAs);
    connect(m_new, &QAction::triggered, this, &FileActions::createNew);
    connect(m_open, &QAction::triggered, this, &FileActions::openExisting);
    connect(m_sample, &QAction::triggered, this, [this] { report(m_workbook.openSample()); });
    connect(m_startOwn, &QAction::triggered, this, [this] { report(m_workbook.openOwn()); });
    connect(m_startEmpty, &QAction::triggered, this, [this] { report(m_workbook.createOwn()); });
    connect(m_copy, &QAction::triggered, this, &FileActions::saveCopy);
}

void FileActions::fill(QMenu *menu, QAction *import)
{
    menu->addActions({m_new, m_open});
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addAction(m_sample);
    menu->addSeparator();
    menu->addAction(import);
    menu->addSeparator();
    menu->addAction(m_copy);
    m_backups = menu->addMenu(tr("Restore a &backup"));
    connect(menu, &QMenu::aboutToShow, this, &FileActions::refresh);
    connect(&m_workbook, &CurrentWorkbook::changed, this, &FileActions::refresh);
    refresh();
}

void FileActions::createNew()
{
    const QString path =
        m_dialogs.fileToSave(m_window, tr("New workbook"),
                             QDir(CurrentWorkbook::ownFolder()).filePath(tr("My team.courtside")));
    if (!path.isEmpty())
        report(m_workbook.create(path));
}

void FileActions::openExisting()
{
    const QString path =
        m_dialogs.fileToOpen(m_window, tr("Open a workbook"), CurrentWorkbook::ownFolder());
    if (!path.isEmpty())
        report(m_workbook.open(path));
}

void FileActions::saveCopy()
{
    if (!m_workbook.get())
        return;
    const QFileInfo present(m_workbook.get()->path());
    const QString proposal = present.dir().filePath(
        tr("%1, copy of %2.courtside")
            .arg(m_workbook.name(), m_workbook.clock().today().toString(Qt::ISODate)));
    const QString path = m_dialogs.fileToSave(m_window, tr("Save a copy"), proposal);
    if (path.isEmpty())
        return;
    const auto copied = m_workbook.get()->saveCopy(path);
    report(copied);
    if (copied)
        Q_EMIT said(tr("Copied to %1").arg(QDir::toNativeSeparators(path)));
}

void FileActions::restore(const QString &backup)
{
    const auto kept = m_workbook.restore(backup);
    if (!kept) {
        Q_EMIT failed(kept.failure().sentence);
        return;
    }
    Q_EMIT failed(tr("This is the workbook as the backup had it. What it was before is kept in %1.")
                      .arg(QDir::toNativeSeparators(*kept)));
}

void FileActions::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.failure().sentence);
}

void FileActions::refresh()
{
    m_copy->setEnabled(m_workbook.get() != nullptr);
    refreshRecent();
    refreshBackups();
}

void FileActions::refreshRecent()
{
    m_recent->clear();
    for (const QString &path : m_workbook.recent()) {
        QAction *action = m_recent->addAction(plainCaption(QFileInfo(path).completeBaseName()));
        action->setStatusTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { report(m_workbook.open(path)); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void FileActions::refreshBackups()
{
    m_backups->clear();
    const QStringList backups = m_workbook.get() ? m_workbook.get()->backups() : QStringList();
    for (const QString &path : backups) {
        const QDateTime at = QFileInfo(path).lastModified();
        QAction *action = m_backups->addAction(QLocale().toString(at, QLocale::ShortFormat));
        connect(action, &QAction::triggered, this, [this, path] { restore(path); });
    }
    m_backups->setEnabled(!m_backups->isEmpty());
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/filesin.h"

#include "views/import/newestfiles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>
#include <QWidget>

namespace courtside {

namespace {

/// The files that a file manager put into the clipboard; nothing stands for an empty one.
QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    const QList<QUrl> urls = mime ? mime->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FilesIn::FilesIn(ImportDialogs dialogs, QWidget *page)
    : QObject(page), m_dialogs(std::move(dialogs)), m_page(page),
      m_choose(new QAction(tr("&Choose a file…"), this)),
      m_paste(new QAction(tr("&Paste a table"), this))
{
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_choose, &QAction::triggered, this, &FilesIn::takeChosen);
    connect(m_paste, &QAction::triggered, this, &FilesIn::takePasted);
}

void FilesIn::take(const QStringList &paths)
{
    std::vector<ImportSource> sources;
    for (const QString &path : paths)
        sources.push_back({QFileInfo(path).fileName(), path, {}});
    if (sources.empty())
        return;
    if (QFileInfo::exists(paths.last())) // a mistyped path must not empty the list of newest files
        rememberImportFolder(QFileInfo(paths.last()).absolutePath());
    Q_EMIT came(sources);
}

void FilesIn::takePasted()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const QStringList files = localFiles(mime);
    const QString text = mime ? mime->text() : QString();
    if (!files.isEmpty())
        take(files);
    else if (text.trimmed().isEmpty())
        Q_EMIT failed(tr("There is no table in the clipboard. Copy the cells, column names "
                         "included, and paste again."));
    else
        Q_EMIT came({{tr("Pasted table"), {}, text.toUtf8()}});
}

void FilesIn::takeChosen()
{
    const QString folder = importFolder();
    const QFileInfoList newest = newestTables(folder, 1);
    const QString from = newest.isEmpty() ? folder : newest.first().absoluteFilePath();
    take(m_dialogs.filesToImport(m_page, from));
}

void FilesIn::saveRejected(const QString &file, const ImportPlan &plan)
{
    const QString name = tr("%1 - rows to put right.csv").arg(QFileInfo(file).baseName());
    const QString path = m_dialogs.csvToSave(m_page, QDir(importFolder()).filePath(name));
    if (path.isEmpty())
        return;
    QSaveFile out(path);
    const QByteArray csv = ImportDesk::rejectedAsCsv(plan);
    if (out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() && out.commit())
        Q_EMIT said(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT failed(tr("%1 could not be written: %2. Please choose another folder.")
                          .arg(QFileInfo(path).fileName(), out.errorString()));
}

} // namespace courtside

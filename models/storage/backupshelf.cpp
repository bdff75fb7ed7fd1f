// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backupshelf.h"

#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "models/storage/workbookfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace courtside {

namespace {

struct ShelfWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupShelf)
};

constexpr qsizetype keptOfEachKind = 14;
const QString dailyKind = QStringLiteral("daily");
const QString updateKind = QStringLiteral("before-update");
const QString restoreKind = QStringLiteral("before-restore");
const QString suffix = QStringLiteral(".courtside");

/// Names begin with the time, so that their order is that of time.
QString dayOf(const QDateTime &now)
{
    return now.toString(QStringLiteral("yyyyMMdd"));
}

Result<void> makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return Failure{ShelfWords::tr("The folder for backups “%1” could not be made.").arg(folder),
                       QStringLiteral("mkpath failed")};
    }
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

/// Copies a workbook that SQLite cannot read any more byte by byte, with the journal that goes with
/// it: somebody may still rescue something from them.
Result<void> copyBytes(const QString &path, const QString &destination)
{
    const QString journal = QStringLiteral("-journal");
    if (!QFile::copy(path, destination) ||
        (QFile::exists(path + journal) && !QFile::copy(path + journal, destination + journal))) {
        return Failure{ShelfWords::tr("The present workbook could not be kept, so nothing was "
                                      "restored. See whether the disk is full."),
                       QStringLiteral("copy failed")};
    }
    workbookfile::makePrivate(destination);
    return {};
}

} // namespace

Result<std::optional<QString>> BackupShelf::daily(Database &database, const QDateTime &now)
{
    const QDir folder(m_folder);
    const QString today = dayOf(now) + QStringLiteral("-*-") + dailyKind + suffix;
    if (!folder.entryList({today}, QDir::Files).isEmpty())
        return std::optional<QString>();
    const Result<QString> kept = keep(database, dailyKind, now);
    if (!kept)
        return kept.failure();
    return std::optional(*kept);
}

Result<QString> BackupShelf::beforeUpdate(Database &database, const QDateTime &now)
{
    return keep(database, updateKind, now);
}

Result<QString> BackupShelf::restore(const QString &path, const QString &backup,
                                     const QDateTime &now)
{
    const Result<void> made = makePrivateFolder(m_folder);
    if (!made)
        return made.failure();
    const QString present = fileFor(restoreKind, now);
    OpenOptions options;
    options.readOnly = true;
    Result<std::unique_ptr<Database>> opened = Database::open(path, options);
    Result<void> kept = opened ? copyWorkbook(**opened, present) : copyBytes(path, present);
    if (!kept)
        return kept.failure();
    if (opened)
        opened->reset();
    const Result<void> restored = replaceWorkbook(path, backup);
    if (!restored)
        return restored.failure();
    prune(restoreKind);
    return present;
}

QStringList BackupShelf::list() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names =
        folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

Result<QString> BackupShelf::keep(Database &database, const QString &kind, const QDateTime &now)
{
    const Result<void> made = makePrivateFolder(m_folder);
    if (!made)
        return made.failure();
    const QString file = fileFor(kind, now);
    const Result<void> copied = copyWorkbook(database, file);
    if (!copied)
        return copied.failure();
    prune(kind);
    return file;
}

QString BackupShelf::fileFor(const QString &kind, const QDateTime &now) const
{
    const QString stem =
        QDir(m_folder).filePath(now.toString(QStringLiteral("yyyyMMdd-HHmmsszzz-")) + kind);
    QString file = stem + suffix;
    for (int again = 2; QFile::exists(file); ++again)
        file = stem + QStringLiteral("-%1").arg(again) + suffix;
    return file;
}

void BackupShelf::prune(const QString &kind) const
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*-") + kind + u'*' + suffix},
                                               QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype at = keptOfEachKind; at < names.size(); ++at)
        folder.remove(names[at]);
}

} // namespace courtside

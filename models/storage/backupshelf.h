// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace courtside {

class Database;

/// The backups of one workbook in one private folder, newest 14 of each kind.
class BackupShelf final
{
public:
    /// `folder` belongs to this workbook alone; it is made, for its owner only, when needed.
    explicit BackupShelf(const QString &folder) : m_folder(folder) {}

    /// A verified backup, unless there is one of the day of `now` already. Call before the first
    /// write of a day. Returns the new file's path, or nothing.
    Result<std::optional<QString>> daily(Database &database, const QDateTime &now);
    /// A verified backup before the schema of an older workbook is brought up to date.
    Result<QString> beforeUpdate(Database &database, const QDateTime &now);
    /// Makes the workbook at `path` what `backup` holds, after keeping the present file. The
    /// workbook must be closed. Returns where the present file is kept.
    Result<QString> restore(const QString &path, const QString &backup, const QDateTime &now);

    QStringList list() const; ///< full paths, newest first

private:
    Result<QString> keep(Database &database, const QString &kind, const QDateTime &now);
    QString fileFor(const QString &kind, const QDateTime &now) const;
    void prune(const QString &kind) const;

    QString m_folder;
};

} // namespace courtside

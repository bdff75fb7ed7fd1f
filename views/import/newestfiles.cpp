// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/newestfiles.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace courtside {

namespace {
const auto folderKey = QStringLiteral("import/folder");
}

QFileInfoList newestTables(const QString &folder, int most)
{
    if (folder.isEmpty())
        return {};
    const QStringList names{QStringLiteral("*.csv"), QStringLiteral("*.tsv"),
                            QStringLiteral("*.tab"), QStringLiteral("*.txt"),
                            QStringLiteral("*.xls"), QStringLiteral("*.xlsx")};
    return QDir(folder).entryInfoList(names, QDir::Files | QDir::Readable, QDir::Time).mid(0, most);
}

QString importFolder()
{
    const QString last = QSettings().value(folderKey).toString();
    return QDir(last).exists() && !last.isEmpty()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

void rememberImportFolder(const QString &folder)
{
    QSettings().setValue(folderKey, folder);
}

} // namespace courtside

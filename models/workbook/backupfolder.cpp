// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/backupfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

namespace courtside {

QString backupFolderOf(const QString &path)
{
    const QFileInfo file(path);
    const QString full = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(full.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("%1/courtside/backups/%2-%3")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
             file.completeBaseName(), QString::fromLatin1(hash));
}

} // namespace courtside

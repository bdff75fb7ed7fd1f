// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "app/cli/withworkbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct BackupVerb
{
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)
};

/// A folder stands for a file of the same name in it, as everywhere on a command line.
QString copyIn(const QString &destination, const QString &file)
{
    const QFileInfo info(destination);
    return info.isDir() ? QDir(destination).filePath(QFileInfo(file).fileName()) : destination;
}

Reply runBackup(const Arguments &arguments, const Clock &clock)
{
    const QString file = arguments.positionals().at(0);
    const QString copy = copyIn(arguments.positionals().at(1), file);
    return withWorkbook(file, clock, OpenMode::ReadOnly, [&](Workbook &workbook) {
        if (const auto saved = workbook.saveCopy(copy); !saved)
            return failedReply(saved.failure(), copy);
        Reply reply;
        reply.document = QJsonObject{{u"file"_s, file}, {u"copy"_s, copy}};
        reply.text = BackupVerb::tr("Copied and verified: %1").arg(copy) + u'\n';
        return reply;
    });
}

} // namespace

Verb backupVerb()
{
    return {
        u"backup"_s, BackupVerb::tr("Copy a workbook, even while it is open, and verify the copy."),
        {},          {u"FILE.courtside DEST"_s, 2, 2, {}},
        runBackup,   {{u"file"_s, QJsonValue::Null}, {u"copy"_s, QJsonValue::Null}}};
}

} // namespace courtside

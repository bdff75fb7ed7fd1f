// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct BackupVerb
{
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)
};

Reply runBackup(const Arguments &arguments, const Clock &clock)
{
    const QString file = arguments.positionals().at(0);
    const QString copy = arguments.positionals().at(1);
    const auto workbook = Workbook::open(file, clock);
    if (!workbook)
        return failedReply(workbook.failure(), file);
    if (const auto saved = (*workbook)->saveCopy(copy); !saved)
        return failedReply(saved.failure(), copy);

    Reply reply;
    reply.document = QJsonObject{{u"file"_s, file}, {u"copy"_s, copy}};
    reply.text = BackupVerb::tr("Copied and verified: %1").arg(copy) + u'\n';
    return reply;
}

} // namespace

Verb backupVerb()
{
    return {u"backup"_s,
            BackupVerb::tr("Copy a workbook, even while it is open, and verify the copy."),
            {},
            {u"FILE.courtside DEST"_s, 2, 2, {}},
            runBackup};
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "models/storage/check.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct CheckVerb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

Result<QStringList> findingsIn(const QString &file)
{
    const auto database = Database::open(file, {.readOnly = true, .beforeSteps = {}});
    if (!database)
        return database.failure();
    return checkWorkbook(**database);
}

Reply runCheck(const Arguments &arguments, const Clock &)
{
    const QString file = arguments.positionals().front();
    const auto findings = findingsIn(file);
    if (!findings)
        return failedReply(findings.failure(), file);

    Reply reply;
    reply.document = QJsonObject{{u"findings"_s, QJsonArray::fromStringList(*findings)}};
    if (findings->isEmpty()) {
        reply.text = CheckVerb::tr("The workbook is whole.") + u'\n';
    } else {
        reply.code = exitcode::failed;
        reply.error = findings->join(u'\n');
        reply.errorFile = file;
    }
    return reply;
}

} // namespace

Verb checkVerb()
{
    return {u"check"_s,
            CheckVerb::tr("Look whether a workbook is whole. Only reads."),
            {},
            {u"FILE.courtside"_s, 1, 1, {}},
            runCheck};
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "app/cli/withworkbook.h"

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

Reply findingsOf(Workbook &workbook, const QString &file)
{
    const auto findings = workbook.check();
    if (!findings)
        return failedReply(findings.failure(), file);

    Reply reply;
    if (findings->isEmpty())
        reply.text = CheckVerb::tr("The workbook is whole.") + u'\n';
    else
        reply = failedReply({findings->join(u'\n'), {}}, file);
    reply.document = QJsonObject{{u"findings"_s, QJsonArray::fromStringList(*findings)}};
    return reply;
}

Reply runCheck(const Arguments &arguments, const Clock &clock)
{
    const QString file = arguments.positionals().front();
    return withWorkbook(file, clock, OpenMode::ReadOnly,
                        [&file](Workbook &workbook) { return findingsOf(workbook, file); });
}

} // namespace

Verb checkVerb()
{
    return {u"check"_s, CheckVerb::tr("Look whether a workbook is whole. Only reads."),
            {},         {u"FILE.courtside"_s, 1, 1, {}},
            runCheck,   {{u"findings"_s, QJsonValue::Null}}};
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"
#include "app/cli/verb.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct NewVerb
{
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

/// The sample is seen as of the clock's today.
Clock clockOf(const std::optional<QDate> &asOf, const Clock &clock)
{
    if (!asOf)
        return clock;
    return {[day = *asOf, clock] {
        return QDateTime(day, clock.now().time());
    }};
}

Result<std::unique_ptr<Workbook>> sampleIn(const QString &file, const QByteArray &zone,
                                           const Clock &clock)
{
    return zone.isEmpty() ? Workbook::createSample(file, clock)
                          : Workbook::createSample(file, clock, zone);
}

Reply runNew(const Arguments &arguments, const Clock &clock)
{
    const auto asOf = optionalDateIn(arguments, u"as-of"_s);
    if (!asOf)
        return usageReply(asOf.failure());
    const QByteArray zone = arguments.value(u"zone"_s).toUtf8();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone)) {
        return usageReply({NewVerb::tr("--zone “%1” is not a time zone like Europe/Berlin.")
                               .arg(arguments.value(u"zone"_s)),
                           {}});
    }
    const QString file = arguments.positionals().front();
    const bool isSample = arguments.has(u"sample"_s);
    const auto workbook = isSample ? sampleIn(file, zone, clockOf(*asOf, clock))
                                   : Workbook::create(file, {zone, false}, clock);
    if (!workbook)
        return failedReply(workbook.failure(), file);

    Reply reply;
    reply.document = QJsonObject{{u"file"_s, file},
                                 {u"zone"_s, QString::fromUtf8((*workbook)->zone().id())},
                                 {u"sample"_s, isSample}};
    reply.text = NewVerb::tr("Made %1.").arg(file) + u'\n';
    return reply;
}

} // namespace

Verb newVerb()
{
    return {u"new"_s,
            NewVerb::tr("Make a workbook. Refuses a file that exists."),
            {},
            {u"FILE.courtside"_s,
             1,
             1,
             {{u"sample"_s, {}, NewVerb::tr("fill it with the sample team")},
              {u"as-of"_s, u"DATE"_s, NewVerb::tr("the day on which the sample is seen; today")},
              {u"zone"_s, u"IANA"_s, NewVerb::tr("its time zone; the computer's")}}},
            runNew,
            {{u"file"_s, QJsonValue::Null},
             {u"zone"_s, QJsonValue::Null},
             {u"sample"_s, QJsonValue::Null}}};
}

} // namespace courtside

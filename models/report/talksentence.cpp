// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/talksentence.h"

#include "models/report/wording.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct TalkSentence
{
    Q_DECLARE_TR_FUNCTIONS(TalkSentence)
};

/// Long words are told in part: the line is for a glance.
QString shortWords(const QString &words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

} // namespace

QString contactText(const Contact &contact)
{
    if (!contact.last) {
        return TalkSentence::tr("no debrief and no joint call recorded yet, %n days after the "
                                "first with anybody",
                                nullptr, contact.days);
    }
    return TalkSentence::tr("%n days without a debrief or a joint call, since %1", nullptr,
                            contact.days)
        .arg(weekdayInSentence(*contact.last));
}

QString talkSentence(const Reason &reason, const QString &rep)
{
    if (reason.contact)
        return TalkSentence::tr("%1: %2.").arg(rep, contactText(*reason.contact));
    if (!reason.overdue)
        return {};
    const QString words = shortWords(reason.overdue->what);
    const QString due = weekdayInSentence(reason.overdue->due);
    return reason.kind == ReasonKind::OwedOverdue
               ? TalkSentence::tr("%1: you owe “%2”, due %3.").arg(rep, words, due)
               : TalkSentence::tr("%1: the customer was promised “%2”, due %3.")
                     .arg(rep, words, due);
}

std::vector<ExplainedNumber> talkNumbers(const Reason &reason, QDate asOf)
{
    const auto days = [](qint64 count) {
        return daysText(static_cast<double>(count));
    };
    if (reason.contact) {
        const Contact &contact = *reason.contact;
        return {{TalkSentence::tr("Last debrief or joint call"),
                 contact.last ? weekdayInSentence(*contact.last) : TalkSentence::tr("none yet")},
                {TalkSentence::tr("Days since"), days(contact.days)},
                {TalkSentence::tr("Cadence"), days(contact.cadenceDays)}};
    }
    if (!reason.overdue)
        return {};
    return {{TalkSentence::tr("Due"), weekdayInSentence(reason.overdue->due)},
            {TalkSentence::tr("Days overdue"), days(reason.overdue->due.daysTo(asOf))},
            {TalkSentence::tr("In full"), reason.overdue->what}};
}

} // namespace courtside

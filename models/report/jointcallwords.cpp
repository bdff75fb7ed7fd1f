// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jointcallwords.h"

#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace courtside {

namespace {

struct JointCallWords
{
    Q_DECLARE_TR_FUNCTIONS(JointCallWords)
};

} // namespace

QString kindWord(CallKind kind)
{
    switch (kind) {
    case CallKind::Coaching:
        return JointCallWords::tr("Coaching call");
    case CallKind::Joint:
        return JointCallWords::tr("Joint call");
    case CallKind::Modelling:
        break;
    }
    return JointCallWords::tr("Modelling call");
}

QString kindMeaning(CallKind kind)
{
    switch (kind) {
    case CallKind::Coaching:
        return JointCallWords::tr("The rep leads, the manager observes.");
    case CallKind::Joint:
        return JointCallWords::tr("Rep and manager share the lead, part by part.");
    case CallKind::Modelling:
        break;
    }
    return JointCallWords::tr("The manager leads, the rep observes.");
}

QString partWord(CallPart part)
{
    switch (part) {
    case CallPart::Opening:
        return JointCallWords::tr("Opening");
    case CallPart::Discovery:
        return JointCallWords::tr("Discovery");
    case CallPart::Presentation:
        return JointCallWords::tr("Presentation");
    case CallPart::Price:
        return JointCallWords::tr("Price");
    case CallPart::Close:
        break;
    }
    return JointCallWords::tr("Close");
}

QString agreedWord(Lead lead, const QString &rep)
{
    switch (lead) {
    case Lead::Rep:
        return rep;
    case Lead::Together:
        return JointCallWords::tr("Together");
    case Lead::Manager:
        return JointCallWords::tr("Manager");
    case Lead::Unsaid:
        break;
    }
    return JointCallWords::tr("Not agreed");
}

QString ideaWord(Idea idea)
{
    switch (idea) {
    case Idea::Rep:
        return JointCallWords::tr("Asked by the rep");
    case Idea::Manager:
        return JointCallWords::tr("The manager's own idea");
    case Idea::Customer:
        return JointCallWords::tr("Asked by the customer");
    case Idea::Unsaid:
        break;
    }
    return {};
}

QString leadChangeSentence(const LeadChange &change, const QString &rep, const QTimeZone &zone)
{
    const QString what = change.part ? partWord(*change.part)
                                     //: what of a joint call was agreed differently
                                     : JointCallWords::tr("Kind of call");
    // The lead by kind is told by the kind, which is what was changed.
    const auto word = [&](Lead lead) {
        if (change.part)
            return agreedWord(lead, rep);
        return kindWord(lead == Lead::Rep       ? CallKind::Coaching
                        : lead == Lead::Manager ? CallKind::Modelling
                                                : CallKind::Joint);
    };
    return JointCallWords::tr("Changed after the start, %1: %2, %3 before, %4 now.")
        .arg(momentInSentence(change.at, zone), what, word(change.before), word(change.after));
}

QString planTraceSentence(const JointCall &call, const QTimeZone &zone)
{
    QStringList sentences;
    if (isPlannedAfterwards(call)) {
        sentences.append(JointCallWords::tr("This plan was written after the start, %1.")
                             .arg(momentInSentence(call.recordedAt, zone)));
    }
    if (call.movedFrom) {
        sentences.append(JointCallWords::tr("This call was put off after its start, %1.")
                             .arg(momentInSentence(*call.movedFrom, zone)));
    }
    return sentences.join(u' ');
}

QString momentInSentence(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    return JointCallWords::tr("%1, %2").arg(weekdayInSentence(local.date()),
                                            local.time().toString(QStringLiteral("HH:mm")));
}

} // namespace courtside

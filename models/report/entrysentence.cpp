// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/entrysentence.h"

#include "models/domain/snippet.h"
#include "models/report/activityphrase.h"
#include "models/report/dealsteptext.h"
#include "models/report/debriefwords.h"
#include "models/report/entrywords.h"
#include "models/report/jointcallwords.h"
#include "models/report/undertakingwords.h"
#include "models/report/weeksentence.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct EntrySentence
{
    Q_DECLARE_TR_FUNCTIONS(EntrySentence)
};

/// Long words are told in part: a line is for a glance.
QString shortWords(const QString &words)
{
    constexpr int most = 120;
    constexpr qsizetype enough = 8 * most; // a text may have a megabyte
    return snippetOf(words.left(enough).simplified(), SearchWords(), most).text;
}

QString quoted(const QString &words)
{
    return EntrySentence::tr("“%1”").arg(shortWords(words));
}

/// Who takes the next step; empty where it was not said.
QString stepOf(Who who)
{
    switch (who) {
    case Who::Customer:
        return EntrySentence::tr("Next step of the customer");
    case Who::Rep:
        return EntrySentence::tr("Next step of the rep");
    case Who::Manager:
        return EntrySentence::tr("Next step of the manager");
    case Who::Unsaid:
    case Who::Other:
        break;
    }
    return EntrySentence::tr("Next step");
}

QString withCustomer(const QString &what, const Texts &texts)
{
    const QString customer = shortWords(texts[TextField::Customer]);
    return customer.isEmpty() ? EntrySentence::tr("%1.").arg(what)
                              : EntrySentence::tr("%1, %2.").arg(what, customer);
}

QString sentenceOf(const QString &text)
{
    return text.isEmpty() ? QString() : text.left(1).toUpper() + text.mid(1) + u'.';
}

/// One line for each kind of thing.
class Line final
{
public:
    Line(const TimelineItem &item, QDate today) : m_item(item), m_today(today) {}

    QString operator()(const Debrief &debrief) const
    {
        QStringList parts = {withCustomer(endingText(debrief.ending), debrief.texts)};
        if (debrief.texts.has(TextField::NextStep)) {
            const QString who = stepOf(debrief.nextStepBy);
            const QString words = quoted(debrief.texts[TextField::NextStep]);
            parts.append(debrief.nextStepOn
                             ? EntrySentence::tr("%1, by %2: %3.")
                                   .arg(who, weekdayInSentence(*debrief.nextStepOn), words)
                             : EntrySentence::tr("%1: %2.").arg(who, words));
        } else if (debrief.texts.has(TextField::DoDifferently)) {
            parts.append(EntrySentence::tr("Do differently: %1.")
                             .arg(quoted(debrief.texts[TextField::DoDifferently])));
        }
        if (debrief.cause != DecisionCause::Unsaid)
            parts.append(EntrySentence::tr("Decided by: %1.").arg(causeText(debrief.cause)));
        return parts.join(u' ');
    }

    QString operator()(const JointCall &call) const
    {
        QStringList parts = {withCustomer(kindWord(call.kind), call.texts)};
        if (!call.heldAt) {
            parts.append(EntrySentence::tr("Planned."));
            if (call.texts.has(TextField::Objective))
                parts.append(EntrySentence::tr("Objective: %1.")
                                 .arg(quoted(call.texts[TextField::Objective])));
            return parts.join(u' ');
        }
        parts.append(EntrySentence::tr("Agreed lead: %1. Actual lead: %2.")
                         .arg(agreedWord(agreedLead(call), m_item.repName),
                              agreedWord(actualLead(call), m_item.repName)));
        if (call.texts.has(TextField::OnePoint))
            parts.append(
                EntrySentence::tr("One point: %1.").arg(quoted(call.texts[TextField::OnePoint])));
        return parts.join(u' ');
    }

    QString operator()(const Commitment &commitment) const
    {
        const QString state = commitment.isOpen() ? commitmentDueText(commitment, m_today)
                                                  : closedText(commitment, EntryKind::Commitment);
        return statement(commitment.texts) + u' ' + sentenceOf(state);
    }
    QString operator()(const Owed &owed) const
    {
        QString state = closedText(owed, EntryKind::Owed);
        if (owed.isOpen())
            state = owed.due ? dueText(*owed.due, m_today) : openForText(owed.made, m_today);
        return statement(owed.texts) + u' ' + sentenceOf(state);
    }
    QString operator()(const Obstacle &obstacle) const
    {
        return statement(obstacle.texts) + u' ' +
               (obstacle.isOpen() ? shortWords(askedText(obstacle))
                                  : sentenceOf(closedText(obstacle, EntryKind::Obstacle)));
    }
    QString operator()(const Promise &promise) const
    {
        QStringList parts = {statement(promise.texts)};
        if (promise.texts.has(TextField::Customer))
            parts.append(
                EntrySentence::tr("To %1.").arg(shortWords(promise.texts[TextField::Customer])));
        if (promise.texts.has(TextField::Function))
            parts.append(EntrySentence::tr("%1 delivers.")
                             .arg(shortWords(promise.texts[TextField::Function])));
        if (!promise.isOpen())
            parts.append(sentenceOf(closedText(promise)));
        else if (promise.due)
            parts.append(sentenceOf(dueText(*promise.due, m_today)));
        return parts.join(u' ');
    }
    QString operator()(const Motivation &motivation) const { return statement(motivation.texts); }

    QString operator()(const FlagEvent &event) const
    {
        if (event.hasCleared)
            return EntrySentence::tr("%1; raised in the %2.")
                .arg(m_item.activity, weekInSentence(event.flag.key.flaggedWeek));
        return EntrySentence::tr("%1: %2.").arg(m_item.activity, runLabel(event.flag));
    }
    QString operator()(const Goal &goal) const
    {
        const QString since = weekInSentence(goal.since);
        const QString line =
            goal.perWeek > 0.0
                ? EntrySentence::tr("%1: %2 in a full week, from the %3 on.")
                      .arg(m_item.activity, plainNumber(goal.perWeek, 2), since)
                : EntrySentence::tr("%1: no goal from the %2 on.").arg(m_item.activity, since);
        return withReason(line, goal.reason);
    }
    QString operator()(const Restart &restart) const
    {
        const QString line =
            restart.activity
                ? EntrySentence::tr("%1: the weeks before no longer say what is usual.")
                      .arg(m_item.activity)
                : EntrySentence::tr("Every activity: the weeks before no longer say "
                                    "what is usual.");
        return withReason(line, restart.reason);
    }
    QString operator()(const Leave &leave) const
    {
        if (leave.first == leave.last)
            return leave.halfDays ? EntrySentence::tr("Half a day.")
                                  : EntrySentence::tr("One day.");
        const QString last = weekdayInSentence(leave.last);
        return leave.halfDays ? EntrySentence::tr("Until %1, half of each day.").arg(last)
                              : EntrySentence::tr("Until %1.").arg(last);
    }
    QString operator()(const ImportBatch &batch) const
    {
        return EntrySentence::tr("%n row(s) in “%1”.", nullptr, static_cast<int>(batch.rows))
            .arg(batch.file);
    }
    QString operator()(const DealStep &step) const { return dealStepText(step, m_item.repName); }

private:
    static QString statement(const Texts &texts) { return quoted(texts[TextField::Statement]); }
    static QString withReason(const QString &line, const QString &reason)
    {
        return reason.isEmpty() ? line
                                : EntrySentence::tr("%1 Reason: %2.").arg(line, quoted(reason));
    }

    const TimelineItem &m_item;
    QDate m_today;
};

QString flagTitle(const FlagEvent &event)
{
    switch (event.flag.key.light) {
    case Light::Baseline:
        return event.hasCleared ? EntrySentence::tr("Flag cleared") : EntrySentence::tr("Flag");
    case Light::Goal:
        return event.hasCleared ? EntrySentence::tr("Back at the goal")
                                : EntrySentence::tr("Below the goal");
    case Light::High:
        return EntrySentence::tr("Unusually high");
    }
    return {};
}

} // namespace

QString entryTitle(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineKind::Debrief:
        return entryKindWord(EntryKind::Debrief);
    case TimelineKind::JointCall:
        return entryKindWord(EntryKind::JointCall);
    case TimelineKind::Commitment:
        return entryKindWord(EntryKind::Commitment);
    case TimelineKind::Owed:
        return entryKindWord(EntryKind::Owed);
    case TimelineKind::Obstacle:
        return entryKindWord(EntryKind::Obstacle);
    case TimelineKind::Promise:
        return entryKindWord(EntryKind::Promise);
    case TimelineKind::Motivation:
        return entryKindWord(EntryKind::Motivation);
    case TimelineKind::Flag:
        return flagTitle(std::get<FlagEvent>(item.details));
    case TimelineKind::Goal:
        return EntrySentence::tr("Goal");
    case TimelineKind::Restart:
        return EntrySentence::tr("New normal");
    case TimelineKind::Leave:
        return EntrySentence::tr("Away");
    case TimelineKind::Import:
        return EntrySentence::tr("Import");
    case TimelineKind::Deal:
        return dealStepTitle(std::get<DealStep>(item.details));
    }
    return {};
}

QString entryLine(const TimelineItem &item, QDate today)
{
    return std::visit(Line(item, today), item.details);
}

bool isTrailing(const TimelineItem &item)
{
    const auto *step = std::get_if<DealStep>(&item.details);
    if (!step)
        return false;
    return step->isDecision() || (step->before && step->before->amount != step->now.amount);
}

} // namespace courtside

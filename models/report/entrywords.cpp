// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/entrywords.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

/// Of a call.
QString callFieldWord(TextField field)
{
    switch (field) {
    case TextField::Customer:
        return EntryWords::tr("Customer");
    case TextField::NextStep:
        return EntryWords::tr("Next step");
    case TextField::WentWell:
        return EntryWords::tr("Went well");
    case TextField::DoDifferently:
        return EntryWords::tr("Do differently");
    case TextField::Objective:
        return EntryWords::tr("Objective");
    case TextField::Problem:
        return EntryWords::tr("The customer's problem");
    case TextField::ExactWords:
        return EntryWords::tr("Exact words");
    case TextField::PeopleMet:
        return EntryWords::tr("People met");
    case TextField::PeopleMissing:
        return EntryWords::tr("People missing");
    case TextField::Adapted:
        return EntryWords::tr("Adapted, and why");
    case TextField::HowDecided:
        return EntryWords::tr("How it was decided");
    case TextField::SkillSeen:
        return EntryWords::tr("Skill seen");
    case TextField::ISaw:
        return EntryWords::tr("I saw");
    case TextField::TaughtMe:
        return EntryWords::tr("Taught me");
    default:
        return {};
    }
}

/// Of what is recorded; the rest is never counted.
QString countText(TimelineKind kind, int count)
{
    switch (kind) {
    case TimelineKind::Debrief:
        return EntryWords::tr("%n debrief(s)", nullptr, count);
    case TimelineKind::JointCall:
        return EntryWords::tr("%n joint call(s)", nullptr, count);
    case TimelineKind::Commitment:
        return EntryWords::tr("%n commitment(s)", nullptr, count);
    case TimelineKind::Owed:
        return EntryWords::tr("%n thing(s) I owe", nullptr, count);
    case TimelineKind::Obstacle:
        return EntryWords::tr("%n obstacle(s)", nullptr, count);
    case TimelineKind::Promise:
        return EntryWords::tr("%n promise(s)", nullptr, count);
    case TimelineKind::Motivation:
        return EntryWords::tr("%n motivation(s)", nullptr, count);
    default:
        return {};
    }
}

} // namespace

QString entryKindWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Debrief:
        return EntryWords::tr("Debrief");
    case EntryKind::JointCall:
        return EntryWords::tr("Joint call");
    case EntryKind::Commitment:
        return EntryWords::tr("Commitment");
    case EntryKind::Owed:
        return EntryWords::tr("I owe");
    case EntryKind::Obstacle:
        return EntryWords::tr("Obstacle");
    case EntryKind::Promise:
        return EntryWords::tr("Promise");
    case EntryKind::Motivation:
        return EntryWords::tr("Motivation");
    }
    return {};
}

QString fieldWord(TextField field)
{
    switch (field) {
    case TextField::HandOverSignal:
        return EntryWords::tr("Hand-over signal");
    case TextField::HelpWanted:
        return EntryWords::tr("Help wanted");
    case TextField::Strength:
        return EntryWords::tr("Strength");
    case TextField::OnePoint:
        return EntryWords::tr("One point");
    case TextField::TookOverWhen:
        return EntryWords::tr("Took over when");
    case TextField::TookOverWhy:
        return EntryWords::tr("Took over why");
    case TextField::Reflection:
        return EntryWords::tr("My reflection");
    case TextField::WillBeSeen:
        return EntryWords::tr("Will be seen by");
    case TextField::ClosingNote:
        return EntryWords::tr("Closing note");
    case TextField::AskedWhom:
        return EntryWords::tr("Asked whom");
    case TextField::Answer:
        return EntryWords::tr("Answer");
    case TextField::Function:
        return EntryWords::tr("Function");
    default:
        return callFieldWord(field);
    }
}

QString timelineKindWord(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Debrief:
        return EntryWords::tr("Debriefs");
    case TimelineKind::JointCall:
        return EntryWords::tr("Joint calls");
    case TimelineKind::Commitment:
        return EntryWords::tr("Commitments");
    case TimelineKind::Owed:
        return EntryWords::tr("What I owe");
    case TimelineKind::Obstacle:
        return EntryWords::tr("Obstacles");
    case TimelineKind::Promise:
        return EntryWords::tr("Promises");
    case TimelineKind::Motivation:
        return EntryWords::tr("Motivations");
    case TimelineKind::Flag:
        return EntryWords::tr("Flags");
    case TimelineKind::Goal:
        return EntryWords::tr("Goals");
    case TimelineKind::Restart:
        return EntryWords::tr("New normal");
    case TimelineKind::Leave:
        return EntryWords::tr("Days away");
    case TimelineKind::Import:
        return EntryWords::tr("Imports");
    case TimelineKind::Deal:
        return EntryWords::tr("What imports said");
    }
    return {};
}

QString recordedInWeekSentence(const std::map<TimelineKind, int> &counts)
{
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts.append(countText(kind, count));
    return EntryWords::tr("Recorded: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace courtside

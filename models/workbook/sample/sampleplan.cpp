// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/sample/sampleplan.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct SamplePlan
{
    Q_DECLARE_TR_FUNCTIONS(SamplePlan)
};

enum SampleActivity : size_t {
    Conversations,
    Meetings,
    PlannedCalls,
};

PlannedRep steady(const QString &name, double conversations, double meetings, double calls)
{
    PlannedRep rep;
    rep.name = name;
    rep.role = SamplePlan::tr("Account executive");
    rep.paces = {{{conversations, {}}, {meetings, {}}, {calls, {}}}};
    return rep;
}

// A fortnight off once a year, at a different time for each, and never in the newest half year.
void addYearlyLeave(std::vector<PlannedRep> &reps)
{
    int first = 38;
    for (PlannedRep &rep : reps) {
        for (int ago = first; ago < sampleWeeks - 1; ago += 52)
            rep.leave.push_back({ago, ago - 1});
        first += 3;
    }
}

PlannedRep withOpenFlag()
{
    PlannedRep rep = steady(QStringLiteral("Amara Lindqvist"), 10, 4, 7);
    rep.paces[Conversations].stretches = {{{7, 6}, 1.0}, {{5, 0}, 0.4}};
    return rep;
}

PlannedRep atTwoStrikes()
{
    PlannedRep rep = steady(QStringLiteral("Ben Okafor"), 11, 3, 9);
    rep.paces[PlannedCalls].stretches = {{{5, 2}, 1.15}, {{1, 0}, 0.15}};
    return rep;
}

PlannedRep withClearedFlag()
{
    PlannedRep rep = steady(QStringLiteral("Chiara Novak"), 9, 4, 8);
    rep.paces[Conversations].stretches = {{{26, 21}, 0.35}, {{20, 8}, 1.05}};
    return rep;
}

PlannedRep belowGoal()
{
    PlannedRep rep = steady(QStringLiteral("Daniel Haddad"), 12, 4, 6);
    rep.goal =
        PlannedGoal{Meetings, 25, 6.0,
                    SamplePlan::tr("Whoever decides should hear of a deal before its last week.")};
    return rep;
}

PlannedRep newHire()
{
    PlannedRep rep = steady(QStringLiteral("Elif Brandt"), 7, 2, 5);
    rep.startedAgo = 3;
    return rep;
}

PlannedRep onLeaveLately()
{
    PlannedRep rep = steady(QStringLiteral("Femi Castellan"), 10, 3, 7);
    rep.leave = {{4, 3}};
    return rep;
}

PlannedRep withDataGap()
{
    PlannedRep rep = steady(QStringLiteral("Grace Tanaka"), 13, 5, 8);
    rep.withoutRows = {{1, 0}};
    rep.allZero = {{2, 2}};
    return rep;
}

PlannedRep withNewTerritory()
{
    PlannedRep rep = steady(QStringLiteral("Hugo Petrov"), 8, 3, 6);
    rep.restart = PlannedRestart{30, SamplePlan::tr("New territory: the coast.")};
    return rep;
}

PlannedRep unusuallyHigh()
{
    PlannedRep rep = steady(QStringLiteral("Imani Schulz"), 9, 4, 7);
    rep.paces[Conversations].stretches = {{{7, 4}, 1.0}, {{3, 0}, 1.75}};
    return rep;
}

PlannedRep quiet()
{
    PlannedRep rep = steady(QStringLiteral("Jonas Rivera"), 11, 4, 8);
    rep.goal = PlannedGoal{Conversations, 40, 10.0,
                           SamplePlan::tr("Enough to open two good opportunities a month.")};
    return rep;
}

PlannedRep whoLeft()
{
    PlannedRep rep = steady(QStringLiteral("Katya Moreau"), 10, 3, 6);
    rep.leftAgo = 45;
    return rep;
}

} // namespace

std::array<PlannedActivity, 3> plannedActivities()
{
    return {{
        {SamplePlan::tr("Prospecting conversations"),
         SamplePlan::tr("A live conversation with somebody new who could use what we sell, and "
                        "both know what happens next.")},
        {SamplePlan::tr("Meetings with the economic buyer"),
         SamplePlan::tr("Whoever can say yes to the money takes part and says what the problem "
                        "costs.")},
        {SamplePlan::tr("Calls with a written plan"),
         SamplePlan::tr("Aim, questions and the wanted next step were written down before the "
                        "call.")},
    }};
}

std::vector<PlannedRep> plannedReps()
{
    std::vector<PlannedRep> reps = {withOpenFlag(), atTwoStrikes(),     withClearedFlag(),
                                    belowGoal(),    newHire(),          onLeaveLately(),
                                    withDataGap(),  withNewTerritory(), unusuallyHigh(),
                                    quiet(),        whoLeft()};
    addYearlyLeave(reps);
    return reps;
}

} // namespace courtside

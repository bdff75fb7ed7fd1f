// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/teamfixture.h"

#include <algorithm>

namespace courtside {

ActivityId TeamFixture::addActivity(const QString &name, bool watched)
{
    const ActivityId id{static_cast<qint64>(boardFacts.activities.size()) + 1};
    boardFacts.activities.push_back({id, name, {}, watched});
    return id;
}

RepId TeamFixture::addRep(const QString &name)
{
    boardFacts.asOf = today();
    const RepId id{static_cast<qint64>(boardFacts.reps.size()) + 1};
    boardFacts.reps.push_back({id, name, {}, {}, {}});
    boardFacts.memberships.push_back({id, TeamId{1}, Week::of(QDate(2020, 1, 6))});
    return id;
}

void TeamFixture::addCounts(RepId rep, ActivityId activity, const std::vector<int> &counts)
{
    const auto weeks = static_cast<int>(counts.size());
    for (int number = 0; number < weeks; ++number) {
        const int count = counts[static_cast<size_t>(number)];
        if (count < 0)
            continue;
        CountCell cell;
        cell.rep = rep;
        cell.activity = activity;
        cell.week = lastWeek().previous(weeks - 1 - number);
        cell.tally = count;
        boardFacts.cells.push_back(cell);
    }
    std::ranges::sort(boardFacts.cells, [](const CountCell &a, const CountCell &b) {
        return std::tie(a.rep, a.activity, a.week) < std::tie(b.rep, b.activity, b.week);
    });
}

std::vector<int> TeamFixture::usualWeeks(int usual)
{
    constexpr int offsets[] = {0, -1, 1, 0, -2, 2, 0, -1, 1, 0};
    std::vector<int> counts;
    for (int number = 0; number < 60; ++number)
        counts.push_back(std::max(0, usual + offsets[number % 10]));
    return counts;
}

void TeamFixture::addUsual(RepId rep, ActivityId activity, int usual)
{
    addCounts(rep, activity, usualWeeks(usual));
}

void TeamFixture::addUsualThen(RepId rep, ActivityId activity, int usual,
                               const std::vector<int> &then)
{
    std::vector<int> counts = usualWeeks(usual);
    std::ranges::copy(then, counts.end() - std::ssize(then));
    addCounts(rep, activity, counts);
}

void TeamFixture::addLeave(RepId rep, QDate first, QDate last)
{
    m_leave.push_back({LeaveId{std::ssize(m_leave) + 1}, rep, first, last, false});
    boardFacts.calendar.setLeave(m_leave);
}

void TeamFixture::addGoal(RepId rep, ActivityId activity, double perWeek, Week since)
{
    boardFacts.goals.push_back({GoalId{1}, rep, activity, since, perWeek, since.monday(), {}});
}

TeamFacts TeamFixture::facts() const
{
    TeamFacts facts;
    facts.reps = boardFacts.reps;
    std::ranges::copy_if(boardFacts.activities, std::back_inserter(facts.watched),
                         &Activity::watched);
    facts.teams = {{TeamId{1}, u"North"_qs}};
    for (const Rep &rep : facts.reps)
        facts.teamNames.insert(rep.id, u"North"_qs);
    return facts;
}

TeamGlance TeamFixture::glance(TeamOrder order) const
{
    TeamFacts ordered = facts();
    ordered.order = order;
    return teamGlance(analyseBoard(boardFacts, Detail::EveryWeek), ordered);
}

TeamFixture TeamFixture::tenPeople()
{
    TeamFixture team;
    const ActivityId talks = team.addActivity(u"Discovery conversations"_qs);
    const ActivityId plans = team.addActivity(u"Written call plans"_qs);
    const ActivityId buyers = team.addActivity(u"Meetings with the economic buyer"_qs);
    const char16_t *names[] = {
        u"Ana Ortiz",     u"Ben Adeyemi",  u"Carla Nowak",    u"Dev Patel",     u"Elif Kaya",
        u"Finn Sørensen", u"Grace Mwangi", u"Hugo Lindqvist", u"Ines Carvalho", u"Jun Watanabe"};
    for (const char16_t *name : names)
        team.addRep(QString::fromUtf16(name));
    const auto rep = [](int number) {
        return RepId{number};
    };

    team.addUsualThen(rep(1), talks, 8, {4, 5, 3, 4});
    team.addUsual(rep(2), talks, 12);
    team.addUsualThen(rep(3), talks, 9, {13, 15, 16, 14});
    team.addUsual(rep(4), talks, 5);
    team.addUsualThen(rep(5), talks, 10, {10, 9, 10, 3, 2});
    team.addUsual(rep(6), talks, 8);
    team.addCounts(rep(7), talks, {6, 5, 7});
    team.addUsualThen(rep(8), talks, 7, {7, 8, 0, 7, 6});
    team.addUsual(rep(9), talks, 11);
    team.addUsual(rep(10), talks, 6);
    for (int number = 1; number <= 10; ++number) {
        if (number == 7) {
            team.addCounts(rep(7), plans, {3, 4, 4});
            team.addCounts(rep(7), buyers, {1, 0, 2});
            continue;
        }
        if (number == 8) {
            team.addUsualThen(rep(8), plans, 5, {5, 4, 0, 5, 6});
            team.addUsualThen(rep(8), buyers, 3, {3, 2, 0, 3, 3});
            continue;
        }
        team.addUsual(rep(number), plans, 4 + number % 3);
        team.addUsual(rep(number), buyers, 2 + number % 4);
    }
    team.addLeave(rep(9), QDate(2026, 9, 7), QDate(2026, 9, 20));
    team.addGoal(rep(4), talks, 8.0, lastWeek().previous(12));
    return team;
}

} // namespace courtside

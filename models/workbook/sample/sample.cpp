// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/sample/sample.h"

#include "models/workbook/sample/sampleplan.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace courtside {

namespace {

constexpr std::uint64_t sampleSeed = 20040229;
constexpr double fullWeekDays = 5.0;
// Chance weeks vary a little less than pure chance would, so that nothing but the plan shows up.
constexpr double unevenness = 0.6;
// Before a restart the pace was another one.
constexpr double shareBeforeRestart = 1.6;

bool anyContains(const std::vector<WeeksAgo> &stretches, int ago)
{
    return std::any_of(stretches.begin(), stretches.end(),
                       [ago](const WeeksAgo &weeks) { return weeks.contains(ago); });
}

// Mean 0, variance 1, never beyond 3: the sum of three uniform numbers. Made by hand, because the
// standard's distributions differ between libraries.
double deviation(std::mt19937_64 &random)
{
    double sum = 0.0;
    for (int i = 0; i < 3; ++i)
        sum += static_cast<double>(random() >> 11) * 0x1.0p-53;
    return 2.0 * (sum - 1.5);
}

class SampleMaker final
{
public:
    explicit SampleMaker(QDate asOf) : m_newest(lastCompleteWeek(asOf)) {}
    SampleData make();

private:
    Week weekAgo(int ago) const { return m_newest.previous(ago); }
    void addActivities();
    void addHolidays();
    void addRep(const PlannedRep &plan);
    void addCounts(RepId rep, const PlannedRep &plan);
    int countFor(const PlannedRep &plan, size_t activity, int ago, double days);

    Week m_newest;
    SampleData m_data;
    WorkCalendar m_calendar;
    std::mt19937_64 m_random{sampleSeed};
};

SampleData SampleMaker::make()
{
    m_data.team = {TeamId{1}, QStringLiteral("Riverside")};
    addActivities();
    addHolidays();
    const std::vector<PlannedRep> plans = plannedReps();
    for (const PlannedRep &plan : plans)
        addRep(plan);
    m_calendar.setHolidays(m_data.holidays);
    m_calendar.setLeave(m_data.leave);
    for (size_t i = 0; i < plans.size(); ++i)
        addCounts(m_data.reps[i].id, plans[i]);
    return std::move(m_data);
}

void SampleMaker::addActivities()
{
    for (const PlannedActivity &plan : plannedActivities()) {
        const ActivityId id{static_cast<qint64>(m_data.activities.size()) + 1};
        m_data.activities.push_back({id, plan.name, plan.countsOnlyIf, true});
    }
}

void SampleMaker::addHolidays()
{
    const auto add = [this](int year, int month, int day, const QString &name) {
        const HolidayId id{static_cast<qint64>(m_data.holidays.size()) + 1};
        m_data.holidays.push_back({id, QDate(year, month, day), name});
    };
    for (int year = weekAgo(sampleWeeks).monday().year(); year <= m_newest.sunday().year();
         ++year) {
        add(year, 1, 1, QStringLiteral("New Year's Day"));
        add(year, 5, 1, QStringLiteral("May Day"));
        add(year, 12, 25, QStringLiteral("Christmas Day"));
        add(year, 12, 26, QStringLiteral("Boxing Day"));
    }
}

void SampleMaker::addRep(const PlannedRep &plan)
{
    const RepId id{static_cast<qint64>(m_data.reps.size()) + 1};
    Rep rep{id, plan.name, plan.role, {}, {}};
    if (plan.startedAgo)
        rep.started = weekAgo(*plan.startedAgo).monday();
    if (plan.leftAgo)
        rep.left = weekAgo(*plan.leftAgo).monday().addDays(4);
    m_data.reps.push_back(rep);
    m_data.memberships.push_back(
        {id, m_data.team.id, weekAgo(plan.startedAgo.value_or(sampleWeeks - 1))});
    for (const WeeksAgo &weeks : plan.leave) {
        const LeaveId leave{static_cast<qint64>(m_data.leave.size()) + 1};
        m_data.leave.push_back({leave, id, weekAgo(weeks.from).monday(),
                                weekAgo(weeks.to).monday().addDays(4), false});
    }
    if (plan.goal) {
        const GoalId goal{static_cast<qint64>(m_data.goals.size()) + 1};
        const Week since = weekAgo(plan.goal->weeksAgo);
        m_data.goals.push_back({goal, id, m_data.activities[plan.goal->activity].id, since,
                                plan.goal->perWeek, since.monday(), plan.goal->reason});
    }
    if (plan.restart) {
        const RestartId restart{static_cast<qint64>(m_data.restarts.size()) + 1};
        m_data.restarts.push_back(
            {restart, id, {}, weekAgo(plan.restart->weeksAgo), plan.restart->reason});
    }
}

void SampleMaker::addCounts(RepId rep, const PlannedRep &plan)
{
    for (size_t activity = 0; activity < m_data.activities.size(); ++activity) {
        for (int ago = sampleWeeks - 1; ago >= 0; --ago) {
            CountCell cell;
            cell.rep = rep;
            cell.activity = m_data.activities[activity].id;
            cell.week = weekAgo(ago);
            const double days = m_calendar.workedDays(rep, cell.week);
            const int count = countFor(plan, activity, ago, days);
            const bool isThere =
                ago <= plan.startedAgo.value_or(sampleWeeks) && ago >= plan.leftAgo.value_or(0);
            if (!isThere || days <= 0.0 || anyContains(plan.withoutRows, ago))
                continue;
            cell.tally = anyContains(plan.allZero, ago) ? 0 : count;
            m_data.cells.push_back(cell);
        }
    }
}

// Draws for every week, so that a holiday in one changes no other.
int SampleMaker::countFor(const PlannedRep &plan, size_t activity, int ago, double days)
{
    const double chance = deviation(m_random);
    const PlannedPace &pace = plan.paces[activity];
    double usual = pace.perWeek * days / fullWeekDays;
    for (const PlannedStretch &stretch : pace.stretches) {
        if (stretch.weeks.contains(ago))
            return static_cast<int>(std::lround(usual * stretch.share));
    }
    if (plan.restart && ago > plan.restart->weeksAgo)
        usual *= shareBeforeRestart;
    const double count = usual + chance * unevenness * std::sqrt(usual);
    return static_cast<int>(std::max(0L, std::lround(count)));
}

} // namespace

SampleData makeSample(QDate asOf)
{
    return SampleMaker(asOf).make();
}

} // namespace courtside

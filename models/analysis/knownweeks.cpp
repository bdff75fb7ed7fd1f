// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/knownweeks.h"

#include <algorithm>
#include <span>

namespace courtside {

namespace {

// What a rep's cells of all activities, watched or not, say of one week together.
struct RepWeekFacts
{
    bool counted = false;
    bool anyAboveZero = false;
    bool anyTyped = false;
    std::optional<double> stated;
    std::optional<ZeroAnswer> answer;
    bool vouched = false;
    double days = 0.0;
    bool zerosAreReal = true;
    bool unanswered = false;
};

using Cells = std::span<const CountCell>;

// People who have not started or have left are away for good.
WorkCalendar withEmployment(const BoardFacts &facts)
{
    WorkCalendar calendar = facts.calendar;
    for (const Rep &rep : facts.reps) {
        if (rep.started)
            calendar.addLeave({{}, rep.id, QDate(1, 1, 1), rep.started->addDays(-1)});
        if (rep.left)
            calendar.addLeave({{}, rep.id, rep.left->addDays(1), QDate(9999, 12, 31)});
    }
    return calendar;
}

// The rep's last day, once it has been reached.
std::optional<QDate> lastDay(const Rep &rep, QDate asOf)
{
    return rep.left && *rep.left <= asOf ? rep.left : std::nullopt;
}

// The first week with a count, or nothing, among sorted cells of one rep and activity.
std::optional<Week> firstCount(Cells cells, Week upTo)
{
    for (const CountCell &cell : cells) {
        if (cell.week <= upTo && cell.count())
            return cell.week;
    }
    return std::nullopt;
}

class KnownBoardBuilder final
{
public:
    explicit KnownBoardBuilder(const BoardFacts &facts);
    KnownBoard build();

private:
    void findNewestWeeks();
    void addRep(const Rep &rep);
    Cells cellsOf(RepId rep) const;
    void gather(RepId rep, Cells cells);
    void decide(RepId rep);
    PairWeeks pairWeeks(const Rep &rep, ActivityId activity, Cells cells) const;

    const BoardFacts &m_facts;
    WorkCalendar m_calendar;
    std::vector<RepWeek> m_repWeeks;      // by rep, then week
    std::vector<ActivityId> m_activities; // watched, in order
    std::vector<RepWeekFacts> m_week;     // of the rep at hand, from m_first on
    Week m_first;
    KnownBoard m_board;
};

KnownBoardBuilder::KnownBoardBuilder(const BoardFacts &facts)
    : m_facts(facts), m_calendar(withEmployment(facts)), m_repWeeks(facts.repWeeks)
{
    std::sort(m_repWeeks.begin(), m_repWeeks.end(), [](const RepWeek &a, const RepWeek &b) {
        return std::pair(a.rep, a.week) < std::pair(b.rep, b.week);
    });
    for (const Activity &activity : facts.activities) {
        if (activity.watched)
            m_activities.push_back(activity.id);
    }
    std::sort(m_activities.begin(), m_activities.end());
}

KnownBoard KnownBoardBuilder::build()
{
    findNewestWeeks();
    std::vector<Rep> reps = m_facts.reps;
    std::sort(reps.begin(), reps.end(), [](const Rep &a, const Rep &b) { return a.id < b.id; });
    m_board.pairs.reserve(reps.size() * m_activities.size());
    for (const Rep &rep : reps)
        addRep(rep);
    return std::move(m_board);
}

void KnownBoardBuilder::findNewestWeeks()
{
    const Week lastComplete = lastCompleteWeek(m_facts.asOf);
    const Week running = Week::of(m_facts.asOf);
    Week newest;
    for (const CountCell &cell : m_facts.cells) {
        if (cell.week > running || !cell.count())
            continue;
        newest = std::max(newest, cell.week);
        if (cell.week <= lastComplete)
            m_board.judgedUpTo = std::max(m_board.judgedUpTo, cell.week);
    }
    if (newest.isValid())
        m_board.dataUpTo = std::min(newest.sunday(), m_facts.asOf);
}

void KnownBoardBuilder::addRep(const Rep &rep)
{
    const Cells cells = cellsOf(rep.id);
    gather(rep.id, cells);
    decide(rep.id);
    const auto byActivity = [](const CountCell &a, const CountCell &b) {
        return a.activity < b.activity;
    };
    for (const ActivityId activity : m_activities) {
        CountCell wanted;
        wanted.activity = activity;
        const auto [from, to] = std::equal_range(cells.begin(), cells.end(), wanted, byActivity);
        m_board.pairs.push_back(pairWeeks(rep, activity, Cells(from, to)));
    }
    if (!m_board.judgedUpTo.isValid() || lastDay(rep, m_facts.asOf))
        return;
    const bool hasRows = !m_week.empty() && m_week.back().counted;
    if (!hasRows && m_calendar.workedDays(rep.id, m_board.judgedUpTo) > 0.0)
        m_board.withoutRows.push_back(rep.id);
}

Cells KnownBoardBuilder::cellsOf(RepId rep) const
{
    const auto byRep = [](const CountCell &a, const CountCell &b) {
        return a.rep < b.rep;
    };
    CountCell wanted;
    wanted.rep = rep;
    const auto [from, to] =
        std::equal_range(m_facts.cells.begin(), m_facts.cells.end(), wanted, byRep);
    return Cells(from, to);
}

void KnownBoardBuilder::gather(RepId rep, Cells cells)
{
    m_week.clear();
    m_first = Week();
    const Week upTo = m_board.judgedUpTo;
    for (const CountCell &cell : cells) {
        if (cell.week <= upTo && cell.count() && (!m_first.isValid() || cell.week < m_first))
            m_first = cell.week;
    }
    if (!m_first.isValid())
        return;
    m_week.resize(static_cast<size_t>(upTo.weeksSince(m_first)) + 1);
    for (const CountCell &cell : cells) {
        const std::optional<int> count = cell.count();
        if (!count || cell.week > upTo)
            continue;
        RepWeekFacts &week = m_week[static_cast<size_t>(cell.week.weeksSince(m_first))];
        week.counted = true;
        week.anyAboveZero |= *count > 0;
        week.anyTyped |= cell.source() == CountSource::Typed;
    }
    const RepWeek from{rep, m_first, {}, {}, false};
    auto stated = std::lower_bound(m_repWeeks.begin(), m_repWeeks.end(), from,
                                   [](const RepWeek &a, const RepWeek &b) {
                                       return std::pair(a.rep, a.week) < std::pair(b.rep, b.week);
                                   });
    for (; stated != m_repWeeks.end() && stated->rep == rep && stated->week <= upTo; ++stated) {
        RepWeekFacts &week = m_week[static_cast<size_t>(stated->week.weeksSince(m_first))];
        week.stated = stated->statedDays;
        week.answer = stated->answer;
        week.vouched = stated->vouched;
    }
}

// Worked days, and whether a week full of zeros is real, a question, or no work at all.
void KnownBoardBuilder::decide(RepId rep)
{
    for (size_t i = 0; i < m_week.size(); ++i) {
        RepWeekFacts &week = m_week[i];
        const Week date = m_first.next(static_cast<int>(i));
        week.days = week.stated ? m_calendar.workedDays(rep, date, *week.stated)
                                : m_calendar.workedDays(rep, date);
        if (week.anyAboveZero)
            continue;
        if (week.answer == ZeroAnswer::Away)
            week.days = 0.0;
        else if (week.answer)
            week.zerosAreReal = week.answer == ZeroAnswer::Worked;
        else if (week.counted && !week.anyTyped && !week.stated && !week.vouched && week.days > 0.0)
            week.unanswered = true;
        if (week.unanswered)
            m_board.unanswered.push_back({rep, date});
    }
}

PairWeeks KnownBoardBuilder::pairWeeks(const Rep &rep, ActivityId activity, Cells cells) const
{
    PairWeeks pair{rep.id, activity, lastDay(rep, m_facts.asOf), {}, {}};
    const std::optional<Week> first = firstCount(cells, m_board.judgedUpTo);
    if (!first)
        return pair;
    pair.first = *first;
    pair.weeks.resize(static_cast<size_t>(m_board.judgedUpTo.weeksSince(*first)) + 1);
    const auto offset = static_cast<size_t>(first->weeksSince(m_first));
    for (const CountCell &cell : cells) {
        if (cell.week < *first || cell.week > m_board.judgedUpTo || !cell.count())
            continue;
        KnownWeek &week = pair.weeks[static_cast<size_t>(cell.week.weeksSince(*first))];
        week.counted = true;
        week.count = *cell.count();
    }
    for (size_t i = 0; i < pair.weeks.size(); ++i) {
        const RepWeekFacts &facts = m_week[offset + i];
        KnownWeek &week = pair.weeks[i];
        week.days = facts.days;
        if (facts.days <= 0.0)
            week.knowledge = WeekKnowledge::Away;
        else if (facts.unanswered && week.counted)
            week.knowledge = WeekKnowledge::Unanswered;
        else if (week.counted && facts.zerosAreReal)
            week.knowledge = WeekKnowledge::Worked;
    }
    return pair;
}

} // namespace

const KnownWeek *PairWeeks::at(Week week) const
{
    if (weeks.empty() || week < first)
        return nullptr;
    const auto position = static_cast<size_t>(week.weeksSince(first));
    return position < weeks.size() ? &weeks[position] : nullptr;
}

KnownBoard knownBoard(const BoardFacts &facts)
{
    return KnownBoardBuilder(facts).build();
}

} // namespace courtside

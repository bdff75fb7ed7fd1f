// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/coverage.h"

#include <algorithm>

namespace courtside {

void Coverage::add(int person, QDate day)
{
    const auto who = static_cast<size_t>(m_people.identityOf(person));
    if (who >= m_lastWeek.size())
        m_lastWeek.resize(who + 1);
    const Week week = Week::of(day);
    if (m_lastWeek[who] != week)
        m_weeks[static_cast<int>(who)].insert(week);
    m_lastWeek[who] = week;
    if (!m_first.isValid() || day < m_first)
        m_first = day;
    if (!m_latest.isValid() || day > m_latest)
        m_latest = day;
}

void Coverage::addUncounted(int person, QDate day)
{
    m_uncounted[m_people.identityOf(person)].insert(Week::of(day));
}

/// People who are only named in rows that count nothing may be anybody, unless they are known.
void Coverage::takeInUncounted()
{
    for (const auto &[person, weeks] : m_uncounted) {
        if (m_weeks.contains(person) || m_people.repOf(person).isValid())
            m_weeks[person].insert(weeks.begin(), weeks.end());
    }
}

std::optional<FileClaim> Coverage::finish(const ImportContext &known, const ImportChoices &choices,
                                          ImportPlan &plan)
{
    takeInUncounted();
    for (const auto &[person, weeks] : m_weeks) {
        for (Week week : weeks)
            plan.presence.push_back({person, week, false});
    }
    if (m_first.isValid()) {
        plan.firstDay = m_first;
        plan.lastDay = m_latest;
    }
    Period period = choices.completeFor.value_or(Period(m_first, m_latest));
    // Nobody can say what the days to come will hold.
    period.second = std::min(period.second, known.today);
    if (!period.first.isValid() || m_weeks.empty() || period.second < period.first)
        return std::nullopt;
    FileClaim claim = claimFor(period);
    const QString answer = Answers(choices).to(QStringLiteral("complete")).value_or(QString());
    const std::vector<PlannedPresence> absent = absentWeeks(period, known);
    claim.lacksWeeks = !absent.empty();
    if (choices.completeFor || answer == u"yes") {
        claim.said = FileClaim::Said::Yes;
        plan.presence.insert(plan.presence.end(), absent.begin(), absent.end());
    } else if (answer == u"no") {
        claim.said = FileClaim::Said::No;
    }
    return claim;
}

FileClaim Coverage::claimFor(const Period &period) const
{
    FileClaim claim;
    claim.first = period.first;
    claim.last = period.second;
    claim.people = static_cast<int>(m_weeks.size());
    for (const auto &[person, weeks] : m_weeks) {
        if (m_people.repOf(person).isValid())
            claim.reps.insert(m_people.repOf(person));
    }
    return claim;
}

/// The weeks whose working days all lie in the period and in which a person has no row.
std::vector<PlannedPresence> Coverage::absentWeeks(const Period &period,
                                                   const ImportContext &known) const
{
    std::vector<PlannedPresence> absent;
    const Week from = Week::of(period.first) < Week::of(period.first.addDays(6))
                          ? Week::of(period.first.addDays(6))
                          : Week::of(period.first);
    for (const auto &[person, weeks] : m_weeks) {
        QDate started = period.first;
        QDate left = period.second;
        for (const Rep &rep : known.reps) {
            if (rep.id == m_people.repOf(person)) {
                started = std::max(started, rep.started.value_or(started));
                left = std::min(left, rep.left.value_or(left));
            }
        }
        for (Week week = from; week.monday().addDays(4) <= left; week = week.next()) {
            if (week.monday() >= started && !weeks.contains(week))
                absent.push_back({person, week, true});
        }
    }
    return absent;
}

} // namespace courtside

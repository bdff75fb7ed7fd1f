// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QStringList>

#include <algorithm>

namespace courtside {

/// Writes facts the way the examples are written: one line of weekly counts per rep, "8" a full
/// week, "5/3" a count in three worked days, "0/0" away, "." no row at all.
class FactsBuilder final
{
public:
    explicit FactsBuilder(QDate firstMonday = QDate(2024, 1, 1)) : m_first(Week::of(firstMonday)) {}

    TeamId team(const QString &name)
    {
        if (!m_teams.contains(name))
            m_teams.append(name);
        return TeamId{m_teams.indexOf(name) + 1};
    }

    ActivityId activity(const QString &name = QStringLiteral("prospecting"), bool watched = true)
    {
        for (const Activity &known : m_facts.activities) {
            if (known.name == name)
                return known.id;
        }
        const ActivityId id{static_cast<qint64>(m_facts.activities.size()) + 1};
        m_facts.activities.push_back({id, name, {}, watched});
        return id;
    }

    /// A rep, without a team where none is named.
    RepId rep(const QString &name, const QString &teamName = {})
    {
        const RepId id{static_cast<qint64>(m_facts.reps.size()) + 1};
        m_facts.reps.push_back({id, name, {}, {}, {}});
        if (!teamName.isEmpty())
            m_facts.memberships.push_back({id, team(teamName), m_first});
        return id;
    }

    /// Weekly counts from the first Monday on. Days are stated, so that zeros are real.
    void counts(RepId rep, ActivityId activity, const QString &series, bool stateDays = true)
    {
        Week week = m_first;
        for (const QString &entry : series.simplified().split(u' ')) {
            if (entry != QStringLiteral(".")) {
                const QStringList parts = entry.split(u'/');
                CountCell cell;
                cell.rep = rep;
                cell.activity = activity;
                cell.week = week;
                cell.tally = parts.first().toInt();
                m_facts.cells.push_back(cell);
                if (stateDays || parts.size() > 1)
                    setDays(rep, week, parts.size() > 1 ? parts.last().toDouble() : 5.0);
            }
            week = week.next();
        }
        m_last = std::max(m_last, week.previous());
    }

    RepId rep(const QString &name, const QString &teamName, const QString &series)
    {
        const RepId id = rep(name, teamName);
        counts(id, activity(), series);
        return id;
    }

    Week week(int number) const { return m_first.next(number - 1); } ///< 1 is the first

    /// The facts, sorted, as of the newest week's Sunday unless a day is given.
    BoardFacts facts(QDate asOf = {}) const
    {
        BoardFacts facts = m_facts;
        facts.asOf = asOf.isValid() ? asOf : m_last.sunday();
        std::sort(facts.cells.begin(), facts.cells.end(),
                  [](const CountCell &a, const CountCell &b) {
                      return std::tuple(a.rep, a.activity, a.week) <
                             std::tuple(b.rep, b.activity, b.week);
                  });
        return facts;
    }

    BoardFacts m_facts; ///< for whatever a test adds by hand

private:
    void setDays(RepId rep, Week week, double days)
    {
        for (RepWeek &known : m_facts.repWeeks) {
            if (known.rep == rep && known.week == week)
                return;
        }
        m_facts.repWeeks.push_back({rep, week, days, {}});
    }

    Week m_first;
    Week m_last;
    QStringList m_teams;
};

/// "8 7 9" three times over.
inline QString repeated(const QString &series, int times)
{
    return QStringList(times, series).join(u' ');
}

/// Ten weeks of a steady rep with a usual count of eight.
inline const QString steadyEight = QStringLiteral("8 7 9 8 6 10 8 7 9 8");

} // namespace courtside

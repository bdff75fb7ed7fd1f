// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/plannedline.h"

#include "models/tables/shortcell.h"

#include <QLocale>

namespace courtside {

namespace {

/// Collects lines until there are enough.
class LineCollector final
{
    Q_DECLARE_TR_FUNCTIONS(PlannedLine)
public:
    LineCollector(const ImportPlan &plan, PlannedPart part, int most)
        : m_plan(plan), m_part(part), m_most(static_cast<size_t>(most))
    {
    }

    std::vector<PlannedLine> collect()
    {
        for (const PlannedDatedRow &row : m_plan.dated) {
            if (isWanted(row.isChange))
                add({who(row.person), day(row.day), m_plan.types.value(row.type),
                     shortCell(QString::fromUtf8(row.subject))});
        }
        for (const PlannedTally &tally : m_plan.tallies)
            add({who(tally.person), week(tally.week), activity(tally.activity),
                 QLocale().toString(tally.count)});
        for (const PlannedDays &days : m_plan.days)
            add({who(days.person), week(days.week), tr("Working days"),
                 QLocale().toString(days.days)});
        for (const PlannedDeal &deal : m_plan.deals) {
            if (isWanted(deal.isChange))
                add({who(deal.person), deal.deal.closed ? day(*deal.deal.closed) : QString(),
                     shortCell(deal.deal.name), shortCell(deal.deal.stage)});
        }
        return std::move(m_lines);
    }

private:
    bool isWanted(bool isChange) const { return isChange == (m_part == PlannedPart::Changed); }
    void add(PlannedLine line)
    {
        if (m_lines.size() < m_most)
            m_lines.push_back(std::move(line));
    }
    QString who(qint32 person) const
    {
        if (person < 0)
            return {};
        const PlannedPerson &planned = m_plan.people[static_cast<size_t>(person)];
        return planned.newRepName.isEmpty() ? planned.raw : planned.newRepName;
    }
    QString activity(qint32 number) const
    {
        return number < 0 ? QString() : m_plan.activities[static_cast<size_t>(number)].name;
    }
    static QString day(QDate day) { return QLocale::c().toString(day, tr("ddd d MMM yyyy")); }
    static QString week(Week week)
    {
        return tr("Week %1, %2").arg(week.isoNumber()).arg(day(week.monday()));
    }

    const ImportPlan &m_plan;
    PlannedPart m_part;
    size_t m_most;
    std::vector<PlannedLine> m_lines;
};

} // namespace

std::vector<PlannedLine> plannedLines(const ImportPlan &plan, PlannedPart part, int most)
{
    return LineCollector(plan, part, most).collect();
}

} // namespace courtside

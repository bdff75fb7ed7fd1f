// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/tododesk.h"

#include "models/workbook/session.h"

namespace courtside {

DueFacts TodoDesk::facts() const
{
    const Stores &stores = m_session.stores();
    DueFacts facts;
    facts.now = m_session.clock().now();
    facts.zone = m_session.zone();
    facts.debriefs = m_session.valueOf(stores.debriefs.debriefs());
    facts.jointCalls = m_session.valueOf(stores.jointCalls.jointCalls());
    facts.deals = m_session.valueOf(stores.deals.deals());
    facts.importantRows = importantRows();
    facts.dealsWithoutNeed = m_session.valueOf(stores.marks.dealsWithoutNeed());
    return facts;
}

std::vector<DueDebrief> TodoDesk::due() const
{
    return dueDebriefs(facts());
}

std::vector<UnfinishedDebrief> TodoDesk::unfinished() const
{
    return unfinishedDebriefs(facts());
}

std::vector<DatedRow> TodoDesk::rowsOf(RepId rep, Week week) const
{
    return m_session.valueOf(m_session.stores().dated.rowsOf(rep, week));
}

std::vector<ImportantRow> TodoDesk::importantRows() const
{
    return m_session.valueOf(m_session.stores().marks.importantRows());
}

Result<void> TodoDesk::setImportant(const DatedRow &row, bool important)
{
    const QString text = important ? tr("Mark as important") : tr("No longer important");
    return m_session.edit(text, Change::Debriefs, [&](ContentWriter &writer) {
        MarkStore &marks = m_session.stores().marks;
        if (!important)
            return marks.unmarkImportant(writer, row.row);
        const QString what =
            row.subject.isEmpty() ? row.type : QStringLiteral("%1: %2").arg(row.type, row.subject);
        return marks.markImportant(writer, {row.row, row.rep, row.day, what, {}});
    });
}

Result<void> TodoDesk::setNeedsDebrief(DealId deal, bool needs)
{
    const QString text = needs ? tr("Ask for a debrief") : tr("No debrief needed");
    return m_session.edit(text, Change::Debriefs, [&](ContentWriter &writer) {
        return m_session.stores().marks.setNeedsDebrief(writer, deal, needs);
    });
}

} // namespace courtside

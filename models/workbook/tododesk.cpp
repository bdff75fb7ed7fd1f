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

Result<void> TodoDesk::markImportant(const DatedRow &row)
{
    const QString what =
        row.subject.isEmpty() ? row.type : QStringLiteral("%1: %2").arg(row.type, row.subject);
    return m_session.edit(tr("Mark as important"), Change::Debriefs, [&](ContentWriter &writer) {
        return m_session.stores().marks.markImportant(writer,
                                                      {row.row, row.rep, row.day, what, {}});
    });
}

Result<void> TodoDesk::forgetImportant(const RowKey &row)
{
    return m_session.edit(tr("No longer important"), Change::Debriefs, [&](ContentWriter &writer) {
        return m_session.stores().marks.unmarkImportant(writer, row);
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

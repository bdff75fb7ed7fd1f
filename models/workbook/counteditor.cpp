// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/counteditor.h"

#include "models/workbook/session.h"

namespace courtside {

namespace {

constexpr int mostPerWeek = 100000;

} // namespace

std::vector<CountCell> CountEditor::cells(RepId rep) const
{
    return m_session.valueOf(m_session.stores().counts.cellsOf(rep));
}

std::vector<RepWeek> CountEditor::repWeeks(RepId rep) const
{
    return m_session.valueOf(m_session.stores().counts.repWeeksOf(rep));
}

Result<void> CountEditor::typeCount(RepId rep, ActivityId activity, Week week,
                                    std::optional<int> count)
{
    if (count && (*count < 0 || *count > mostPerWeek))
        return Failure{tr("A weekly count is a whole number from 0 to %L1; %L2 is not.")
                           .arg(mostPerWeek)
                           .arg(*count),
                       {}};
    const Week running = Week::of(m_session.clock().today());
    if (week > running)
        return Failure{tr("This week is still to come."), {}};
    return m_session.edit(tr("Type a count"), Change::Counts, [&](ContentWriter &writer) {
        return m_session.stores().counts.typeTally(writer, rep, activity, week, count);
    });
}

Result<void> CountEditor::choose(RepId rep, ActivityId activity, Week week, CountSource source)
{
    return m_session.edit(tr("Choose a count"), Change::Counts, [&](ContentWriter &writer) {
        return m_session.stores().counts.choose(writer, rep, activity, week, source);
    });
}

Result<void> CountEditor::answerZeroWeek(RepId rep, Week week, std::optional<ZeroAnswer> answer)
{
    return m_session.edit(
        tr("Answer for a week of zeros"), Change::Counts, [&](ContentWriter &writer) {
            return m_session.stores().counts.answerZeroWeek(writer, rep, week, answer);
        });
}

} // namespace courtside

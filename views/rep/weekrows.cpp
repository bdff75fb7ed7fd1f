// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/weekrows.h"

#include "models/workbook/tododesk.h"
#include "models/workbook/workbook.h"
#include "views/shared/format.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QListView>

#include <algorithm>

namespace courtside {

namespace {
constexpr int mostShown = 5;
}

WeekRows::WeekRows(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_heading(plainLabel({}, this)),
      m_list(new QListView(this))
{
    setType(m_heading, Type::Small);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    connect(&m_model, &DatedRowModel::importantWanted, this, &WeekRows::store);
    connect(&workbook, &Workbook::debriefsChanged, this, &WeekRows::refresh);
    hide();
}

void WeekRows::showWeek(RepId rep, Week week)
{
    m_rep = rep;
    m_week = week;
    refresh();
}

void WeekRows::showNothing()
{
    m_week = {};
    hide();
}

void WeekRows::refresh()
{
    if (!m_week.isValid())
        return;
    std::vector<DatedRow> rows = m_workbook.todo().rowsOf(m_rep, m_week);
    std::set<RowKey> important;
    for (const ImportantRow &row : m_workbook.todo().importantRows())
        important.insert(row.row);
    const int kept = m_list->currentIndex().row();
    const auto count = static_cast<int>(rows.size());
    m_model.setRows(std::move(rows), std::move(important));
    setVisible(count > 0);
    if (count == 0)
        return;
    const QString words =
        tr("%1, row by row. A tick asks for a debrief.").arg(numberedWeekText(m_week));
    m_heading->setText(words);
    m_list->setAccessibleName(words);
    m_list->setCurrentIndex(m_model.index(std::clamp(kept, 0, count - 1)));
    const int height = m_list->sizeHintForRow(0) * std::min(count, mostShown);
    m_list->setFixedHeight(height + 2 * m_list->frameWidth());
}

void WeekRows::store(const DatedRow &row, bool important)
{
    const Result<void> done = important ? m_workbook.todo().markImportant(row)
                                        : m_workbook.todo().forgetImportant(row.row);
    if (!done)
        Q_EMIT refused(done.failure().sentence);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/weektable.h"

#include "models/workbook/counteditor.h"
#include "models/workbook/workbook.h"
#include "views/rep/countdelegate.h"
#include "views/rep/sourcedelegate.h"
#include "views/rep/weekrows.h"
#include "views/rep/weekstrip.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace courtside {

WeekTable::WeekTable(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_tabs(new QTabBar(this)),
      m_table(new QTableView(this)), m_strip(new WeekStrip(workbook, this)),
      m_rows(new WeekRows(workbook, this))
{
    m_tabs->setAccessibleName(tr("Activity"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::small);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    column->addWidget(m_strip);
    column->addWidget(m_rows);
    setUpTable();
    connect(m_tabs, &QTabBar::currentChanged, this, &WeekTable::showActivity);
    connect(&m_model, &WeekModel::countTyped, this, &WeekTable::typeCount);
    connect(m_rows, &WeekRows::refused, m_strip, &WeekStrip::say);
    connect(m_strip, &WeekStrip::done, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void WeekTable::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Weeks, newest first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setProperty("padded", true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(WeekModel::SourceColumn,
                                                      QHeaderView::Stretch);
    auto *counts = new CountDelegate(this);
    auto *sources = new SourceDelegate(this);
    m_table->setItemDelegateForColumn(WeekModel::CountColumn, counts);
    m_table->setItemDelegateForColumn(WeekModel::SourceColumn, sources);
    m_table->installEventFilter(this);
    const int letter = m_table->fontMetrics().horizontalAdvance(u'n');
    const std::array<int, WeekModel::ColumnCount> letters = {20, 7, 8, 0, 16, 8, 21};
    for (int column = 0; column < WeekModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letters[static_cast<size_t>(column)] * letter);
    connect(counts, &CountDelegate::refused, m_strip, &WeekStrip::say);
    connect(sources, &SourceDelegate::chosen, this, [this](Week week, CountSource source) {
        goTo(week);
        m_strip->choose(source);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WeekTable::showCurrent);
}

void WeekTable::setView(const RepView &view)
{
    const bool isOther = view.rep.id != m_view.rep.id;
    const Week week = currentWeek();
    const ActivityId before = activity();
    const int column = std::max(0, m_table->currentIndex().column());
    m_view = view;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const Activity &watched : view.activities)
            m_tabs->addTab(plainCaption(watched.name));
        m_tabs->setCurrentIndex(std::max(0, view.find(before)));
        m_tabs->updateGeometry(); // which it does not do by itself while hidden
    }
    showActivity(m_tabs->currentIndex());
    goTo(isOther ? Week() : week);
    m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(column));
}

void WeekTable::focusWeek(ActivityId activity, Week week)
{
    if (const int position = m_view.find(activity); position >= 0)
        m_tabs->setCurrentIndex(position);
    m_table->scrollToTop();
    goTo(week);
    m_table->setFocus(Qt::OtherFocusReason);
}

ActivityId WeekTable::activity() const
{
    const int position = m_tabs->currentIndex();
    return position < 0 || position >= static_cast<int>(m_view.activities.size())
               ? ActivityId()
               : m_view.activities[static_cast<size_t>(position)].id;
}

Week WeekTable::currentWeek() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.row(index.row()).week : Week();
}

void WeekTable::showActivity(int position)
{
    const Week week = currentWeek();
    m_model.setRows(position < 0 ? std::vector<WeekRow>()
                                 : weekRowsOf(m_view, static_cast<size_t>(position)));
    goTo(week);
}

// Without the week, the newest one that is over.
void WeekTable::goTo(Week week)
{
    int row = week.isValid() ? m_model.rowOf(week) : -1;
    if (row < 0)
        row = std::min(1, m_model.rowCount() - 1);
    const int column = std::max<int>(WeekModel::CountColumn, m_table->currentIndex().column());
    const QModelIndex index = m_model.index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    showCurrent();
}

void WeekTable::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_strip->showWeek(m_view.rep.id, activity(), m_model.row(index.row()));
        m_rows->showWeek(m_view.rep.id, m_model.row(index.row()).week);
    } else {
        m_strip->showNothing();
        m_rows->showNothing();
    }
}

void WeekTable::typeCount(Week week, std::optional<int> count)
{
    const auto typed = m_workbook.counts().typeCount(m_view.rep.id, activity(), week, count);
    if (!typed.ok())
        m_strip->say(typed.failure().sentence);
}

// A digit typed anywhere in a week's row is a count.
bool WeekTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent *>(event)->text();
        const QModelIndex index = m_table->currentIndex();
        if (text.size() == 1 && text.front().isDigit() && index.isValid())
            m_table->setCurrentIndex(index.siblingAtColumn(WeekModel::CountColumn));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace courtside

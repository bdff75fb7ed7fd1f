// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/countspanel.h"

#include "models/tables/leftoutmodel.h"
#include "models/tables/plannedlinesmodel.h"
#include "views/import/countbutton.h"
#include "views/shared/format.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace courtside {

namespace {
constexpr int mostLines = 1000;
constexpr int listHeight = 190;
constexpr int mostExpanded = 6;
} // namespace

CountsPanel::CountsPanel(QWidget *parent)
    : QFrame(parent), m_added(addButton(tr("new"))), m_changed(addButton(tr("changed"))),
      m_unchanged(addButton(tr("unchanged"))), m_skipped(addButton(tr("left out"))),
      m_rejected(addButton(tr("cannot be taken"))), m_leftOut(new LeftOutModel(this)),
      m_lines(new PlannedLinesModel(this)), m_tree(new QTreeView(this)),
      m_table(new QTableView(this)), m_foot(new QWidget(this)),
      m_note(plainLabel({}, m_foot, true)),
      m_save(new QPushButton(tr("&Save these rows as CSV…"), m_foot))
{
    setProperty("card", true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::large);
    for (CountButton *button : m_buttons)
        figures->addWidget(button);
    figures->addStretch();
    setupLists();
    auto *note = new QHBoxLayout(m_foot);
    note->setSpacing(space::large);
    note->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    note->addWidget(m_save);
    note->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    column->setSpacing(space::tight);
    column->addLayout(figures);
    column->addWidget(m_tree);
    column->addWidget(m_table);
    column->addWidget(m_foot);
    setAccessibleName(tr("What importing would do"));
    showList();
}

void CountsPanel::setPlan(const ImportPlan &plan)
{
    m_plan = &plan;
    m_added->setCount(plan.added, true);
    m_changed->setCount(plan.changed, true);
    m_unchanged->setCount(plan.unchanged, false);
    m_skipped->setCount(static_cast<qint64>(plan.skipped.size()), true);
    m_rejected->setCount(static_cast<qint64>(plan.rejected.size()), true, true);
    for (CountButton *button : m_buttons)
        button->setChecked(button->isChecked() && button->isEnabled());
    showList();
}

void CountsPanel::forget()
{
    m_plan = nullptr;
    showList();
}

void CountsPanel::close()
{
    for (CountButton *button : m_buttons)
        button->setChecked(false);
    showList();
}

CountButton *CountsPanel::addButton(const QString &word)
{
    auto *button = new CountButton(word, this);
    connect(button, &CountButton::clicked, this, [this, button] { toggle(button); });
    m_buttons.push_back(button);
    return button;
}

void CountsPanel::setupLists()
{
    m_tree->setModel(m_leftOut);
    m_tree->setProperty("roomy", true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setAccessibleName(tr("Rows, grouped by why"));
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setModel(m_lines);
    m_table->setProperty("roomy", true);
    m_table->setFixedHeight(listHeight);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::small);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Rows that would be written"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_save->setAutoDefault(true);
    connect(m_save, &QPushButton::clicked, this, &CountsPanel::saveRejectedWanted);
}

void CountsPanel::toggle(CountButton *button)
{
    for (CountButton *other : m_buttons) {
        if (other != button)
            other->setChecked(false);
    }
    showList();
}

void CountsPanel::showList()
{
    const bool hasPlan = m_plan != nullptr;
    const bool isTree = hasPlan && (m_skipped->isChecked() || m_rejected->isChecked());
    const bool isTable = hasPlan && (m_added->isChecked() || m_changed->isChecked());
    m_note->clear();
    if (isTree)
        showLeftOut(m_skipped->isChecked() ? m_plan->skipped : m_plan->rejected);
    if (isTable)
        showLines();
    m_tree->setVisible(isTree);
    m_table->setVisible(isTable);
    m_save->setVisible(isTree && m_rejected->isChecked());
    m_foot->setVisible(!m_note->text().isEmpty());
}

void CountsPanel::showLines()
{
    const PlannedPart part = m_added->isChecked() ? PlannedPart::Added : PlannedPart::Changed;
    std::vector<PlannedLine> lines = plannedLines(*m_plan, part, mostLines);
    const qint64 all = m_added->isChecked() ? m_plan->added : m_plan->changed;
    if (static_cast<qint64>(lines.size()) == mostLines && all > mostLines)
        m_note->setText(tr("The first %1 of %2.").arg(countText(mostLines), countText(all)));
    m_lines->setLines(std::move(lines));
    m_table->resizeColumnsToContents();
}

void CountsPanel::fitTree()
{
    int height = m_tree->header()->sizeHint().height() + 2;
    for (QModelIndex at = m_leftOut->index(0, 0); at.isValid() && height < listHeight;
         at = m_tree->indexBelow(at))
        height += m_tree->sizeHintForIndex(at).height();
    m_tree->setFixedHeight(std::min(height, listHeight));
}

void CountsPanel::showLeftOut(const std::vector<LeftOutRow> &rows)
{
    m_leftOut->setRows(rows);
    const int groups = m_leftOut->rowCount();
    for (int i = 0; i < groups; ++i)
        m_tree->setFirstColumnSpanned(i, {}, true);
    if (groups == 1 || m_leftOut->listed() <= mostExpanded)
        m_tree->expandAll();
    fitTree();
    if (m_rejected->isChecked())
        m_note->setText(tr("The rest is imported without them. Put them right in the saved file "
                           "and import that: it holds the reason and the remedy of each row."));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/deal/deallist.h"

#include "models/workbook/workbook.h"
#include "views/deal/dealdelegate.h"
#include "views/shared/choiceswitch.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace courtside {

namespace {
constexpr int listLetters = 42;
}

DealList::DealList(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_model(new DealModel(this)),
      m_field(new QLineEdit(this)), m_shown(new ChoiceSwitch(this)),
      m_none(plainLabel(tr("No deal fits."), this, true)), m_list(new QListView(this))
{
    auto *title = plainLabel(tr("Deals"), this);
    setType(title, Type::Title);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_field->setPlaceholderText(tr("Name, account or rep"));
    m_field->setAccessibleName(tr("Narrow the deals down"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &DealList::narrow);
    setUpShown();
    setUpList();
    setFixedWidth(listLetters * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::medium);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(m_shown, 0, Qt::AlignLeft);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
}

void DealList::setUpShown()
{
    const auto add = [this](DealsShown shown, const QString &words, const QString &name) {
        m_shown->add(static_cast<int>(shown), words, name);
    };
    add(DealsShown::All, tr("All"), tr("List all deals"));
    add(DealsShown::Open, tr("Open"), tr("List open deals"));
    add(DealsShown::Decided, tr("Decided"), tr("List deals that were won or lost"));
    add(DealsShown::WithoutDebrief, tr("No debrief"), tr("List decided deals without a debrief"));
    m_shown->setValue(static_cast<int>(DealsShown::All));
    connect(m_shown, &ChoiceSwitch::chosen, this, &DealList::narrow);
}

void DealList::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DealDelegate(m_list));
    m_list->setAccessibleName(tr("Deals"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_deal = m_model->row(current.row()).deal;
                m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
                Q_EMIT chosen(m_deal);
            });
    connect(m_list, &QListView::activated, this, &DealList::opened);
}

void DealList::refresh()
{
    m_deals = listedDeals(m_workbook);
    narrow();
}

void DealList::narrow()
{
    const auto shown = static_cast<DealsShown>(m_shown->value());
    m_model->setRows(dealRows(m_deals, m_field->text(), shown));
    const bool isEmpty = m_model->rowCount() == 0;
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (m_model->rowOf(m_deal) < 0 && !isEmpty)
        m_list->setCurrentIndex(m_model->index(0)); // the first that fits is shown while typing
    else
        mark();
}

void DealList::setDeal(DealId deal)
{
    m_deal = deal;
    if (m_model->rowOf(deal) < 0) {
        m_shown->setValue(static_cast<int>(DealsShown::All));
        const QSignalBlocker silent(m_field);
        m_field->clear();
        narrow();
    }
    mark();
}

DealId DealList::first() const
{
    return m_model->rowCount() > 0 ? m_model->row(0).deal : DealId();
}

bool DealList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() > 0)
            Q_EMIT opened();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DealList::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row));
}

void DealList::mark()
{
    const int row = m_model->rowOf(m_deal);
    const QSignalBlocker silent(m_list->selectionModel());
    if (row < 0)
        m_list->clearSelection();
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    m_list->viewport()->update();
}

} // namespace courtside

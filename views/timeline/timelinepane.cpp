// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinepane.h"

#include "models/report/entrywords.h"
#include "models/tables/timelinemodel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/timeline/timelinedelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListView>

namespace courtside {

TimelinePane::TimelinePane(QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(this)), m_kinds(new QComboBox(this)),
      m_list(new QListView(this)), m_empty(plainLabel({}, this, true))
{
    setUpKinds();
    setUpList();
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    showState();
}

void TimelinePane::setUpKinds()
{
    m_kinds->setAccessibleName(tr("What the timeline shows"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TimelinePane::chooseKind);
    fillKinds();
}

void TimelinePane::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model->row(index.row())); });
}

void TimelinePane::setEmptyText(const QString &sentence)
{
    m_empty->setText(sentence);
}

void TimelinePane::setRows(std::vector<TimelineRow> rows)
{
    const QModelIndex current = m_list->currentIndex();
    const EntryId kept = current.isValid() ? m_model->row(current.row()).entry : EntryId();
    m_model->setRows(std::move(rows));
    fillKinds();
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(kept))));
    showState();
}

bool TimelinePane::focusDays(QDate first, QDate last)
{
    if (m_model->rowIn(first, last) < 0)
        m_kinds->setCurrentIndex(0);
    const int row = m_model->rowIn(first, last);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

// Only kinds that occur are offered; the one that was chosen stays as long as it does.
void TimelinePane::fillKinds()
{
    const std::optional<TimelineKind> chosen = m_model->kind();
    const QSignalBlocker silent(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("Everything"));
    for (const TimelineKind kind : m_model->kinds()) {
        m_kinds->addItem(timelineKindWord(kind), static_cast<int>(kind));
        if (kind == chosen)
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
    m_kinds->setVisible(m_kinds->count() > 1);
    chooseKind();
}

void TimelinePane::chooseKind()
{
    const QVariant kind = m_kinds->currentData();
    m_model->setKind(kind.isValid() ? std::optional(static_cast<TimelineKind>(kind.toInt()))
                                    : std::nullopt);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void TimelinePane::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

} // namespace courtside

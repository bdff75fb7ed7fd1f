// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/chartstack.h"

#include "views/charts/activitychart.h"
#include "views/charts/chartkey.h"
#include "views/rep/activitycard.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace courtside {

ChartStack::ChartStack(Workbook &workbook, QWidget *parent)
    : ScrollColumn(parent), m_workbook(workbook), m_span(defaultChartSpan)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::medium, space::medium);
    m_column->setSpacing(space::page);
    m_more = fieldLabel({}, content);
    m_more->setWordWrap(true);
    setContent(content);
    m_column->addWidget(new ChartKey(content));
    m_column->addWidget(m_more);
    m_column->addStretch(1);
}

void ChartStack::setView(const RepView &view)
{
    fitNumber(m_cards, view.activities.size(), [this] {
        auto *card = new ActivityCard(m_workbook, widget());
        card->setSpan(m_span);
        connect(card, &ActivityCard::cursorMoved, this, &ChartStack::cursorMoved);
        connect(card, &ActivityCard::weekActivated, this, &ChartStack::weekActivated);
        m_column->insertWidget(static_cast<int>(m_cards.size()) + 1, card); // behind the key
        return card;
    });
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setView(view, i);
    m_more->setVisible(view.moreActivities > 0);
    m_more->setText(tr("%1 more activities are watched than the window shows; five is the most. "
                       "The Set-up page says which.")
                        .arg(view.moreActivities));
}

void ChartStack::setSpan(int weeks)
{
    m_span = weeks;
    for (ActivityCard *card : m_cards)
        card->setSpan(weeks);
    Q_EMIT spanChanged(weeks);
}

void ChartStack::focusChart(ActivityId activity, Week week)
{
    if (m_cards.empty())
        return;
    auto card = std::ranges::find(m_cards, activity, &ActivityCard::activity);
    if (card == m_cards.end())
        card = m_cards.begin();
    ActivityChart *chart = (*card)->chart();
    if (week.isValid())
        chart->setCursorWeek(week);
    chart->setFocus(Qt::OtherFocusReason);
    widget()->layout()->activate();
    ensureWidgetVisible(*card);
}

void ChartStack::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        stepSpan(-1);
    else if (event->key() == Qt::Key_Minus)
        stepSpan(1);
    else
        ScrollColumn::keyPressEvent(event);
}

void ChartStack::stepSpan(int by)
{
    const auto now = std::ranges::find(chartSpans, m_span) - chartSpans.begin();
    const auto last = static_cast<std::ptrdiff_t>(chartSpans.size()) - 1;
    setSpan(chartSpans[static_cast<size_t>(std::clamp<std::ptrdiff_t>(now + by, 0, last))]);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/spanswitch.h"

#include "views/charts/activitychart.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace courtside {

SpanSwitch::SpanSwitch(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::array<QString, chartSpans.size()> texts = {tr("½ year"), tr("1 year"), tr("2 years"),
                                                          tr("3 years")};
    for (size_t i = 0; i < chartSpans.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(texts[i]);
        button->setAccessibleName(tr("Show %1 in the charts").arg(texts[i]));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        m_buttons->addButton(button, chartSpans[i]);
        row->addWidget(button);
    }
    setSpan(defaultChartSpan);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SpanSwitch::spanChosen);
}

void SpanSwitch::setSpan(int weeks)
{
    if (QAbstractButton *button = m_buttons->button(weeks))
        button->setChecked(true);
}

} // namespace courtside

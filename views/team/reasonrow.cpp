// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/reasonrow.h"

#include "views/shared/linkbutton.h"
#include "views/shared/numberspanel.h"
#include "views/shared/theme.h"
#include "views/team/reasonbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace courtside {

ReasonRow::ReasonRow(const TeamLine &line, QWidget *parent)
    : QWidget(parent), m_line(line), m_button(new ReasonButton(line, this)),
      m_toggle(new LinkButton(tr("Show how"), this)), m_column(new QVBoxLayout(this))
{
    m_toggle->setCheckable(true);
    m_toggle->setFixedHeight(m_button->heightForWidth(QWIDGETSIZE_MAX)); // beside the first line
    m_toggle->setAccessibleName(tr("Show how: %1").arg(line.sentence));
    connect(m_toggle, &LinkButton::toggled, this, &ReasonRow::showHow);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (m_line.rep.isValid())
            Q_EMIT opened(m_line.rep, m_line.activity);
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_button, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tight);
    m_column->addLayout(row);
}

QWidget *ReasonRow::sentence() const
{
    return m_button;
}

QWidget *ReasonRow::toggle() const
{
    return m_toggle;
}

bool ReasonRow::isShowingHow() const
{
    return m_toggle->isChecked();
}

void ReasonRow::showHow(bool shown)
{
    m_toggle->setChecked(shown);
    m_toggle->setWords(shown ? tr("Hide") : tr("Show how"));
    if (shown && !m_numbers) {
        m_numbers = new NumbersPanel(m_line.whole, m_line.how, this);
        m_column->addWidget(m_numbers);
        setTabOrder(m_toggle, m_numbers);
    }
    if (m_numbers)
        m_numbers->setVisible(shown);
}

void ReasonRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Right:
        showHow(true);
        return;
    case Qt::Key_Left:
    case Qt::Key_Escape:
        if (isShowingHow()) {
            showHow(false);
            m_button->setFocus(Qt::OtherFocusReason);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace courtside

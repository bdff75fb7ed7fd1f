// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/plancardview.h"

#include "views/form/formlook.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace courtside {

namespace {
constexpr qreal radius = 6;
}

PlanCardView::PlanCardView(QWidget *parent) : QFrame(parent), m_lines(new QGridLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_lines->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_lines->setHorizontalSpacing(space::large);
    m_lines->setVerticalSpacing(space::tight);
    m_lines->setColumnStretch(1, 1);
}

void PlanCardView::showCard(const PlanCard &card)
{
    const QString text = planCardText(card);
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    clear();
    for (const PlanCard::Line &line : card.lines)
        addLine(line);
}

void PlanCardView::addLine(const PlanCard::Line &line)
{
    const int row = m_lines->rowCount();
    QLabel *label = plainLabel(line.label, this, true);
    label->setFont(formNoteFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 2, 0, 0);
    // What is open has a mark besides its words, so that one glance finds it.
    QLabel *words =
        plainLabel(line.isOpen ? QStringLiteral("▸ %1").arg(line.text) : line.text, this, true);
    QFont font = formFont();
    if (line.isOpen)
        font.setItalic(true);
    words->setFont(font);
    m_lines->addWidget(label, row, 0, Qt::AlignTop);
    m_lines->addWidget(words, row, 1, Qt::AlignTop);
}

void PlanCardView::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PlanCardView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_text);
    else
        QFrame::keyPressEvent(event);
}

void PlanCardView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/leadstrip.h"

#include "models/report/jointcallwords.h"
#include "views/form/formlook.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace courtside {

namespace {

constexpr int lastPart = static_cast<int>(callParts) - 1;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr qreal radius = 5;

CallPart partAt(int part)
{
    return everyCallPart[static_cast<size_t>(part)];
}

QString word(Lead lead)
{
    return lead == Lead::Unsaid ? LeadStrip::tr("not said")
                                : agreedWord(lead, LeadStrip::tr("Rep"));
}

std::optional<Lead> leadOfKey(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_R:
        return Lead::Rep;
    case Qt::Key_T:
        return Lead::Together;
    case Qt::Key_M:
        return Lead::Manager;
    default:
        return std::nullopt;
    }
}

Lead after(Lead lead)
{
    return static_cast<Lead>((static_cast<int>(lead) + 1) % 4);
}

} // namespace

LeadStrip::LeadStrip(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(formFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void LeadStrip::setLeads(const Leads &leads)
{
    m_leads = leads;
    m_current = 0;
    describe();
}

void LeadStrip::setCurrent(int part)
{
    m_current = std::clamp(part, 0, lastPart);
    describe();
}

QSize LeadStrip::sizeHint() const
{
    const int parts = static_cast<int>(callParts);
    return {parts * cellWidth() + (parts - 1) * gap, cellHeight()};
}

void LeadStrip::keyPressEvent(QKeyEvent *event)
{
    if (const auto lead = leadOfKey(*event)) {
        answer(m_current, *lead);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCurrent(m_current + (event->key() == Qt::Key_Left ? -1 : 1));
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        takeBack();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        Q_EMIT done();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void LeadStrip::mousePressEvent(QMouseEvent *event)
{
    for (int part = 0; part <= lastPart; ++part) {
        if (!cell(part).contains(event->position().toPoint()))
            continue;
        m_current = part;
        m_leads[static_cast<size_t>(part)] = after(leadIn(m_leads, partAt(part)));
        describe();
        Q_EMIT edited();
    }
}

void LeadStrip::focusInEvent(QFocusEvent *event)
{
    // Who comes by Tab starts at the first part that was not said.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::OtherFocusReason) {
        const auto open = std::ranges::find(m_leads, Lead::Unsaid);
        setCurrent(open == m_leads.end() ? 0 : static_cast<int>(open - m_leads.begin()));
    }
    QWidget::focusInEvent(event);
}

void LeadStrip::answer(int part, Lead lead)
{
    m_leads[static_cast<size_t>(part)] = lead;
    setCurrent(part + 1);
    Q_EMIT edited();
    if (part == lastPart)
        Q_EMIT done();
}

/// The part that was answered last: this one, or where it is open the one before.
void LeadStrip::takeBack()
{
    if (leadIn(m_leads, partAt(m_current)) == Lead::Unsaid)
        setCurrent(m_current - 1);
    Lead &lead = m_leads[static_cast<size_t>(m_current)];
    if (lead == Lead::Unsaid)
        return;
    lead = Lead::Unsaid;
    describe();
    Q_EMIT edited();
}

int LeadStrip::cellWidth() const
{
    const QFontMetrics names(formNoteFont());
    int width = 0;
    for (const CallPart part : everyCallPart)
        width = std::max(width, names.horizontalAdvance(partWord(part)));
    for (const Lead lead : {Lead::Unsaid, Lead::Rep, Lead::Together, Lead::Manager})
        width = std::max(width, fontMetrics().horizontalAdvance(word(lead)));
    return width + 2 * padding;
}

int LeadStrip::cellHeight() const
{
    return QFontMetrics(formNoteFont()).height() + fontMetrics().height() + padding + 2;
}

QRect LeadStrip::cell(int part) const
{
    return {part * (cellWidth() + gap), 0, cellWidth(), cellHeight()};
}

void LeadStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int part = 0; part <= lastPart; ++part)
        paintCell(painter, part);
}

void LeadStrip::paintCell(QPainter &painter, int part) const
{
    const Theme &theme = Theme::of(this);
    const Lead lead = leadIn(m_leads, partAt(part));
    const bool isSaid = lead != Lead::Unsaid;
    const bool isHere = hasFocus() && part == m_current;
    const QRectF whole = QRectF(cell(part)).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isHere ? theme.accent : theme.outline, isHere ? 2 : 1));
    painter.setBrush(isSaid ? theme.chosen : theme.surface);
    painter.drawRoundedRect(whole, radius, radius);

    const QRect inner = cell(part).adjusted(padding, padding / 2, 0, -padding / 2);
    painter.setFont(formNoteFont());
    painter.setPen(theme.muted);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, partWord(partAt(part)));
    painter.setFont(font());
    painter.setPen(isSaid ? theme.text : theme.muted);
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft, word(lead));
}

/// A painted strip is silent; its name says what stands there.
void LeadStrip::describe()
{
    QStringList parts;
    for (const CallPart part : everyCallPart)
        parts.append(tr("%1 %2").arg(partWord(part), word(leadIn(m_leads, part))));
    setAccessibleName(tr("%1: %2").arg(m_name, parts.join(QStringLiteral(", "))));
    setAccessibleDescription(tr("R, T or M for %1").arg(partWord(partAt(m_current))));
    update();
}

} // namespace courtside

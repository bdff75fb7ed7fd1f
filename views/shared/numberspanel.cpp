// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/numberspanel.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace courtside {

NumbersPanel::NumbersPanel(const QString &sentence, const std::vector<ExplainedNumber> &numbers,
                           QWidget *parent)
    : QFrame(parent), m_text(sentence + u'\n' + showHowText(numbers))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_text);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::page + space::tight, space::small, space::large, space::medium);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(plainLabel(sentence, this, true), 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, space::small);
    int row = 2;
    for (const ExplainedNumber &number : numbers) {
        QLabel *label = plainLabel(number.label, this, true);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLabel *value = plainLabel(number.value, this, true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel *cell : {label, value})
            setType(cell, Type::Small);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

void NumbersPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_text);
    else
        QFrame::keyPressEvent(event);
}

void NumbersPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(space::medium, space::tight, 2, height() - 2 * space::tight),
                     hasFocus() ? theme.accent : theme.line);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/reasonpane.h"

#include "views/team/reasonrow.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace courtside {

namespace {

QStringList textOf(const std::vector<TeamLine> &lines)
{
    QStringList text;
    for (const TeamLine &line : lines)
        text << QString::number(line.rep.value) << line.sentence << showHowText(line.how);
    return text;
}

} // namespace

ReasonPane::ReasonPane(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Reasons to talk"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReasonPane::setLines(const std::vector<TeamLine> &lines)
{
    const QStringList text = textOf(lines);
    if (text == m_shown)
        return;
    m_shown = text;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const TeamLine &line : lines) {
        auto *row = new ReasonRow(line, this);
        connect(row, &ReasonRow::opened, this, &ReasonPane::opened);
        connect(row, &ReasonRow::stepped, this, [this, row](int by) { step(row, by); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    setVisible(!lines.empty());
    if (hadFocus && !m_rows.empty())
        m_rows.front()->sentence()->setFocus(Qt::OtherFocusReason);
}

void ReasonPane::step(const ReasonRow *from, int by)
{
    const auto at = std::ranges::find(m_rows, from) - m_rows.begin() + by;
    if (at >= 0 && at < std::ssize(m_rows))
        m_rows[static_cast<size_t>(at)]->sentence()->setFocus(Qt::OtherFocusReason);
}

} // namespace courtside

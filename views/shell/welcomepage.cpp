// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/welcomepage.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace courtside {

namespace {
constexpr int readableWidth = 620;
constexpr int buttonWidth = 190;
} // namespace

WelcomePage::WelcomePage(const Ways &ways, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Welcome"));
    auto *title = plainLabel(tr("Who needs me this week?"), this, true);
    setType(title, Type::Title);
    auto *what = plainLabel(
        tr("Courtside compares each person's few important activities with that person's own "
           "usual pace, and says in plain sentences where it fell. Everything stays in one "
           "private file on this computer."),
        this, true);
    what->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::large);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(what);
    column->addSpacing(space::medium);
    column->addWidget(way(ways.sample, tr("Open the &sample"),
                          tr("Ten invented people and three years of weeks, to look around."),
                          true));
    column->addWidget(way(ways.import, tr("&Import a file"),
                          tr("A CRM export or your own weekly sheet. Or drop it here."), false));
    column->addWidget(way(ways.empty, tr("Start e&mpty"),
                          tr("A new workbook in your documents; type the counts yourself."),
                          false));
    column->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::page, space::page, space::page);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    title->setMaximumWidth(readableWidth);
    what->setMaximumWidth(readableWidth);
}

QWidget *WelcomePage::way(QAction *action, const QString &caption, const QString &what,
                          bool primary)
{
    auto *row = new QWidget(this);
    auto *button = new QPushButton(caption, row);
    button->setMinimumWidth(buttonWidth);
    button->setProperty("primary", primary);
    button->setAccessibleDescription(what);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto *label = plainLabel(what, row, true);
    label->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(button);
    layout->addWidget(label, 1);
    row->setMaximumWidth(readableWidth);
    return row;
}

} // namespace courtside

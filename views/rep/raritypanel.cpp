// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/raritypanel.h"

#include "models/report/boardsentence.h"
#include "models/report/wording.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>

#include <set>

namespace courtside {

namespace {

/// The people whose flags the board's figure counts.
int watchedPeople(const Board &board)
{
    std::set<RepId> reps;
    for (const PairHistory &pair : board.pairs) {
        if (pair.watch == WatchState::Watched || pair.watch == WatchState::FlagOpen || pair.goal)
            reps.insert(pair.rep);
    }
    return static_cast<int>(reps.size());
}

} // namespace

RarityPanel::RarityPanel(Workbook &workbook, RepId rep, ActivityId activity, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_rep(rep), m_activity(activity),
      m_choices(new QButtonGroup(this)), m_board(plainLabel({}, this, true)),
      m_refusal(refusalLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(fieldLabel(
        tr("A rep whose pace has not changed may set off a flag by chance, from this week on:"),
        this));
    setUpChoices();
    column->addWidget(m_board);
    column->addWidget(m_refusal);
    refresh();
}

void RarityPanel::setUpChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    for (const int weeks : rarityChoices) {
        auto *button = new QRadioButton(rarityText(weeks), this);
        m_choices->addButton(button, weeks);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, weeks] { choose(weeks); });
    }
    row->addStretch();
    static_cast<QBoxLayout *>(layout())->addLayout(row);
}

void RarityPanel::refresh()
{
    const Week now = Week::of(m_workbook.clock().today());
    const int weeks = m_workbook.goals().onceInWeeks(m_rep, m_activity, now);
    if (QAbstractButton *button = m_choices->button(weeks))
        button->setChecked(true);
    const Board &board = m_workbook.board().today();
    m_board->setText(chanceFlagsSentence(board.chanceFlagsPerQuarter, watchedPeople(board)));
}

void RarityPanel::choose(int onceInWeeks)
{
    const Week since = Week::of(m_workbook.clock().today());
    accepted(m_refusal, m_workbook.goals().setRarity(m_rep, m_activity, onceInWeeks, since));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/raritysection.h"

#include "models/domain/goal.h"
#include "models/report/boardsentence.h"
#include "models/report/wording.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace courtside {

RaritySection::RaritySection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("How rare a chance flag is"),
                   tr("The rarer, the surer each flag, and the longer it takes to show. A change "
                      "holds from this week on and rewrites no past week."),
                   parent),
      m_workbook(workbook), m_choice(new QComboBox(this)), m_board(plainLabel({}, this, true))
{
    for (const int weeks : rarityChoices)
        m_choice->addItem(tr("%1 per person and activity").arg(rarityText(weeks)), weeks);
    m_choice->setAccessibleName(tr("How rare a chance flag is, for everybody"));
    body()->addLayout(line({m_choice}));
    body()->addWidget(m_board);
    connect(m_choice, &QComboBox::activated, this, &RaritySection::store);
    connect(&workbook, &Workbook::goalsChanged, this, &RaritySection::refresh);
    connect(&workbook, &Workbook::flagsChanged, this, &RaritySection::refresh);
    refresh();
}

void RaritySection::refresh()
{
    const Week week = Week::of(m_workbook.clock().today());
    // No rep and no activity: what holds where nothing more specific is set.
    const int weeks = m_workbook.goals().onceInWeeks({}, {}, week);
    m_choice->setCurrentIndex(m_choice->findData(weeks));
    const std::vector<Rep> reps = m_workbook.people().reps();
    const auto current = std::ranges::count_if(reps, [](const Rep &rep) { return !rep.left; });
    m_board->setText(chanceFlagsSentence(m_workbook.board().today().chanceFlagsPerQuarter,
                                         static_cast<int>(current)));
}

void RaritySection::store(int choice)
{
    const int weeks = m_choice->itemData(choice).toInt();
    const Week since = Week::of(m_workbook.clock().today());
    if (!stored(m_workbook.goals().setRarity({}, {}, weeks, since)))
        refresh();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/gaprow.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace courtside {

namespace {
constexpr int markWidth = 13; ///< as wide as the shapes of the reasons above
}

GapRow::GapRow(QWidget *parent)
    : QWidget(parent), m_sentence(plainLabel({}, this, true)), m_more(plainLabel({}, this))
{
    m_more->setForegroundRole(QPalette::PlaceholderText);
    setType(m_more, Type::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tight, 0, space::tight);
    row->setSpacing(space::small);
    auto *mark = plainLabel(QStringLiteral("?"), this);
    setType(mark, Type::Strong);
    mark->setFixedWidth(markWidth);
    mark->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    row->addWidget(mark);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_more);
    const std::pair<QString, ZeroAnswer> answers[] = {
        {tr("Away"), ZeroAnswer::Away},
        {tr("Not logged"), ZeroAnswer::NotLogged},
        {tr("Worked, really 0"), ZeroAnswer::Worked},
    };
    for (const auto &[text, answer] : answers) {
        auto *button = new QPushButton(text, this);
        setType(button, Type::Small);
        const ZeroAnswer given = answer;
        connect(button, &QPushButton::clicked, this, [this, given] {
            const GapQuestion asked = m_questions.front();
            Q_EMIT answered(asked.rep, asked.week, given);
        });
        row->addWidget(button);
        m_answers.append(button);
    }
    hide();
}

void GapRow::setQuestions(const std::vector<GapQuestion> &questions)
{
    m_questions = questions;
    setVisible(!questions.empty());
    if (questions.empty())
        return;
    m_sentence->setText(questions.front().sentence);
    const auto others = static_cast<int>(questions.size()) - 1;
    m_more->setText(others == 1 ? tr("1 more week to ask about")
                                : tr("%n more weeks to ask about", nullptr, others));
    m_more->setVisible(others > 0);
    for (QWidget *button : m_answers)
        button->setAccessibleDescription(questions.front().sentence);
}

} // namespace courtside

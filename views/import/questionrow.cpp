// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/questionrow.h"

#include "models/tables/shortcell.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace courtside {

namespace {
constexpr int markWidth = 18;
constexpr int sentenceWidth = 420;
constexpr int longestSentence = 400;
} // namespace

QuestionRow::QuestionRow(QWidget *parent)
    : QWidget(parent), m_mark(plainLabel({}, this)), m_sentence(plainLabel({}, this, true)),
      m_choices(new ChoiceStrip(this))
{
    m_mark->setFixedWidth(markWidth);
    setType(m_mark, Type::Strong);
    m_sentence->setMinimumWidth(sentenceWidth * 3 / 5);
    m_sentence->setMaximumWidth(sentenceWidth);
    // The first line of the sentence stands level with the words on the buttons.
    m_sentence->setContentsMargins(0, space::tight + 2, 0, space::tight);
    m_mark->setContentsMargins(0, space::tight + 2, 0, 0);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 2, Qt::AlignTop);
    row->addWidget(m_choices, 3, Qt::AlignTop);
    connect(m_choices, &ChoiceStrip::chosen, this,
            [this](const QString &key) { Q_EMIT chosen(m_id, key); });
}

void QuestionRow::setQuestion(const ImportQuestion &question, const QString &answer, bool isOpen)
{
    m_id = question.id;
    m_isOpen = isOpen;
    m_sentence->setText(shortCell(question.about, longestSentence));
    m_choices->setQuestion(question, answer);
    const bool isAnswered = !answer.isEmpty() && !isOpen;
    m_mark->setText(isOpen ? QStringLiteral("?") : isAnswered ? QStringLiteral("✓") : QString());
    m_mark->setAccessibleName(isOpen       ? tr("Open")
                              : isAnswered ? tr("Answered")
                                           : tr("Can stay open"));
    m_mark->setForegroundRole(isOpen ? QPalette::Link : QPalette::PlaceholderText);
    setAccessibleName(question.about);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/questiongroup.h"

#include "views/import/choiceedit.h"
#include "views/import/flowlayout.h"
#include "views/import/questionrow.h"
#include "views/shared/format.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace courtside {

namespace {

QString groupTitle(const QString &sort)
{
    if (sort == u"person")
        return QuestionGroup::tr("Who are these people?");
    if (sort == u"type")
        return QuestionGroup::tr("What do these types count as?");
    if (sort == u"status")
        return QuestionGroup::tr("Which of these took place?");
    if (sort == u"column")
        return QuestionGroup::tr("Which columns are these?");
    if (sort == u"activity-column")
        return QuestionGroup::tr("What do these columns count?");
    if (sort == u"bulk")
        return QuestionGroup::tr("Which of these days count?");
    if (sort == u"date-order")
        return QuestionGroup::tr("How are these dates written?");
    return QuestionGroup::tr("Please settle these");
}

bool offers(const ImportQuestion &question, const QString &key)
{
    return std::ranges::find(question.choices, key, &ImportQuestion::Choice::key) !=
           question.choices.end();
}

} // namespace

QString questionSort(const QString &id)
{
    return id.section(u':', 0, 0);
}

QuestionGroup::QuestionGroup(QWidget *parent)
    : QFrame(parent), m_title(plainLabel({}, this)), m_more(plainLabel({}, this, true)),
      m_alike(new QWidget(this)), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    setType(m_title, Type::Heading);
    new FlowLayout(space::medium, space::tight, m_alike);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(m_title);
    head->addWidget(m_alike, 1);
    m_column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_column->setSpacing(space::small);
    m_column->addLayout(head);
    m_column->addWidget(m_more);
    m_more->setForegroundRole(QPalette::PlaceholderText);
}

void QuestionGroup::setQuestions(const std::vector<ImportQuestion> &questions,
                                 const ImportDraft::File &file)
{
    const size_t shown = std::min(questions.size(), static_cast<size_t>(mostRows));
    fitNumber(m_rows, shown, [this] {
        auto *row = new QuestionRow(this);
        connect(row, &QuestionRow::chosen, this, &QuestionGroup::chosen);
        m_column->insertWidget(m_column->count() - 1, row);
        return row;
    });
    for (size_t i = 0; i < shown; ++i) {
        const QString answer = answerTo(file.choices, questions[i].id);
        m_rows[i]->setQuestion(questions[i], answer, file.isOpen(questions[i].id));
    }
    m_more->setVisible(questions.size() > shown);
    m_more->setText(tr("And %1 more like these. Answer them all alike, or see whether the columns "
                       "are read rightly.")
                        .arg(countText(static_cast<qint64>(questions.size() - shown))));
    const bool several = questions.size() > 1;
    m_title->setVisible(several);
    m_title->setText(several ? groupTitle(questionSort(questions.front().id)) : QString());
    setAccessibleName(several ? m_title->text() : questions.front().about);
    showAllAlike(questions, file);
}

void QuestionGroup::showAllAlike(const std::vector<ImportQuestion> &questions,
                                 const ImportDraft::File &file)
{
    clearLayout(m_alike->layout());
    std::vector<ImportQuestion> open;
    std::ranges::copy_if(questions, std::back_inserter(open),
                         [&file](const auto &question) { return file.isOpen(question.id); });
    m_alike->setVisible(open.size() > 1);
    if (open.size() < 2)
        return;
    Answers likely;
    for (const ImportQuestion &question : open) {
        if (!question.proposed.isEmpty())
            likely.emplace_back(question.id, question.proposed);
    }
    if (likely.size() > 1)
        addAllAlike(
            tr("Take the %1 likely ones").arg(countText(static_cast<qint64>(likely.size()))),
            likely);
    for (const ImportQuestion::Choice &choice : open.front().choices) {
        const auto offersIt = [&choice](const auto &question) {
            return offers(question, choice.key);
        };
        if (!isCommonChoice(choice.key) || !std::ranges::all_of(open, offersIt))
            continue;
        Answers answers;
        for (const ImportQuestion &question : open)
            answers.emplace_back(question.id, choice.key);
        addAllAlike(tr("All %1: %2").arg(countText(static_cast<qint64>(open.size())), choice.label),
                    answers);
    }
}

void QuestionGroup::addAllAlike(const QString &text, const Answers &answers)
{
    auto *button = new LinkButton(text, m_alike);
    connect(button, &LinkButton::clicked, this, [this, answers] { Q_EMIT allChosen(answers); });
    m_alike->layout()->addWidget(button);
    button->show();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/questionlist.h"

#include "views/import/questiongroup.h"
#include "views/import/questionrow.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace courtside {

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent), m_title(plainLabel(tr("Only you can settle this"), this)),
      m_optional(plainLabel(tr("Worth saying, not needed"), this)), m_column(new QVBoxLayout(this))
{
    for (QLabel *title : {m_title, m_optional})
        setType(title, Type::Heading);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(m_title);
    m_column->addWidget(m_optional);
}

void QuestionList::setFile(const ImportDraft::File &file)
{
    std::vector<std::vector<ImportQuestion>> sorted;
    for (const ImportQuestion &question : file.asked) {
        const QString sort = questionSort(question.id);
        const auto same = std::ranges::find_if(
            sorted, [&sort](const auto &group) { return questionSort(group.front().id) == sort; });
        if (same == sorted.end())
            sorted.push_back({question});
        else
            same->push_back(question);
    }
    const auto optional = std::ranges::stable_partition(sorted, [](const auto &group) {
        return std::ranges::any_of(group, &ImportQuestion::blocking);
    });
    fitNumber(m_groups, sorted.size(), [this] {
        auto *group = new QuestionGroup(this);
        connect(group, &QuestionGroup::chosen, this, &QuestionList::chosen);
        connect(group, &QuestionGroup::allChosen, this, &QuestionList::allChosen);
        m_column->addWidget(group);
        return group;
    });
    for (size_t i = 0; i < sorted.size(); ++i)
        m_groups[i]->setQuestions(sorted[i], file);
    const auto needed = static_cast<int>(optional.begin() - sorted.begin());
    m_title->setVisible(needed > 0);
    m_optional->setVisible(!optional.empty());
    m_column->removeWidget(m_optional);
    m_column->insertWidget(1 + needed, m_optional);
    setVisible(!sorted.empty());
}

bool QuestionList::focusOpenAfter(const QString &question)
{
    const std::vector<QuestionRow *> all = rows();
    const auto at = std::ranges::find(all, question, &QuestionRow::id);
    const auto from = at == all.end() ? all.begin() : at;
    auto next = std::find_if(from, all.end(), [](const auto *row) { return row->isOpen(); });
    if (next == all.end())
        next = std::find_if(all.begin(), from, [](const auto *row) { return row->isOpen(); });
    if (next == all.end() || !(*next)->isOpen())
        return false;
    (*next)->choices()->start()->setFocus(Qt::TabFocusReason);
    return true;
}

bool QuestionList::isAtOpenQuestion() const
{
    const QWidget *now = window()->focusWidget();
    return now && std::ranges::any_of(rows(), [now](const QuestionRow *row) {
               return row->isOpen() && row->isAncestorOf(now);
           });
}

std::vector<QuestionRow *> QuestionList::rows() const
{
    std::vector<QuestionRow *> all;
    for (const QuestionGroup *group : m_groups)
        std::ranges::copy(group->rows(), std::back_inserter(all));
    return all;
}

} // namespace courtside

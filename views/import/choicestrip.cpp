// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/choicestrip.h"

#include "models/tables/shortcell.h"
#include "views/import/calmcombobox.h"
#include "views/import/flowlayout.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace courtside {

namespace {

constexpr size_t mostButtons = 4;
constexpr int longestCaption = 60;
const auto activityPrefix = QStringLiteral("activity:");

bool isAboutActivities(const ImportQuestion &question)
{
    return question.id == u"activity" || question.id.startsWith(u"type:") ||
           question.id.startsWith(u"activity-column:");
}

/// A name in a list needs no "The same as" before it.
QString listText(const ImportQuestion::Choice &choice)
{
    const QString value = choice.key.section(u':', 1);
    return value.isEmpty() || value.startsWith(u'#') ? choice.label : value;
}

bool hasChoice(const ImportQuestion &question, const QString &key)
{
    return std::ranges::find(question.choices, key, &ImportQuestion::Choice::key) !=
           question.choices.end();
}

bool sameChoices(const ImportQuestion &left, const ImportQuestion &right)
{
    return left.id == right.id && left.proposed == right.proposed &&
           std::ranges::equal(left.choices, right.choices, [](const auto &a, const auto &b) {
               return a.key == b.key && a.label == b.label;
           });
}

} // namespace

bool isCommonChoice(const QString &key)
{
    static const QStringList common{QStringLiteral("new"),         QStringLiteral("not-mine"),
                                    QStringLiteral("not-counted"), QStringLiteral("done"),
                                    QStringLiteral("not-done"),    QStringLiteral("yes"),
                                    QStringLiteral("no")};
    return common.contains(key);
}

ChoiceStrip::ChoiceStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(space::small, space::tight, this);
}

void ChoiceStrip::setQuestion(const ImportQuestion &question, const QString &answer)
{
    ImportQuestion wanted = question;
    if (!answer.isEmpty() && !hasChoice(wanted, answer) && !isAboutActivities(wanted))
        wanted.choices.push_back({answer, answer.section(u':', 1)}); // said under another file
    const bool isSame = sameChoices(m_question, wanted);
    m_question = wanted;
    if (!isSame)
        rebuild();
    showAnswer(answer);
}

QWidget *ChoiceStrip::start() const
{
    for (const auto &[key, choice] : m_buttons) {
        if (choice->isChecked())
            return choice;
    }
    if (m_list && m_list->currentIndex() >= 0)
        return m_list;
    if (QPushButton *likely = button(m_question.proposed))
        return likely;
    return m_buttons.empty() ? static_cast<QWidget *>(m_list) : m_buttons.front().second;
}

QPushButton *ChoiceStrip::button(const QString &key) const
{
    const auto found = std::ranges::find(m_buttons, key, &decltype(m_buttons)::value_type::first);
    return found == m_buttons.end() ? nullptr : found->second;
}

void ChoiceStrip::rebuild()
{
    clearLayout(layout());
    m_buttons.clear();
    m_list = nullptr;
    std::vector<ImportQuestion::Choice> listed;
    const bool fits = m_question.choices.size() <= mostButtons;
    for (const ImportQuestion::Choice &choice : m_question.choices) {
        if (choice.key == m_question.proposed)
            addButton(choice);
    }
    for (const ImportQuestion::Choice &choice : m_question.choices) {
        if (choice.key == m_question.proposed)
            continue;
        if (fits || isCommonChoice(choice.key))
            addButton(choice);
        else
            listed.push_back(choice);
    }
    if (!listed.empty() || isAboutActivities(m_question))
        addList(listed);
}

void ChoiceStrip::addButton(const ImportQuestion::Choice &choice)
{
    const bool isLikely = choice.key == m_question.proposed;
    const QString text = !isLikely             ? choice.label
                         : m_question.blocking ? tr("%1 (likely)").arg(choice.label)
                                               : tr("%1 (as it stands)").arg(choice.label);
    auto *button = new QPushButton(plainCaption(shortCell(text, longestCaption)), this);
    button->setCheckable(true);
    button->setAutoDefault(true); // so that Enter presses it
    button->setProperty("choice", true);
    button->setAccessibleName(text);
    button->setAccessibleDescription(m_question.about);
    const QString key = choice.key;
    connect(button, &QPushButton::clicked, this, [this, key, button] {
        button->setChecked(true);
        Q_EMIT chosen(key);
    });
    layout()->addWidget(button);
    m_buttons.emplace_back(key, button);
}

void ChoiceStrip::addList(const std::vector<ImportQuestion::Choice> &choices)
{
    m_list = new CalmComboBox(this);
    const bool isPeople = m_question.id.startsWith(u"person:");
    const QString placeholder = isAboutActivities(m_question)    ? tr("Pick or type one")
                                : isPeople && !m_buttons.empty() ? tr("Another name of…")
                                                                 : tr("Choose…");
    for (const ImportQuestion::Choice &choice : choices)
        m_list->addItem(shortCell(listText(choice), longestCaption), choice.key);
    if (isAboutActivities(m_question)) {
        m_list->setTakesText(placeholder);
        m_list->setMinimumContentsLength(static_cast<int>(placeholder.size()));
    }
    m_list->setPlaceholderText(placeholder);
    m_list->setCurrentIndex(-1);
    m_list->setAccessibleName(placeholder);
    m_list->setAccessibleDescription(m_question.about);
    connect(m_list, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_list->itemData(index).toString()); });
    connect(m_list, &CalmComboBox::typed, this,
            [this](const QString &text) { Q_EMIT chosen(activityPrefix + text); });
    layout()->addWidget(m_list);
}

void ChoiceStrip::showAnswer(const QString &answer)
{
    for (const auto &[key, button] : m_buttons)
        button->setChecked(key == answer);
    if (!m_list)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(m_list->findData(answer));
    if (m_list->isEditable() && !m_list->hasFocus() && m_list->currentIndex() < 0) {
        const bool isTyped = answer.startsWith(activityPrefix) && !button(answer);
        m_list->setEditText(isTyped ? answer.mid(activityPrefix.size()) : QString());
    }
}

} // namespace courtside

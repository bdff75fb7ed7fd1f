// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/keychoice.h"

#include "views/form/formlook.h"
#include "views/form/keybutton.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace courtside {

KeyChoice::KeyChoice(const QString &key, const QString &name, const std::vector<KeyOption> &options,
                     QWidget *parent)
    : FormField(key, name, parent), m_strip(new QFrame(this)), m_grid(new QGridLayout(m_strip))
{
    m_strip->setProperty("keyStrip", true);
    m_strip->setFocusPolicy(Qt::StrongFocus);
    m_strip->setFont(formFont());
    m_strip->installEventFilter(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    line()->addWidget(m_strip);
    line()->addStretch();
    setOptions(options);
}

void KeyChoice::setOptions(const std::vector<KeyOption> &options)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_options = options;
    for (const KeyOption &option : m_options) {
        auto *button = new KeyButton(option.key, option.text, m_strip);
        connect(button, &KeyButton::clicked, this, [this, value = option.value] { answer(value); });
        m_buttons.push_back(button);
    }
    placeButtons();
    setChoice(m_choice);
}

void KeyChoice::setColumns(int columns)
{
    m_columns = columns;
    placeButtons();
}

void KeyChoice::placeButtons()
{
    const int columns = m_columns > 0 ? m_columns : std::max(1, static_cast<int>(m_buttons.size()));
    int at = 0;
    for (KeyButton *button : m_buttons) {
        m_grid->addWidget(button, at / columns, at % columns, Qt::AlignLeft);
        ++at;
    }
}

void KeyChoice::setChoice(std::optional<qint64> choice)
{
    const bool isThere = choice && std::ranges::count(m_options, *choice, &KeyOption::value) > 0;
    m_choice = isThere ? choice : std::nullopt;
    showChoice();
}

QJsonValue KeyChoice::value() const
{
    return m_choice ? QJsonValue(*m_choice) : QJsonValue();
}

void KeyChoice::setValue(const QJsonValue &value)
{
    setChoice(value.isDouble() ? std::optional(value.toInteger()) : std::nullopt);
    setTrouble({});
}

QWidget *KeyChoice::stop() const
{
    return m_strip;
}

bool KeyChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::KeyPress &&
        pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return FormField::eventFilter(watched, event);
}

bool KeyChoice::pressKey(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT done();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(key.key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_choice) {
            setChoice(std::nullopt);
            tellEdited();
        }
        return true;
    default:
        break;
    }
    const auto typed = std::ranges::find_if(m_options, [&](const KeyOption &option) {
        return option.key.compare(key.text(), Qt::CaseInsensitive) == 0;
    });
    if (typed == m_options.end())
        return false;
    answer(typed->value);
    return true;
}

void KeyChoice::answer(qint64 value)
{
    const bool isNew = m_choice != value;
    setChoice(value);
    if (isNew)
        tellEdited();
    Q_EMIT done();
}

void KeyChoice::step(int by)
{
    if (m_options.empty())
        return;
    const auto here = std::ranges::find_if(
        m_options, [this](const KeyOption &option) { return m_choice == option.value; });
    const auto last = std::ssize(m_options) - 1;
    const auto from = here == m_options.end() ? (by > 0 ? -1 : last + 1) : here - m_options.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, last);
    if (m_choice == m_options[static_cast<size_t>(to)].value)
        return;
    setChoice(m_options[static_cast<size_t>(to)].value);
    tellEdited();
}

void KeyChoice::showChoice()
{
    QString chosen;
    for (size_t at = 0; at < m_options.size(); ++at) {
        const bool isChosen = m_choice == m_options[at].value;
        m_buttons[at]->setChecked(isChosen);
        if (isChosen)
            chosen = m_options[at].text;
    }
    m_strip->setAccessibleName(chosen.isEmpty() ? name() : tr("%1: %2").arg(name(), chosen));
}

} // namespace courtside

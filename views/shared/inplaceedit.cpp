// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/inplaceedit.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace courtside {

InPlaceEdit::InPlaceEdit(const QString &name, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_refusal(plainLabel({}, this, true))
{
    m_field->setAccessibleName(name);
    m_field->setProperty("inPlace", true);
    m_field->installEventFilter(this);
    setType(m_refusal, Type::Small);
    m_refusal->hide();
    setFocusPolicy(Qt::StrongFocus); // Tab visits the field; its order is the whole's
    setFocusProxy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_refusal);
    connect(m_field, &QLineEdit::editingFinished, this, &InPlaceEdit::commit);
}

void InPlaceEdit::setValue(const QString &text)
{
    const bool isTyping = m_field->text() != m_value;
    m_value = text;
    if (!isTyping)
        reset(text);
}

void InPlaceEdit::reset(const QString &text)
{
    m_value = text;
    if (m_field->text() != text)
        m_field->setText(text);
    m_field->setCursorPosition(0);
    refuse({});
}

void InPlaceEdit::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

QString InPlaceEdit::refusal() const
{
    return m_refusal->text();
}

bool InPlaceEdit::commit()
{
    const QString typed = m_field->text();
    if (typed == m_value) {
        refuse({});
        return true;
    }
    if (!m_store)
        return false;
    // What is stored comes back by setValue(); until then the typed text is the value.
    const QString before = std::exchange(m_value, typed);
    const auto stored = m_store(typed);
    if (!stored.ok()) {
        m_value = before;
        refuse(stored.failure().sentence);
        return false;
    }
    refuse({});
    return true;
}

bool InPlaceEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || m_field->text() == m_value)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        reset(m_value);
    event->accept();
    return true;
}

void InPlaceEdit::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

} // namespace courtside

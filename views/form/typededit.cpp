// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/typededit.h"

#include "views/form/formlook.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace courtside {

namespace {
constexpr int editorLetters = 15;
}

TypedEdit::TypedEdit(const QString &key, const QString &name, QWidget *parent)
    : FormField(key, name, parent), m_editor(new QLineEdit(this)), m_readBack(plainLabel({}, this))
{
    m_editor->setAccessibleName(name);
    m_editor->setFont(formFont());
    m_editor->setFixedWidth(editorLetters * m_editor->fontMetrics().averageCharWidth());
    m_readBack->setFont(formNoteFont());
    line()->setSpacing(space::small);
    line()->addWidget(m_editor);
    line()->addWidget(m_readBack, 1);
    connect(m_editor, &QLineEdit::textEdited, this, &TypedEdit::takeEdit);
    connect(m_editor, &QLineEdit::returnPressed, this, &TypedEdit::takeEnter);
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        if (isUnreadable())
            setTrouble(whyNot());
    });
}

bool TypedEdit::isUnreadable() const
{
    return m_meant.isEmpty() && !m_editor->text().trimmed().isEmpty();
}

void TypedEdit::setPlaceholder(const QString &text)
{
    m_editor->setPlaceholderText(text);
}

QString TypedEdit::readBack() const
{
    return m_readBack->text();
}

QJsonValue TypedEdit::value() const
{
    const QString kept = m_meant.isEmpty() ? m_editor->text() : m_meant;
    return kept.isEmpty() ? QJsonValue() : QJsonValue(kept);
}

void TypedEdit::setValue(const QJsonValue &value)
{
    const QString kept = value.toString();
    m_meant = isMeaning(kept) ? kept : QString();
    m_editor->setText(m_meant.isEmpty() ? kept : shortText(m_meant));
    setTrouble({});
    showMeaning();
}

QWidget *TypedEdit::stop() const
{
    return m_editor;
}

int TypedEdit::cursor() const
{
    return m_editor->cursorPosition();
}

void TypedEdit::setCursor(int place)
{
    m_editor->setCursorPosition(place);
}

void TypedEdit::takeEdit()
{
    m_meant = m_editor->text().trimmed().isEmpty() ? QString() : meaning(m_editor->text());
    tellEdited();
    showMeaning();
}

void TypedEdit::takeEnter()
{
    if (!isUnreadable())
        Q_EMIT done();
}

QString TypedEdit::whyNot() const
{
    return isUnreadable() ? refusal(m_editor->text().trimmed()) : QString();
}

void TypedEdit::showMeaning()
{
    m_readBack->setText(m_meant.isEmpty() ? QString() : fullText(m_meant));
    m_editor->setAccessibleDescription(m_readBack->text());
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/formfield.h"

#include "views/form/formlook.h"
#include "views/shared/plaintext.h"

#include <QBoxLayout>
#include <QLabel>

namespace courtside {

FormField::FormField(const QString &key, const QString &name, QWidget *parent)
    : QWidget(parent), m_key(key), m_name(name), m_line(new QHBoxLayout),
      m_sentence(plainLabel({}, this, true))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_line);
    column->addWidget(m_sentence);
    m_sentence->setFont(formNoteFont());
    m_sentence->hide();
}

void FormField::setNote(const QString &sentence)
{
    m_note = sentence;
    showSentence();
}

void FormField::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    showSentence();
}

void FormField::propose(const QJsonValue &value)
{
    setValue(value);
    m_isProposed = isAnswered();
}

void FormField::tellEdited()
{
    m_isProposed = false;
    setTrouble({});
    Q_EMIT edited();
}

void FormField::showSentence()
{
    const bool isTrouble = !m_trouble.isEmpty();
    const QString &shown = isTrouble ? m_trouble : m_note;
    m_sentence->setForegroundRole(isTrouble ? QPalette::WindowText : QPalette::PlaceholderText);
    m_sentence->setText(isTrouble ? QStringLiteral("▸ %1").arg(shown) : shown);
    m_sentence->setVisible(!shown.isEmpty());
    stop()->setAccessibleDescription(shown);
}

} // namespace courtside

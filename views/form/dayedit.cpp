// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/dayedit.h"

#include "models/domain/typedday.h"
#include "views/form/formlook.h"
#include "views/shared/dayfield.h"
#include "views/shared/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace courtside {

namespace {
constexpr int editorLetters = 12;
}

DayEdit::DayEdit(const QString &key, const QString &name, std::function<QDate()> today,
                 QWidget *parent)
    : FormField(key, name, parent), m_today(std::move(today)), m_editor(new QLineEdit(this)),
      m_readBack(plainLabel({}, this))
{
    m_editor->setAccessibleName(name);
    m_editor->setFont(formFont());
    m_editor->setFixedWidth(editorLetters * m_editor->fontMetrics().horizontalAdvance(u'0'));
    m_editor->setPlaceholderText(tr("fri, 12.12, +3d"));
    m_readBack->setFont(formNoteFont());
    line()->setSpacing(8);
    line()->addWidget(m_editor);
    line()->addWidget(m_readBack, 1);
    connect(m_editor, &QLineEdit::textEdited, this, &DayEdit::takeEdit);
    connect(m_editor, &QLineEdit::returnPressed, this, &DayEdit::takeEnter);
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        if (isUnreadable())
            setTrouble(readDayField(m_editor->text(), m_today()).failure().sentence);
    });
}

void DayEdit::setDay(std::optional<QDate> day)
{
    m_day = day;
    m_editor->setText(dayFieldText(day));
    setTrouble({});
    showDay();
}

bool DayEdit::isUnreadable() const
{
    return !m_day && !m_editor->text().trimmed().isEmpty();
}

void DayEdit::setPlaceholder(const QString &text)
{
    m_editor->setPlaceholderText(text);
}

QString DayEdit::readBack() const
{
    return m_readBack->text();
}

QJsonValue DayEdit::value() const
{
    if (m_day)
        return m_day->toString(Qt::ISODate);
    const QString typed = m_editor->text();
    return typed.isEmpty() ? QJsonValue() : QJsonValue(typed);
}

void DayEdit::setValue(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    setDay(day.isValid() ? std::optional(day) : std::nullopt);
    if (!day.isValid())
        m_editor->setText(text);
}

QWidget *DayEdit::stop() const
{
    return m_editor;
}

int DayEdit::cursor() const
{
    return m_editor->cursorPosition();
}

void DayEdit::setCursor(int place)
{
    m_editor->setCursorPosition(place);
}

void DayEdit::takeEdit()
{
    m_day = typedDay(m_editor->text(), m_today());
    tellEdited();
    showDay();
}

void DayEdit::takeEnter()
{
    if (!isUnreadable())
        Q_EMIT done();
}

void DayEdit::showDay()
{
    const QString full = m_day ? QLocale().toString(*m_day, tr("dddd d MMMM yyyy")) : QString();
    m_readBack->setText(full);
    m_editor->setAccessibleDescription(full);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/timeedit.h"

#include "models/domain/typedtime.h"
#include "views/form/formlook.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace courtside {

namespace {

constexpr int editorLetters = 7;
const auto shownAs = QStringLiteral("HH:mm");

} // namespace

TimeEdit::TimeEdit(const QString &key, const QString &name, QWidget *parent)
    : FormField(key, name, parent), m_editor(new QLineEdit(this))
{
    m_editor->setAccessibleName(name);
    m_editor->setFont(formFont());
    m_editor->setFixedWidth(editorLetters * m_editor->fontMetrics().horizontalAdvance(u'0'));
    m_editor->setPlaceholderText(tr("14:30"));
    line()->addWidget(m_editor);
    line()->addStretch();
    connect(m_editor, &QLineEdit::textEdited, this, &TimeEdit::tellEdited);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] {
        if (!isUnreadable())
            Q_EMIT done();
    });
    connect(m_editor, &QLineEdit::editingFinished, this, &TimeEdit::leave);
}

std::optional<QTime> TimeEdit::time() const
{
    return typedTime(m_editor->text());
}

bool TimeEdit::isUnreadable() const
{
    return !time() && !m_editor->text().trimmed().isEmpty();
}

QJsonValue TimeEdit::value() const
{
    const QString typed = m_editor->text();
    return typed.isEmpty() ? QJsonValue() : QJsonValue(typed);
}

void TimeEdit::setValue(const QJsonValue &value)
{
    m_editor->setText(value.toString());
    setTrouble({});
}

QWidget *TimeEdit::stop() const
{
    return m_editor;
}

int TimeEdit::cursor() const
{
    return m_editor->cursorPosition();
}

void TimeEdit::setCursor(int place)
{
    m_editor->setCursorPosition(place);
}

/// Shows the time in full, or says that it is none.
void TimeEdit::leave()
{
    if (const auto typed = time())
        m_editor->setText(typed->toString(shownAs));
    else if (isUnreadable())
        setTrouble(tr("“%1” is no time of day. Type one like 14:30.").arg(m_editor->text()));
}

} // namespace courtside

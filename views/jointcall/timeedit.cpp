// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/timeedit.h"

#include "models/domain/typedtime.h"

namespace courtside {

namespace {

const auto pattern = QStringLiteral("HH:mm");

QTime timeOf(const QString &kept)
{
    return QTime::fromString(kept, pattern);
}

} // namespace

TimeEdit::TimeEdit(const QString &key, const QString &name, QWidget *parent)
    : TypedEdit(key, name, parent)
{
    setPlaceholder(tr("14:30, 2pm"));
}

std::optional<QTime> TimeEdit::time() const
{
    return meant().isEmpty() ? std::nullopt : std::optional(timeOf(meant()));
}

QString TimeEdit::kept(QTime time)
{
    return time.toString(pattern);
}

QString TimeEdit::meaning(const QString &typed) const
{
    const auto time = typedTime(typed);
    return time ? kept(*time) : QString();
}

bool TimeEdit::isMeaning(const QString &value) const
{
    return timeOf(value).isValid();
}

QString TimeEdit::shortText(const QString &meaning) const
{
    return meaning;
}

QString TimeEdit::fullText(const QString &meaning) const
{
    return meaning;
}

QString TimeEdit::refusal(const QString &typed) const
{
    return tr("“%1” is no time of day. Type one like 14:30.").arg(typed);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/dayedit.h"

#include "models/domain/typedday.h"
#include "views/shared/dayfield.h"

#include <QLocale>

namespace courtside {

namespace {

QDate dayOf(const QString &kept)
{
    return QDate::fromString(kept, Qt::ISODate);
}

} // namespace

DayEdit::DayEdit(const QString &key, const QString &name, std::function<QDate()> today,
                 QWidget *parent)
    : TypedEdit(key, name, parent), m_today(std::move(today))
{
    setPlaceholder(tr("fri, 12.12, +3d"));
}

std::optional<QDate> DayEdit::day() const
{
    return meant().isEmpty() ? std::nullopt : std::optional(dayOf(meant()));
}

void DayEdit::setDay(std::optional<QDate> day)
{
    setValue(day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue());
}

QString DayEdit::meaning(const QString &typed) const
{
    const auto day = typedDay(typed, m_today());
    return day ? day->toString(Qt::ISODate) : QString();
}

bool DayEdit::isMeaning(const QString &value) const
{
    return dayOf(value).isValid();
}

QString DayEdit::shortText(const QString &meaning) const
{
    return dayFieldText(dayOf(meaning));
}

QString DayEdit::fullText(const QString &meaning) const
{
    return QLocale::c().toString(dayOf(meaning), tr("dddd d MMMM yyyy"));
}

QString DayEdit::refusal(const QString &typed) const
{
    return readDayField(typed, m_today()).failure().sentence;
}

} // namespace courtside

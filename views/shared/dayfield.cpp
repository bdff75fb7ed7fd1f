// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/dayfield.h"

#include "models/domain/typedday.h"

#include <QCoreApplication>
#include <QLocale>

namespace courtside {

namespace {

struct DayField
{
    Q_DECLARE_TR_FUNCTIONS(DayField)
};

} // namespace

QString dayFieldText(std::optional<QDate> day)
{
    return day ? QLocale().toString(*day, DayField::tr("d MMM yyyy")) : QString();
}

QString stretchText(const Leave &leave)
{
    const QString days =
        leave.first == leave.last
            ? dayFieldText(leave.first)
            : DayField::tr("%1 to %2").arg(dayFieldText(leave.first), dayFieldText(leave.last));
    return leave.halfDays ? DayField::tr("%1, half days").arg(days) : days;
}

Result<std::optional<QDate>> readDayField(const QString &text, QDate today)
{
    if (text.trimmed().isEmpty())
        return std::optional<QDate>();
    if (const auto day = typedDay(text, today))
        return day;
    return Failure{DayField::tr("“%1” is not a day. Try 20 Nov, 20.11.2026, last mon or -2w.")
                       .arg(text.trimmed()),
                   {}};
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/field.h"

#include <array>

namespace courtside {

namespace {

constexpr std::array<QStringView, fieldCount> names = {
    u"rep",     u"rep_id",        u"team",          u"id",         u"date",
    u"start",   u"all_day",       u"done_at",       u"type",       u"outcome",
    u"subject", u"status",        u"status_reason", u"closed",     u"is_event",
    u"deleted", u"child",         u"modified",      u"week",       u"activity",
    u"count",   u"working_days",  u"name",          u"account",    u"stage",
    u"amount",  u"actual_amount", u"currency",      u"close_date", u"actual_close",
    u"created", u"won",           u"won_at",        u"lost_at"};

} // namespace

bool isDateField(Field field)
{
    switch (field) {
    case Field::Date:
    case Field::Start:
    case Field::DoneAt:
    case Field::Modified:
    case Field::CloseDate:
    case Field::ActualClose:
    case Field::Created:
    case Field::WonAt:
    case Field::LostAt:
        return true;
    default:
        return false;
    }
}

QString fieldName(Field field)
{
    return names[static_cast<size_t>(field)].toString();
}

std::optional<Field> fieldOfName(const QString &name)
{
    const QString wanted = name.trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
    if (wanted == u"owner")
        return Field::Rep;
    if (wanted == u"owner_id")
        return Field::RepKey;
    for (int i = 0; i < fieldCount; ++i) {
        if (wanted == names[static_cast<size_t>(i)])
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

QStringList fieldNames()
{
    QStringList all;
    for (QStringView name : names)
        all.append(name.toString());
    return all;
}

} // namespace courtside

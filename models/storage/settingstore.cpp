// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/settingstore.h"

#include "models/storage/sql.h"

namespace courtside {

namespace {

const QString zoneKey = QStringLiteral("zone");
const QString sampleKey = QStringLiteral("sample");
const QString createdKey = QStringLiteral("created");

} // namespace

Result<std::optional<QString>> SettingStore::value(const QString &key) const
{
    return guarded(m_database, [&]() -> std::optional<QString> {
        Query query(m_database, "SELECT value FROM setting WHERE key = ?");
        query.bind(key);
        return query.next() ? std::optional(query.text(0)) : std::nullopt;
    });
}

Result<void> SettingStore::setValue(const QString &key, const QString &value)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, value);
    });
}

Result<QByteArray> SettingStore::zone() const
{
    const auto stored = value(zoneKey);
    if (!stored)
        return stored.failure();
    return stored->value_or(QString()).toUtf8();
}

Result<void> SettingStore::setZone(const QByteArray &ianaId)
{
    return setValue(zoneKey, QString::fromUtf8(ianaId));
}

Result<bool> SettingStore::isSample() const
{
    const auto stored = value(sampleKey);
    if (!stored)
        return stored.failure();
    return stored->has_value() && **stored == u"1";
}

Result<void> SettingStore::setSample(bool sample)
{
    return setValue(sampleKey, sample ? QStringLiteral("1") : QStringLiteral("0"));
}

Result<std::optional<QDateTime>> SettingStore::created() const
{
    const auto stored = value(createdKey);
    if (!stored)
        return stored.failure();
    if (!stored->has_value())
        return std::optional<QDateTime>();
    return std::optional(QDateTime::fromString(**stored, Qt::ISODate));
}

Result<void> SettingStore::setCreated(const QDateTime &at)
{
    return setValue(createdKey, at.toUTC().toString(Qt::ISODate));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace courtside {

class Database;

/// What the workbook knows about itself. Housekeeping: never an undo step.
class SettingStore final
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Result<std::optional<QString>> value(const QString &key) const;
    Result<void> setValue(const QString &key, const QString &value);

    Result<QByteArray> zone() const; ///< IANA id; empty when never set
    Result<void> setZone(const QByteArray &ianaId);
    Result<bool> isSample() const;
    Result<void> setSample(bool sample);
    Result<std::optional<QDateTime>> created() const;
    Result<void> setCreated(const QDateTime &at);

private:
    Database &m_database;
};

} // namespace courtside

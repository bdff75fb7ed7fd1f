// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/changecounter.h"

#include "models/storage/sql.h"

namespace courtside {

namespace {

Result<qint64> versionOf(Database &database)
{
    return guarded(database, [&] { return numberOf(database, "PRAGMA data_version").value_or(0); });
}

} // namespace

ChangeCounter::ChangeCounter(Database &database) : m_database(database)
{
    if (const Result<qint64> version = versionOf(database))
        m_seen = *version;
}

bool ChangeCounter::hasChanged()
{
    const Result<qint64> version = versionOf(m_database);
    if (!version || *version == m_seen)
        return false;
    m_seen = *version;
    return true;
}

} // namespace courtside

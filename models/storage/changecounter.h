// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace courtside {

class Database;

/// Tells when another connection, in this process or another, wrote the file.
class ChangeCounter final
{
public:
    explicit ChangeCounter(Database &database);

    /// True once after each write by somebody else. Cheap enough to poll; a file that is busy just
    /// now counts as unchanged until the next call.
    bool hasChanged();

private:
    Database &m_database;
    qint64 m_seen = 0;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importprogress.h"
#include "models/storage/sql.h"

#include <QElapsedTimer>

namespace courtside {

/// Tells how far long work is and stops it when asked: between rows through tick(), and inside a
/// long statement through SQLite itself. Inside this room only.
class Pulse final
{
public:
    /// `total` is in ticks.
    Pulse(Database &database, const ImportProgress &progress, qint64 total);
    ~Pulse();
    Pulse(const Pulse &) = delete;
    Pulse &operator=(const Pulse &) = delete;

    /// Throws a Refusal when the work is to stop.
    void tick();

private:
    void look();

    Database &m_database;
    const ImportProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    QElapsedTimer m_sinceReport;
};

} // namespace courtside

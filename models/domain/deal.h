// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace courtside {

enum class DealOutcome {
    Open,
    Won,
    Lost,
};

/// One version of an imported opportunity.
struct Deal
{
    DealId id;
    std::optional<RepId> owner;
    QString name;
    QString account;
    QString stage;
    std::optional<double> amount; ///< in `currency`; never summed across currencies
    QString currency;             ///< ISO code, or empty where the file names none
    std::optional<QDate> created;
    std::optional<QDate> closed; ///< close date: expected while open, actual afterwards
    DealOutcome outcome = DealOutcome::Open;

    bool operator==(const Deal &) const = default;
};

/// A version and when it was imported.
struct DealVersion
{
    Deal deal;
    QDateTime importedAt; ///< UTC

    bool operator==(const DealVersion &) const = default;
};

} // namespace courtside

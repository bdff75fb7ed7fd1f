// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <optional>

namespace courtside {

/// How many days may pass between two talks with somebody, unless somebody says otherwise.
inline constexpr int defaultCadenceDays = 14;

/// The most days that may pass between two talks: with one rep, or with everybody.
struct Cadence
{
    std::optional<RepId> rep; ///< nothing: everybody who has none of their own
    int days = defaultCadenceDays;

    bool operator==(const Cadence &) const = default;
};

} // namespace courtside

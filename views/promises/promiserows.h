// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/handover.h"
#include "models/tables/recordmodel.h"

#include <optional>
#include <vector>

namespace courtside {

/// Which promises are listed, and under which headings.
struct PromiseFilter
{
    enum class Which {
        Open,
        Ended,
        All,
    };
    enum class By {
        Function,
        Rep,
    };
    Which which = Which::Open;
    By by = By::Function;
    std::optional<RepId> rep; ///< nothing: everybody's
};

std::vector<Promise> filtered(const std::vector<Promise> &promises, const PromiseFilter &filter);

/// The promises in groups; each stands in exactly one. A rep's group says how many were kept, of
/// all that `everything` holds.
std::vector<RecordGroup> promiseGroups(const std::vector<Promise> &promises,
                                       const std::vector<Promise> &everything,
                                       const PromiseNames &names, PromiseFilter::By by,
                                       QDate today);

} // namespace courtside

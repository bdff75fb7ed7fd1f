// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/importcontext.h"

#include "models/workbook/stores.h"

namespace courtside {

Result<ImportContext> readImportContext(const Stores &stores, QDate today, const QTimeZone &zone)
{
    ImportContext context;
    context.today = today;
    context.zone = zone;
    std::optional<Failure> failure;
    const auto take = [&failure](auto read, auto &place) {
        if (read)
            place = std::move(read).value();
        else if (!failure)
            failure = read.failure();
    };
    take(stores.people.reps(), context.reps);
    take(stores.people.teams(), context.teams);
    take(stores.people.memberships(), context.memberships);
    take(stores.people.aliases(), context.aliases);
    take(stores.activities.activities(), context.activities);
    take(stores.activities.rules(), context.rules);
    take(stores.imports.presets(), context.presets);
    take(stores.dated.known(), context.dated);
    take(stores.counts.tallies(), context.tallies);
    take(stores.counts.repWeeks(), context.statedDays);
    take(stores.deals.known(), context.deals);
    if (failure)
        return *failure;
    return context;
}

} // namespace courtside

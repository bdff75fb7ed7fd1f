// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/dealmodel.h"

#include <vector>

namespace courtside {

class Workbook;

/// Which deals are listed.
enum class DealsShown {
    All,
    Open,
    Decided,
    WithoutDebrief, ///< decided, and no debrief speaks of how
};

/// A deal that can be listed.
struct ListedDeal
{
    DealRow row;
    bool isOpen = true;
    QString searched; ///< by which words it is found: name, account and owner
};

/// Every deal: open ones by their close date, then those that were decided, the latest first.
std::vector<ListedDeal> listedDeals(Workbook &workbook);

/// Those that hold every word typed.
std::vector<DealRow> dealRows(const std::vector<ListedDeal> &deals, const QString &typed,
                              DealsShown shown);

/// "Acme, Anna Berg"
QString dealDetail(const Deal &deal, const QString &owner);
/// "Open, Proposal, close date Fri 20 Nov 2026", "Won on Fri 20 Nov 2026".
QString dealState(const Deal &deal);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"
#include "models/domain/id.h"
#include "views/form/pickedit.h"

#include <optional>

namespace courtside {

class Workbook;

/// Picks a deal that an import brought, or takes the name of a customer as it is typed. Whom the
/// rep was with lately is offered first, then the rep's own deals, then everybody else's.
class CustomerPick final : public PickEdit
{
    Q_OBJECT

public:
    explicit CustomerPick(Workbook &workbook, QWidget *parent = nullptr);

    /// Whose customers come first.
    void setRep(RepId rep);
    std::optional<DealId> deal() const;

private:
    void readCustomers();

    Workbook &m_workbook;
    RepId m_rep;
};

/// "Acme: Expansion", or the deal's name where that says it all.
QString dealTitle(const Deal &deal);

} // namespace courtside

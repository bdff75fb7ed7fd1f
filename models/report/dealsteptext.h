// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QString>

namespace courtside {

/// "Open", "Won", "Lost"
QString dealOutcomeWord(DealOutcome outcome);
/// "12,000 EUR"
QString amountText(double amount, const QString &currency);

/// What a step of a deal's chain is: "Deal", "Won", "Lost".
QString dealStepTitle(const DealStep &step);
/// What changed: "Stage Discovery, now Proposal. Close date 42 days later, Fri 8 Jan 2027."
/// `owner` is the name of the person it belongs to by then.
QString dealStepText(const DealStep &step, const QString &owner);

} // namespace courtside

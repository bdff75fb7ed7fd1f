// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace courtside {

/// The limit h of the strikes rule for which a rep with an unchanged pace and this steadiness
/// sets off a flag by chance about once in `onceInWeeks` watched weeks. Interpolated in a table
/// of simulated run lengths, linear in the logarithms; between 1 and 8.
double strikeLimit(double onceInWeeks, double steadiness);

} // namespace courtside

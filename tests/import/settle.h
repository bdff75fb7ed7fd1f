// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace courtside {

/// What a column of these cells says, whose first one stands in row 2.
template <class Evidence> auto settle(std::initializer_list<const char *> cells)
{
    Evidence evidence;
    qint64 row = 2;
    for (const char *cell : cells)
        evidence.add(cell, row++);
    return evidence.settle();
}

} // namespace courtside

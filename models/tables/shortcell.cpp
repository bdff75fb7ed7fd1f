// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/shortcell.h"

namespace courtside {

QString shortCell(const QString &cell, int longest)
{
    // Cutting first keeps a cell of many thousand characters from being collapsed as a whole.
    const QString text = cell.left(4 * longest).simplified();
    if (text.size() <= longest && cell.size() <= 4 * longest)
        return text;
    return text.left(longest).trimmed() + u'…';
}

} // namespace courtside

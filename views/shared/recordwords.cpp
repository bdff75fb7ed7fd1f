// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/recordwords.h"

namespace courtside {

QString shortWords(const QString &words, qsizetype most)
{
    // White space that goes away must not cost the letters behind it their place.
    const QString line = words.left(4 * most).simplified();
    return line.size() <= most && words.size() <= 4 * most ? line
                                                           : line.left(most).trimmed() + u'…';
}

} // namespace courtside

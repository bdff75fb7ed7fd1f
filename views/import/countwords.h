// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/importdraft.h"
#include "views/shared/format.h"

#include <QString>

namespace courtside {

/// "1 question", "3 questions"
QString questionsText(int questions);
/// "41 new, 3 changed, 1,200 unchanged, 5 left out, 2 cannot be taken"; what is 0 is not told,
/// but for what is new.
QString totalsText(const ImportTotals &totals);
/// "41 new rows", "41 new and 3 changed rows", "nothing new"
QString writtenText(qint64 added, qint64 changed);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace courtside {

/// Lets sentences with a count say "1 row" and "2 rows" from now on. Needs a QCoreApplication.
/// Returns false where the forms are missing from the program.
bool speakEnglish();

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"

#include <QString>

namespace courtside {

// A draft is of a form, and a form belongs to a page: "debrief", or "agreed/commitment" where a
// page has several.

/// The page that goes on with a draft.
QString draftPage(const Draft &draft);
/// What it is a draft of: "Debrief".
QString draftTitle(const Draft &draft);
/// The name it has for whom it is about, as it was picked; empty: nobody yet.
QString draftRep(const Draft &draft);
/// Its first words, in one line; empty where none were written.
QString draftStart(const Draft &draft);

} // namespace courtside

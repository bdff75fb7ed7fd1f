// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

namespace courtside {

/// What a person said, with what the answers to "column:…", "activity" and "quotes" say put in its
/// place.
ImportChoices withAnswersApplied(ImportChoices choices);

/// What a person said, filled up with what was remembered of an earlier file of the same header.
/// Separator and header row are not: the header was found without them. Neither is what the person
/// wants found out.
ImportChoices withRemembered(ImportChoices asked, ImportChoices remembered);

/// What of the choices holds for the next file of the same header too: how to read it. Who people
/// are and what types count as is remembered elsewhere.
ImportChoices worthRemembering(const ImportChoices &choices);

} // namespace courtside

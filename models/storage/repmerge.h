// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

namespace courtside {

class ContentWriter;

/// PeopleStore::merge(), one table after the other. Inside this room only; throws like Query.
void mergeReps(ContentWriter &writer, RepId kept, RepId gone);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace courtside::schema {

// The text of every step, in files of their own. Inside this room only.

extern const char *const firstStep;   ///< people, counts, imports, flags
extern const char *const captureStep; ///< what people record: debriefs, joint calls, promises

} // namespace courtside::schema

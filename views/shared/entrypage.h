// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QString>

namespace courtside {

/// The page on which something recorded stands; PageTarget::entry names it there.
QString entryPage(EntryKind kind);
/// The page that a thing on a timeline opens; empty where it is shown where it stands.
QString entryPage(TimelineKind kind);

} // namespace courtside

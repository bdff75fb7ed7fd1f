// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace courtside {

// A form is filled in on the knees in a car park: its type is larger than that of other pages.

/// What people write and choose: 14 points at least.
QFont formFont();
/// Notes under a field.
QFont formNoteFont();

} // namespace courtside

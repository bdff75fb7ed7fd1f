// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace courtside {

/// A cell of a file on one line: white space collapsed and, since cells can hold whole mails, cut
/// with "…" after `longest` characters.
QString shortCell(const QString &cell, int longest = 160);

} // namespace courtside

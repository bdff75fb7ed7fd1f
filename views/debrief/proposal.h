// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace courtside {

class Workbook;
struct PageTarget;

/// What a new debrief starts with: what it was opened about, such as a deal or a row that is due
/// one; else the joint call of today that has begun and was not talked over, if there is one.
QJsonObject proposedValues(Workbook &workbook, const PageTarget &target);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QString>

#include <vector>

namespace courtside {

/// What a column can be read as: the planner's name of it, and ours for the person.
struct FieldWord
{
    QString field;
    QString label;
};

/// Everything a column of this kind of file can be read as, the likeliest first.
std::vector<FieldWord> fieldWords(RecordKind kind);
/// The label of a field of any kind; the field's own name where we have no word for it.
QString fieldLabel(const QString &field);

/// "Activities, one row each", "A weekly sheet", "Deals"
QString kindText(RecordKind kind);

} // namespace courtside

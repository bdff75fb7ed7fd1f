// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace courtside {

/// What stands in a form that was not recorded yet. Kept from the first key on.
struct Draft
{
    DraftId id;
    QString form;                 ///< which form: "debrief"
    std::optional<EntryId> entry; ///< what is being edited; nothing: something new
    std::optional<RepId> rep;     ///< whom it is about, as far as that is known
    QJsonObject values;           ///< by the name of the field
    QString field;                ///< where the keyboard was
    int cursor = 0;               ///< and where in its text
    QDateTime changedAt;          ///< UTC
    bool isDiscarded = false;     ///< thrown away, and kept for those who did not mean it

    bool operator==(const Draft &) const = default;
};

} // namespace courtside

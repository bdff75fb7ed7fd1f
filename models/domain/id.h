// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace courtside {

/// A row's identity in the workbook, distinct per kind so that a rep is never taken for a team.
/// Zero means "not stored yet".
template <class Tag> struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using RepId = Id<struct RepTag>;
using TeamId = Id<struct TeamTag>;
using ActivityId = Id<struct ActivityTag>;
using AliasId = Id<struct AliasTag>;
using TypeRuleId = Id<struct TypeRuleTag>;
using LeaveId = Id<struct LeaveTag>;
using HolidayId = Id<struct HolidayTag>;
using RestartId = Id<struct RestartTag>;
using GoalId = Id<struct GoalTag>;
using DealId = Id<struct DealTag>;
using BatchId = Id<struct BatchTag>;
using EntryId = Id<struct EntryTag>;
using SkillId = Id<struct SkillTag>;
using PromiseCategoryId = Id<struct PromiseCategoryTag>;
using DraftId = Id<struct DraftTag>;

} // namespace courtside

template <class Tag> struct std::hash<courtside::Id<Tag>>
{
    size_t operator()(courtside::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>{}(id.value);
    }
};

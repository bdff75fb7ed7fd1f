// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/newflags.h"

#include "models/analysis/reasons.h"
#include "models/report/flagsentence.h"

#include <algorithm>
#include <limits>

namespace courtside {

namespace {

bool isOpenFlag(const Flag &flag)
{
    return flag.state == FlagState::Open && flag.key.light != Light::High;
}

template <class Value, class ValueId> QString nameOf(const std::vector<Value> &values, ValueId id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? QString() : found->name;
}

} // namespace

std::set<FlagKey> openFlags(const Board &board)
{
    std::set<FlagKey> keys;
    for (const PairHistory &pair : board.pairs) {
        for (const Flag &flag : pair.flags) {
            if (isOpenFlag(flag))
                keys.insert(flag.key);
        }
    }
    return keys;
}

NewFlags newFlags(const Board &board, const std::set<FlagKey> &before, const std::vector<Rep> &reps,
                  const std::vector<Activity> &activities)
{
    const auto isNew = [&before](const Flag &flag) {
        return isOpenFlag(flag) && !before.contains(flag.key);
    };
    NewFlags found;
    for (const PairHistory &pair : board.pairs)
        found.count += static_cast<int>(std::ranges::count_if(pair.flags, isNew));
    for (const Reason &reason : reasonsToTalk(board, {}, std::numeric_limits<int>::max()).shown) {
        if (!reason.flag || !isNew(*reason.flag) || found.sentences.size() == maxReasons)
            continue;
        const PairNames names{nameOf(reps, reason.rep),
                              nameOf(activities, reason.flag->key.activity)};
        found.sentences.append(reasonSentence(reason, names, board.judgedUpTo));
    }
    return found;
}

} // namespace courtside

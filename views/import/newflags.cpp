// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/newflags.h"

#include "models/report/flagsentence.h"

#include <algorithm>

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

QStringList newFlagSentences(const Board &board, const std::set<FlagKey> &before,
                             const std::vector<Rep> &reps, const std::vector<Activity> &activities)
{
    QStringList sentences;
    for (const PairHistory &pair : board.pairs) {
        for (const Flag &flag : pair.flags) {
            if (!isOpenFlag(flag) || before.contains(flag.key))
                continue;
            const PairNames names{nameOf(reps, pair.rep), nameOf(activities, pair.activity)};
            sentences.append(flagSentence(flag, names, board.judgedUpTo));
        }
    }
    return sentences;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/lastlesson.h"

namespace courtside {

namespace {

void consider(std::optional<LastLesson> &last, const Texts &texts, const QDateTime &callAt,
              EntryId entry)
{
    if (!texts.has(TextField::DoDifferently) || (last && callAt < last->callAt))
        return;
    last = LastLesson{texts[TextField::DoDifferently], callAt, entry};
}

} // namespace

std::optional<LastLesson> lastLesson(RepId rep, const std::vector<Debrief> &debriefs,
                                     const std::vector<JointCall> &calls, const QDateTime &before)
{
    std::optional<LastLesson> last;
    for (const JointCall &call : calls) {
        if (call.rep == rep && call.startsAt < before)
            consider(last, call.texts, call.startsAt, call.id);
    }
    for (const Debrief &debrief : debriefs) {
        if (debrief.rep == rep && debrief.endedAt < before)
            consider(last, debrief.texts, debrief.endedAt, debrief.id);
    }
    return last;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/entrypage.h"

namespace courtside {

QString entryPage(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Debrief:
        return QStringLiteral("debrief");
    case EntryKind::JointCall:
        return QStringLiteral("jointcall");
    case EntryKind::Commitment:
    case EntryKind::Owed:
    case EntryKind::Obstacle:
    case EntryKind::Motivation:
        return QStringLiteral("agreed");
    case EntryKind::Promise:
        return QStringLiteral("promises");
    }
    return {};
}

QString entryPage(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Debrief:
        return entryPage(EntryKind::Debrief);
    case TimelineKind::JointCall:
        return entryPage(EntryKind::JointCall);
    case TimelineKind::Commitment:
    case TimelineKind::Owed:
    case TimelineKind::Obstacle:
    case TimelineKind::Motivation:
        return entryPage(EntryKind::Commitment);
    case TimelineKind::Promise:
        return entryPage(EntryKind::Promise);
    case TimelineKind::Import:
        return QStringLiteral("history");
    case TimelineKind::Flag:
    case TimelineKind::Goal:
    case TimelineKind::Restart:
    case TimelineKind::Leave:
    case TimelineKind::Deal:
        break;
    }
    return {};
}

} // namespace courtside

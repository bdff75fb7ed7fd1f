// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"

#include <QString>
#include <QTimeZone>

namespace courtside {

// What the answers of a joint call are called, the same on the page, the card and in sentences.

/// "Coaching call", "Joint call", "Modelling call"
QString kindWord(CallKind kind);
/// "The rep leads, the manager observes", so that the three are not taken for each other.
QString kindMeaning(CallKind kind);
/// "Opening", "Discovery", "Presentation", "Price", "Close"
QString partWord(CallPart part);
/// "Anna Berg", "Together", "Manager", "Not agreed"
QString agreedWord(Lead lead, const QString &rep);
/// "Asked by the rep", "The manager's own idea", "Asked by the customer"; empty where not said.
QString ideaWord(Idea idea);

/// What was agreed differently after the start, for people: "Changed after the start, Thu 12 Nov
/// 2026, 16:10: Discovery, Anna Berg before, Manager now."  Times are those of the zone.
QString leadChangeSentence(const LeadChange &change, const QString &rep, const QTimeZone &zone);
/// Whether the plan was written, or the call put off, after the start; empty where neither was.
QString planTraceSentence(const JointCall &call, const QTimeZone &zone);

/// "Thu 12 Nov 2026, 14:00" in the zone.
QString momentInSentence(const QDateTime &moment, const QTimeZone &zone);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/statementnudge.h"
#include "models/analysis/undertakings.h"

#include <QString>

namespace courtside {

// The words for what was undertaken, the same in window, print and copy. Plain text.

/// "kept", "changed", "not kept", "cannot tell"; of an obstacle "removed", "still there". "open".
QString outcomeWord(Outcome outcome, EntryKind kind);
/// "kept", "late", "changed with the customer's agreement", "broken"; "open".
QString promiseEndWord(PromiseEnd end);
/// "cost", "capacity", ...; empty where nothing was said.
QString burdenWord(Burden burden);
/// "small", "medium", "large"; empty where nothing was said.
QString burdenSizeWord(BurdenSize size);
/// "large burden on capacity", "burden on cost", "small burden"; empty where nothing was said.
QString burdenText(Burden burden, BurdenSize size);
/// "tool", "programme", "training", "other function"; empty where nothing was said.
QString obstacleKindWord(ObstacleKind kind);

/// "by Fri 27 Nov 2026", "due today", "overdue by 4 days, since Fri 20 Nov 2026".
QString dueText(QDate due, QDate today);
/// The same for a commitment, whose date is the next one-on-one where none was said.
QString commitmentDueText(const Commitment &commitment, QDate today);
/// "since today", "open for 12 days".
QString openForText(QDate made, QDate today);
/// "kept on Fri 20 Nov 2026"; empty while it is open.
QString closedText(const Undertaking &undertaking, EntryKind kind);
QString closedText(const Promise &promise);

/// The reason for a commitment in the rep's own words, said to the rep: "Because you said “…”". An
/// empty motivation: that there is no link to their aims yet.
QString becauseText(const QString &motivation);
/// "proposed by Anna Berg", "proposed by me".
QString proposedByText(Who who, const QString &rep);
/// Whom the manager asked about an obstacle, when, and the answer so far: "Asked the head of IT on
/// Mon 9 Nov 2026. No answer yet." Says so where nobody was asked.
QString askedText(const Obstacle &obstacle);

/// The gentle question about a statement that leaves open what will be done; empty for None.
QString nudgeText(Nudge nudge);

/// "7 of 9 closed promises kept"; with fewer than five that those are too few to say.
QString promiseKeptText(const KeptRate &rate);
/// The same for what the manager owes.
QString owedKeptText(const KeptRate &rate);

} // namespace courtside

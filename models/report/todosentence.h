// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/duedebriefs.h"

#include <QString>

namespace courtside {

// What the To do page says of its items. Plain text with the words of people in it.

/// "Acme, Rollout", or what stands for it where nothing was named.
QString dueTitle(const DueDebrief &due);
/// "Ana Lima: deal won on Fri 20 Nov 2026"
QString dueText(const DueDebrief &due, const QString &rep);

/// "Acme" or "a call", with the rep and the day: "Ana Lima, Fri 20 Nov 2026".
QString unfinishedTitle(const Debrief &debrief);
/// "Ana Lima, Fri 20 Nov 2026. Still missing: next step, what went well."
QString unfinishedText(const UnfinishedDebrief &item, const QString &rep, QDate day);

/// "next step, what went well"
QString missingPartsText(const std::vector<DebriefPart> &missing);

} // namespace courtside

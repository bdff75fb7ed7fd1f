// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QString>

namespace courtside {

// A rule of what counts as what, as it stands in a person's choices: a question and its answer.

/// "Type “Call”", "Outcome “No answer”", "Subject with “demo”"
QString ruleText(RuleField field, const QString &text);
/// The question whose answer decides about this rule: the one that was asked about its type, else
/// one that puts a new rule before it.
QString ruleQuestion(const ImportChoices &choices, RuleField field, const QString &text);

/// "not-counted", or the key of an activity of this name.
QString notCountedKey();
QString activityKey(const QString &name);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/reply.h"
#include "models/workbook/clock.h"

#include <QJsonObject>

#include <vector>

namespace courtside {

/// One thing courtside-cli can do. Every verb also understands --json and --help.
struct Verb
{
    QString name;
    QString summary; ///< one line
    QString details; ///< more for its own help; may be empty
    ArgumentRules rules;
    Reply (*run)(const Arguments &arguments, const Clock &clock);
    /// What the document says beside an error where nothing is known: every field, mostly null.
    QJsonObject unknown = {};
};

/// All verbs, in the order of the help.
std::vector<Verb> allVerbs();

Verb newVerb();
Verb importVerb();
Verb flagsVerb();
Verb seriesVerb();
Verb setVerb();
Verb checkVerb();
Verb backupVerb();

/// What the help says of all verbs, and of one.
QString helpText();
QString helpText(const Verb &verb);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "models/domain/importplan.h"

#include <vector>

namespace courtside {

/// The options by which an import is told what a file means.
std::vector<OptionRule> importChoiceOptions();

/// What the options say; fails with a sentence about the one that cannot be understood.
Result<ImportChoices> readImportChoices(const Arguments &arguments);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "models/domain/result.h"
#include "models/domain/week.h"

#include <QDate>

#include <optional>

namespace courtside {

// What the values of options mean. A value that is not what its option wants is a Failure with a
// sentence that names both.

/// 2026-11-22 and nothing else.
Result<QDate> dateIn(const Arguments &arguments, const QString &option);
/// The same, or nothing where the option was not given.
Result<std::optional<QDate>> optionalDateIn(const Arguments &arguments, const QString &option);
/// 2026-W47, or any day of the week as a date.
Result<Week> weekIn(const Arguments &arguments, const QString &option);
/// A whole number from `least` to `most`.
Result<int> wholeNumberIn(const Arguments &arguments, const QString &option, int least, int most);
/// A number from 0 to `most`, with a decimal point.
Result<double> numberIn(const Arguments &arguments, const QString &option, double most);
/// One of `words`; its place among them.
Result<int> wordIn(const Arguments &arguments, const QString &option, const QStringList &words);

} // namespace courtside

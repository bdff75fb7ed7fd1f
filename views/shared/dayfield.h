// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/calendar.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace courtside {

// Days as people type them into a field and as the field shows them afterwards.

/// "20 Nov 2026", or nothing.
QString dayFieldText(std::optional<QDate> day);

/// "20 Nov 2026 to 27 Nov 2026, half days"
QString stretchText(const Leave &leave);

/// The day a field's text means as of `today`; nothing for an empty text. Fails with a sentence
/// that says how days can be typed.
Result<std::optional<QDate>> readDayField(const QString &text, QDate today);

} // namespace courtside

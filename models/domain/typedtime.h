// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace courtside {

/// The time of day that a person means by what they type: "14:30", "14.30", "1430", "9", "9h",
/// "2pm", "2:30 pm". Nothing if it is no time.
std::optional<QTime> typedTime(const QString &text);

} // namespace courtside

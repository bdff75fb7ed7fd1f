// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace courtside {

/// The moment at which something was over that a person means by what they type, as of `now`, in
/// whose zone the answer is:
///   "now" · "20m ago", "-20m", "1h 20m", "2 hours ago" · "14:30", "2pm"
///   "yesterday 16:00", "16:00 yesterday", "fri 9:15", "20.11. 9:15"
/// Times are read as typedTime() reads them. A time without a day is today's. A weekday is the last
/// one, today included; other days are read as typedDay() reads them. Nothing if it is no moment;
/// nothing is moved out of the future.
std::optional<QDateTime> typedMoment(const QString &text, const QDateTime &now,
                                     const QLocale &locale = {});

} // namespace courtside

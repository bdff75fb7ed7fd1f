// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace courtside {

/// The day that a person means by what they type, as of `today`:
///   "today", "yesterday", "tomorrow" · "fri", "last fri" · "+3d", "-2w", "+1m"
///   "2026-11-20" · "20.11.2026", "20.11.", "20/11" · "20 Nov 2026", "Nov 20"
/// A weekday is the next one, today included. Without a year the nearest such day is meant. Numbers
/// around slashes are read in the locale's order of day and month; dots always mean day first.
/// Names are read in English and in the locale's language. Nothing if it is no day.
std::optional<QDate> typedDay(const QString &text, QDate today, const QLocale &locale = {});

} // namespace courtside

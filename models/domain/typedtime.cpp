// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedtime.h"

#include <QRegularExpression>

namespace courtside {

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?\\s*(?:h|(?<half>[ap])m?)?$"));
    const auto match = pattern.match(text.simplified().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(QStringLiteral("hour")).toInt();
    if (const QString half = match.captured(QStringLiteral("half")); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QStringLiteral("p") ? 12 : 0);
    }
    const QTime time(hour, match.captured(QStringLiteral("minute")).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace courtside

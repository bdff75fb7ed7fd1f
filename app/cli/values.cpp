// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct Values
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

QDate isoDate(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

Failure notA(const QString &option, const QString &text, const QString &wanted)
{
    return {Values::tr("--%1 “%2” is not %3.").arg(option, text, wanted), {}};
}

} // namespace

Result<QDate> dateIn(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    const QDate day = isoDate(text);
    if (!day.isValid())
        return notA(option, text, Values::tr("a date like 2026-11-22"));
    return day;
}

Result<std::optional<QDate>> optionalDateIn(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<QDate>();
    const auto day = dateIn(arguments, option);
    return day ? Result(std::optional(*day)) : Result<std::optional<QDate>>(day.failure());
}

Result<Week> weekIn(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    static const QRegularExpression iso(u"^(\\d{4})-W(\\d{2})$"_s);
    const QRegularExpressionMatch match = iso.match(text);
    const std::optional<Week> week =
        match.hasMatch() ? Week::fromIso(match.captured(1).toInt(), match.captured(2).toInt())
                         : Week::of(isoDate(text));
    if (!week || !week->isValid())
        return notA(option, text, Values::tr("a week like 2026-W47 or a date like 2026-11-22"));
    return *week;
}

Result<int> wholeNumberIn(const Arguments &arguments, const QString &option, int least, int most)
{
    const QString text = arguments.value(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return notA(option, text, Values::tr("a whole number from %1 to %2").arg(least).arg(most));
    }
    return number;
}

Result<double> numberIn(const Arguments &arguments, const QString &option, double most)
{
    const QString text = arguments.value(option);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !(number >= 0.0 && number <= most))
        return notA(option, text, Values::tr("a number from 0 to %1").arg(most));
    return number;
}

Result<int> wordIn(const Arguments &arguments, const QString &option, const QStringList &words)
{
    const QString text = arguments.value(option);
    const qsizetype place = words.indexOf(text);
    if (place < 0)
        return notA(option, text, Values::tr("one of: %1").arg(words.join(u", "_s)));
    return static_cast<int>(place);
}

} // namespace courtside

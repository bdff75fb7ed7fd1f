// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/monthname.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace courtside {

namespace {

/// Lower case without accents: "Août" is "aout".
QString folded(QByteArrayView word)
{
    const QString decomposed =
        QString::fromUtf8(word).toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

const std::array<QStringList, 12> &monthNames()
{
    static const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(u' ');
    };
    static const std::array<QStringList, 12> names = {
        list("january januar janvier enero gennaio januari janeiro janner"),
        list("february februar fevrier febrero febbraio februari fevereiro"),
        list("march marz mars marzo maart mrt marco"),
        list("april avril abril aprile"),
        list("may mai mayo maggio mei maio maj"),
        list("june juni juin junio giugno junho"),
        list("july juli juillet julio luglio julho"),
        list("august aout agosto augustus augusti"),
        list("september septembre septiembre settembre setembro"),
        list("october oktober octobre octubre ottobre outubro"),
        list("november novembre noviembre novembro"),
        list("december dezember decembre diciembre dicembre dezembro")};
    return names;
}

bool startsOneOf(const QStringList &names, const QString &word, qsizetype shortest)
{
    return word.size() >= shortest && std::any_of(names.begin(), names.end(), [&](auto &name) {
               return name.startsWith(word);
           });
}

} // namespace

int monthOfName(QByteArrayView word)
{
    const QString plain = folded(word);
    const auto &months = monthNames();
    const auto month = std::find_if(months.begin(), months.end(), [&](const QStringList &names) {
        return startsOneOf(names, plain, 3);
    });
    return month == months.end() ? 0 : static_cast<int>(month - months.begin()) + 1;
}

bool isWeekdayName(QByteArrayView word)
{
    static const QStringList names =
        QStringLiteral(
            "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch "
            "donnerstag freitag samstag sonnabend sonntag")
            .split(u' ');
    return startsOneOf(names, folded(word), 2);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/countword.h"

#include "models/import/celltext.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace courtside {

namespace {

constexpr qsizetype s_longest = 40; ///< bytes; longer cells are prose

const QSet<QString> &awayWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "away|off|out|ooo|out of office|absent|leave|on leave|annual leave|pto|"
                "vacation|vacations|vac|holiday|holidays|hol|hols|public holiday|bank holiday|"
                "sick|sick leave|sickness|ill|illness|maternity|maternity leave|paternity|"
                "paternity leave|parental leave|sabbatical|"
                "urlaub|ferien|frei|krank|krankheit|krankgeschrieben|elternzeit|mutterschutz|"
                "abwesend|feiertag|feiertage|sonderurlaub|"
                "cong\u00e9|cong\u00e9s|conge|conges|vacances|malade|maladie|arr\u00eat maladie|"
                "absente|rtt|f\u00e9ri\u00e9|cong\u00e9 maternit\u00e9|cong\u00e9 parental|"
                "vacaciones|baja|enfermo|enferma|enfermedad|ausente|permiso|festivo|"
                "ferie|malattia|malato|malata|assente|permesso|maternit\u00e0|"
                "vakantie|verlof|ziek|ziekte|afwezig|vrij|"
                "f\u00e9rias|ferias|doente|doen\u00e7a|licen\u00e7a|"
                "semester|sjuk|ledig|f\u00f6r\u00e4ldraledig|syg|syk|fri|"
                "urlop|chory|chora|zwolnienie|loma|sairas|dovolen\u00e1|nemoc|szabads\u00e1g")
                .split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

CountWord readCountWord(QByteArrayView cell)
{
    const QByteArrayView text = trimmedCell(cell);
    const bool isNumber = !text.isEmpty() && text.front() >= '0' && text.front() <= '9';
    if (isNumber || text.size() > s_longest)
        return CountWord::None;
    QString word = QString::fromUtf8(text).toLower().simplified();
    while (word.endsWith(u'.') || word.endsWith(u'!'))
        word.chop(1);
    if (word == u"n/a" || word == u"na")
        return CountWord::NotAvailable;
    if (awayWords().contains(word))
        return CountWord::Away;
    return isEmptyValue(text) ? CountWord::NotEntered : CountWord::None;
}

} // namespace courtside

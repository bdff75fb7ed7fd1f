// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/personname.h"

#include "models/domain/people.h"
#include "models/import/encoding.h"

#include <QRegularExpression>

#include <algorithm>

namespace courtside {

namespace {

/// The words of a name in the order first to last, folded and without accents and marks.
QStringList nameWords(const QString &name)
{
    QString text = repairedMojibake(name).value_or(name);
    if (const qsizetype at = text.indexOf(u'@'); at > 0)
        text = text.left(at).replace(u'.', u' ').replace(u'_', u' ').replace(u'-', u' ');
    if (const qsizetype comma = text.indexOf(u','); comma > 0)
        text = text.mid(comma + 1) + u' ' + text.left(comma);
    const QString decomposed = foldedName(text).normalized(QString::NormalizationForm_D);
    QString plain;
    for (const QChar letter : decomposed) {
        if (letter.isLetterOrNumber())
            plain += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && letter != u'.' && letter != u'\'')
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// How well two names agree: 3 the same words, 2 first and last alike, 1 one of these as an
/// initial, 0 not at all.
int agreement(const QStringList &left, const QStringList &right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0;
    if (left == right || left.join(QString()) == right.join(QString()))
        return 3;
    QStringList a = left;
    QStringList b = right;
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    if (a == b)
        return 3;
    if (left.size() < 2 || right.size() < 2)
        return 0;
    const auto alike = [](const QString &x, const QString &y) {
        return (x.size() == 1 || y.size() == 1) && x.front() == y.front();
    };
    const bool sameFirst = left.front() == right.front();
    const bool sameLast = left.back() == right.back();
    if (sameFirst && sameLast)
        return 2;
    // "Mark T." and "Marc Thiel": the start of the first name will do beside an initial.
    const bool closeFirst = left.front().left(3) == right.front().left(3);
    if ((sameFirst || closeFirst) && alike(left.back(), right.back()))
        return 1;
    return sameLast && alike(left.front(), right.front()) ? 1 : 0;
}

} // namespace

PersonName readPersonName(const QString &raw)
{
    static const QRegularExpression note(
        QStringLiteral("\\s*[(\\[](deactivated|inactive|disabled|deleted|deaktiviert(er)?|inaktiv|"
                       "désactivée?|inactif|desactivad[oa]|inactiv[oa])"
                       "( user| benutzer)?[)\\]]$"
                       "|\\s*\\((utilisateur désactivé|usuario desactivado)\\)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    PersonName name{raw.simplified(), false};
    const auto match = note.match(name.text);
    if (match.hasMatch() && match.capturedStart() > 0) {
        name.text.truncate(match.capturedStart());
        name.hasLeft = true;
    }
    return name;
}

void LikelyNames::add(const QString &name)
{
    if (m_names.size() <= most)
        m_names.push_back({name, nameWords(name)});
}

QString LikelyNames::find(const QString &raw) const
{
    if (m_names.size() > most)
        return {};
    const QStringList words = nameWords(raw);
    QString best;
    int bestAgreement = 0;
    bool isUnique = false;
    for (const Name &name : m_names) {
        const int found = agreement(words, name.words);
        if (found > bestAgreement) {
            best = name.text;
            bestAgreement = found;
            isUnique = true;
        } else if (found == bestAgreement) {
            isUnique = false;
        }
    }
    return bestAgreement > 0 && isUnique ? best : QString();
}

} // namespace courtside

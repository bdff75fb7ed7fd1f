// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/draftwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

constexpr qsizetype startLetters = 60;
constexpr qsizetype shortestWords = 3; ///< shorter texts are days and the like
const auto repKey = QStringLiteral("rep");
const auto privateKey = QStringLiteral("reflection"); ///< for the manager alone, so in no list
const auto textKey = QStringLiteral("text");

bool isWords(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() >= shortestWords &&
           std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); }) &&
           !QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

} // namespace

QString draftPage(const Draft &draft)
{
    return draft.form.section(u'/', 0, 0);
}

QString draftTitle(const Draft &draft)
{
    const std::pair<const char16_t *, QString> titles[] = {
        {u"debrief", DraftWords::tr("Debrief")},
        {u"jointcall", DraftWords::tr("Joint call")},
        {u"agreed/commitment", DraftWords::tr("Commitment")},
        {u"agreed/owed", DraftWords::tr("I owe")},
        {u"agreed/obstacle", DraftWords::tr("Obstacle")},
        {u"agreed/motivation", DraftWords::tr("Motivation")},
        {u"promises", DraftWords::tr("Promise")},
    };
    for (const auto &[form, title] : titles) {
        if (draft.form == QStringView(form) || draftPage(draft) == QStringView(form))
            return title;
    }
    return DraftWords::tr("Something begun");
}

QString draftRep(const Draft &draft)
{
    return draft.values.value(repKey).toObject().value(textKey).toString();
}

QString draftStart(const Draft &draft)
{
    // What was written last is what the person remembers it by; else the first words there are.
    QJsonObject values = draft.values;
    values.remove(privateKey);
    QString words = values.value(draft.field).toString();
    if (!isWords(words)) {
        words.clear();
        for (const QJsonValue value : std::as_const(values)) {
            if (words.isEmpty() && isWords(value))
                words = value.toString();
        }
    }
    const QString line = words.left(4 * startLetters).simplified();
    return line.size() <= startLetters ? line : line.left(startLetters).trimmed() + u'…';
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/countwords.h"

#include <QCoreApplication>

namespace courtside {

namespace {
struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountWords)
};
} // namespace

QString questionsText(int questions)
{
    return questions == 1 ? CountWords::tr("1 question")
                          : CountWords::tr("%1 questions").arg(countText(questions));
}

QString totalsText(const ImportTotals &totals)
{
    const bool isNews = totals.added > 0 || totals.changed > 0 || totals.unchanged == 0;
    QStringList parts;
    if (totals.rows > 0 || totals.waiting == 0)
        parts.append(isNews ? CountWords::tr("%1 new").arg(countText(totals.added))
                            : CountWords::tr("Nothing new"));
    const std::pair<qint64, QString> others[] = {
        {totals.changed, CountWords::tr("%1 changed")},
        {totals.unchanged, CountWords::tr("%1 unchanged")},
        {totals.skipped, CountWords::tr("%1 left out")},
        {totals.rejected, CountWords::tr("%1 cannot be taken")},
        {totals.waiting, CountWords::tr("%1 waiting for an answer")},
    };
    for (const auto &[count, words] : others) {
        if (count > 0)
            parts.append(words.arg(countText(count)));
    }
    return parts.join(QStringLiteral(", "));
}

QString writtenText(qint64 added, qint64 changed)
{
    if (added == 0 && changed == 0)
        return CountWords::tr("nothing new");
    if (changed == 0)
        return added == 1 ? CountWords::tr("1 new row")
                          : CountWords::tr("%1 new rows").arg(countText(added));
    if (added == 0)
        return changed == 1 ? CountWords::tr("1 changed row")
                            : CountWords::tr("%1 changed rows").arg(countText(changed));
    return CountWords::tr("%1 new and %2 changed rows").arg(countText(added), countText(changed));
}

} // namespace courtside

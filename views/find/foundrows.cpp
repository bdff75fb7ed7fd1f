// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/find/foundrows.h"

#include "models/report/dealsteptext.h"
#include "models/report/entrywords.h"
#include "views/shared/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct FoundRows
{
    Q_DECLARE_TR_FUNCTIONS(FoundRows)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void describePerson(FoundRow &row)
{
    row.kind = row.found.hasLeft ? FoundRows::tr("Former rep") : FoundRows::tr("Rep");
    row.text = row.found.text;
    if (!row.text.text.isEmpty())
        row.label = FoundRows::tr("Also known as");
}

void describeDeal(FoundRow &row)
{
    row.kind = FoundRows::tr("Deal");
    row.aside = joined({dealOutcomeWord(row.found.outcome), row.found.repName});
    row.text = row.found.text;
}

/// Called by its customer, or else by its rep. Where only the customer was found, that stands in
/// the title and nothing is left to quote.
void describeWords(FoundRow &row, QDate today)
{
    row.kind = entryKindWord(row.found.entryKind);
    const QString day = dayText(row.found.day, today);
    if (row.title.text.isEmpty()) {
        row.title.text = row.found.repName;
        row.aside = day;
    } else {
        row.aside = joined({row.found.repName, day});
    }
    if (row.found.field == TextField::Customer)
        return;
    row.label = fieldWord(row.found.field);
    row.text = row.found.text;
}

int countOf(const FindResult &result, Found::Kind kind)
{
    return static_cast<int>(std::ranges::count(result.found, kind, &Found::kind));
}

} // namespace

std::vector<FoundRow> foundRows(const FindResult &result, QDate today)
{
    std::vector<FoundRow> rows;
    for (const Found &found : result.found) {
        FoundRow row;
        row.found = found;
        row.title = found.title;
        switch (found.kind) {
        case Found::Kind::Person:
            describePerson(row);
            break;
        case Found::Kind::Deal:
            describeDeal(row);
            break;
        case Found::Kind::Words:
            describeWords(row, today);
            break;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString foundSentence(const FindResult &result)
{
    QStringList parts;
    if (const int people = countOf(result, Found::Kind::Person))
        parts.append(FoundRows::tr("%n person(s)", nullptr, people));
    if (const int deals = countOf(result, Found::Kind::Deal))
        parts.append(FoundRows::tr("%n deal(s)", nullptr, deals));
    if (const int entries = countOf(result, Found::Kind::Words))
        parts.append(FoundRows::tr("%n note(s)", nullptr, entries));
    const QString counts = parts.join(QStringLiteral(", "));
    return result.isCut
               ? FoundRows::tr("%1. There are more; another word or a filter narrows it down.")
                     .arg(counts)
               : FoundRows::tr("%1.").arg(counts);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/claim.h"

#include "models/domain/keyhash.h"
#include "models/import/earlierplans.h"
#include "models/import/planner.h"
#include "models/import/rowkey.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace courtside {

namespace {

struct ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(Claim)
};

/// Rows of earlier imports that lie in the claim and in none of the files, as places among the
/// source's rows.
std::vector<size_t> absentRows(const FileClaim &claim, const std::vector<KnownRow> &stored,
                               const SeenRows::Marks &seen)
{
    std::vector<size_t> absent;
    if (!claim.knowsEveryRow || claim.reps.empty())
        return absent;
    const qint64 first = claim.first.toJulianDay();
    const qint64 last = claim.last.toJulianDay();
    for (size_t i = 0; i < stored.size(); ++i) {
        const KnownRow &row = stored[i];
        if (seen[i] || row.day < first || row.day > last || !claim.reps.contains(row.rep))
            continue;
        if (row.content != contentOfTakenBack(QDate::fromJulianDay(row.day)))
            absent.push_back(i);
    }
    return absent;
}

/// The place of the type of rows that are taken back, with a rule that it is not counted.
qint32 takenBackTypeIn(ImportPlan &plan, const ImportContext &known)
{
    const QString type = takenBackType();
    if (!plan.types.contains(type))
        plan.types.append(type);
    const auto says = [&type](const auto &rule) {
        return rule.field == RuleField::Type && rule.text == type;
    };
    if (std::none_of(known.rules.begin(), known.rules.end(), says) &&
        std::none_of(plan.rules.begin(), plan.rules.end(), says))
        plan.rules.push_back({RuleField::Type, type, std::nullopt, false});
    return static_cast<qint32>(plan.types.indexOf(type));
}

void ask(const FileClaim &claim, int missing, ImportPlan &plan)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) {
        return locale.toString(date, QLocale::ShortFormat);
    };
    ImportQuestion question;
    question.id = QStringLiteral("complete");
    question.about = ClaimWords::tr("Does this file hold everything from %1 to %2 for these %n "
                                    "person(s)? Only then do weeks without a row count as zero.",
                                    nullptr, claim.people)
                         .arg(day(claim.first), day(claim.last));
    if (missing > 0) {
        question.about += u' ' + ClaimWords::tr("%n row(s) of earlier imports in that time are "
                                                "not in it; they would count no longer.",
                                                nullptr, missing);
    }
    question.rows = missing;
    question.choices = {{QStringLiteral("yes"), ClaimWords::tr("Yes, it is complete")},
                        {QStringLiteral("no"), ClaimWords::tr("No, what is missing is unknown")}};
    question.proposed = QStringLiteral("no");
    question.blocking = false;
    plan.questions.push_back(std::move(question));
}

} // namespace

QString takenBackType()
{
    return QStringLiteral("(taken back)");
}

quint64 contentOfTakenBack(QDate day)
{
    return contentOfRow(takenBackType().toUtf8(), {}, day, {});
}

void settleClaim(const FileClaim &claim, const ImportContext &known, SeenRows &seen,
                 ImportPlan &plan)
{
    if (claim.said == FileClaim::Said::No)
        return;
    static const std::vector<KnownRow> none;
    const auto at = known.dated.find(plan.source);
    const std::vector<KnownRow> &stored = at == known.dated.end() ? none : at->second;
    SeenRows::Marks &marks = seen.of(plan.source, stored.size());
    const std::vector<size_t> absent = absentRows(claim, stored, marks);
    const int missing = static_cast<int>(absent.size());
    if (claim.said == FileClaim::Said::Nothing) {
        if ((claim.lacksWeeks && plan.added + plan.changed > 0) || missing > 0)
            ask(claim, missing, plan);
        return;
    }
    if (missing == 0)
        return;
    const qint32 type = takenBackTypeIn(plan, known);
    for (size_t i : absent) {
        const KnownRow &row = stored[i];
        const QDate day = QDate::fromJulianDay(row.day);
        marks[i] = true;
        plan.absent.push_back(
            {{row.keyHigh, row.keyLow}, contentOfTakenBack(day), row.rep, day, type});
    }
    plan.notes.append(
        ClaimWords::tr("%n row(s) of earlier imports from %1 to %2 are not in this "
                       "file. As it is complete, they count no longer.",
                       nullptr, missing)
            .arg(claim.first.toString(Qt::ISODate), claim.last.toString(Qt::ISODate)));
}

} // namespace courtside

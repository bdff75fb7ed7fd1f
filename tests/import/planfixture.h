// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/keyhash.h"
#include "models/import/planner.h"

#include <QTest>

#include <algorithm>

namespace courtside::planfixture {

/// A workbook that knows nobody, on Monday 23 November 2026 in Berlin.
inline ImportContext emptyWorkbook()
{
    ImportContext context;
    context.today = QDate(2026, 11, 23);
    context.zone = QTimeZone("Europe/Berlin");
    return context;
}

/// One that knows Ana Ortiz (1) and Ben Okafor (2) and counts Calls (1).
inline ImportContext smallWorkbook()
{
    ImportContext context = emptyWorkbook();
    context.reps = {{RepId{1}, QStringLiteral("Ana Ortiz"), {}, {}, {}},
                    {RepId{2}, QStringLiteral("Ben Okafor"), {}, {}, {}}};
    context.activities = {{ActivityId{1}, QStringLiteral("Calls"), {}, true}};
    context.rules = {{TypeRuleId{1}, 0, RuleField::Type, QStringLiteral("Call"), ActivityId{1}}};
    return context;
}

inline ImportChoices acceptNew()
{
    ImportChoices choices;
    choices.acceptNew = true;
    return choices;
}

inline ImportBytes file(const QByteArray &bytes, const QString &name = QStringLiteral("a.csv"))
{
    return {name, bytes};
}

/// The plan of one file; an empty one, and a failed test, where there is none.
inline ImportPlan planOf(const QByteArray &bytes, const ImportChoices &choices = {},
                         const ImportContext &context = emptyWorkbook())
{
    auto plans = planImport({file(bytes)}, {choices}, context);
    if (!plans) {
        QTest::qFail(qPrintable(plans.failure().sentence), __FILE__, __LINE__);
        return {};
    }
    return plans->front();
}

/// rows, added, changed, unchanged, skipped and rejected, as one text to compare.
inline QString counts(const ImportPlan &plan)
{
    return QStringLiteral("%1 = %2 new + %3 changed + %4 unchanged + %5 skipped + %6 rejected")
        .arg(plan.rows)
        .arg(plan.added)
        .arg(plan.changed)
        .arg(plan.unchanged)
        .arg(plan.skipped.size())
        .arg(plan.rejected.size());
}

inline QStringList questionIds(const ImportPlan &plan, bool blockingOnly = true)
{
    QStringList ids;
    for (const ImportQuestion &question : plan.questions) {
        if (question.blocking || !blockingOnly)
            ids.append(question.id);
    }
    return ids;
}

inline ImportQuestion question(const ImportPlan &plan, const QString &id)
{
    for (const ImportQuestion &question : plan.questions) {
        if (question.id == id)
            return question;
    }
    QTest::qFail(qPrintable(QStringLiteral("no question ") + id), __FILE__, __LINE__);
    return {};
}

inline QStringList choiceKeys(const ImportQuestion &question)
{
    QStringList keys;
    for (const ImportQuestion::Choice &choice : question.choices)
        keys.append(choice.key);
    return keys;
}

inline QString reading(const ImportPlan &plan, const QString &field)
{
    for (const ImportReading &reading : plan.readings) {
        if (reading.field == field)
            return reading.text;
    }
    return {};
}

/// The workbook as it would be after the plan was written, as far as planning looks at it. New reps
/// and activities get the ids 100, 101, ...
inline ImportContext afterImport(ImportContext context, const ImportPlan &plan)
{
    qint64 nextId = 100 + static_cast<qint64>(context.reps.size() + context.activities.size());
    std::vector<RepId> repOf;
    for (const PlannedPerson &person : plan.people) {
        RepId rep = person.rep.value_or(RepId());
        for (const Rep &known : context.reps) {
            if (!rep.isValid() && known.name == person.newRepName)
                rep = known.id;
        }
        if (!rep.isValid() && !person.newRepName.isEmpty()) {
            rep = RepId{nextId++};
            context.reps.push_back({rep, person.newRepName, {}, {}, {}});
        }
        if (person.remember)
            context.aliases.push_back({AliasId{nextId++}, person.raw,
                                       person.notMine ? std::nullopt : std::optional<RepId>(rep)});
        repOf.push_back(rep);
    }
    std::vector<ActivityId> activityOf;
    for (const PlannedActivity &activity : plan.activities) {
        ActivityId id = activity.activity.value_or(ActivityId());
        if (!id.isValid()) {
            id = ActivityId{nextId++};
            context.activities.push_back({id, activity.name, {}, activity.watch});
        }
        activityOf.push_back(id);
    }
    for (const PlannedTypeRule &rule : plan.rules) {
        TypeRule stored;
        stored.field = rule.field;
        stored.text = rule.text;
        if (rule.activity)
            stored.activity = activityOf[static_cast<size_t>(*rule.activity)];
        context.rules.insert(rule.goesFirst ? context.rules.begin() : context.rules.end(), stored);
    }
    std::vector<KnownRow> &dated = context.dated[plan.source];
    for (const PlannedDatedRow &row : plan.dated) {
        const KeyHash key = hashOfKey(row.key);
        std::erase_if(dated, [&key](const KnownRow &old) {
            return old.keyHigh == key.high && old.keyLow == key.low;
        });
        dated.push_back({key.high, key.low, row.content, repOf[static_cast<size_t>(row.person)],
                         static_cast<qint32>(row.day.toJulianDay())});
    }
    std::sort(dated.begin(), dated.end(), [](const KnownRow &a, const KnownRow &b) {
        return std::pair(a.keyHigh, a.keyLow) < std::pair(b.keyHigh, b.keyLow);
    });
    for (const PlannedTally &tally : plan.tallies) {
        const RepId rep = repOf[static_cast<size_t>(tally.person)];
        const ActivityId activity = activityOf[static_cast<size_t>(tally.activity)];
        std::erase_if(context.tallies, [&](const CountCell &old) {
            return old.rep == rep && old.activity == activity && old.week == tally.week;
        });
        CountCell cell;
        cell.rep = rep;
        cell.activity = activity;
        cell.week = tally.week;
        cell.tally = tally.count;
        context.tallies.push_back(cell);
    }
    std::sort(
        context.tallies.begin(), context.tallies.end(), [](const CountCell &a, const CountCell &b) {
            return std::tuple(a.rep, a.activity, a.week) < std::tuple(b.rep, b.activity, b.week);
        });
    for (const PlannedDays &days : plan.days)
        context.statedDays.push_back(
            {repOf[static_cast<size_t>(days.person)], days.week, days.days, std::nullopt, false});
    for (const PlannedDeal &deal : plan.deals)
        context.deals.push_back({plan.source, deal.key, deal.content});
    context.presets.push_back({plan.fingerprint, plan.file, plan.choices});
    return context;
}

} // namespace courtside::planfixture

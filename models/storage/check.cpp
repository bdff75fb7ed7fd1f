// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/check.h"

#include "models/domain/foldedtext.h"
#include "models/domain/people.h"
#include "models/storage/datedcounts.h"
#include "models/storage/fulltextcheck.h"
#include "models/storage/rulebook.h"
#include "models/storage/schema.h"
#include "models/storage/sql.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

void checkFile(Database &database, QStringList &findings)
{
    Query integrity(database, "PRAGMA integrity_check(20)");
    integrity.bind();
    while (integrity.next()) {
        if (integrity.text(0) != u"ok") {
            findings.append(
                CheckWords::tr("The file itself is damaged (%1).").arg(integrity.text(0)));
        }
    }
    Query links(database, "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check"
                          " GROUP BY 1, 2 ORDER BY 1, 2");
    links.bind();
    while (links.next()) {
        findings.append(CheckWords::tr("%n row(s) of “%1” name a row of “%2” that is missing.",
                                       nullptr, links.smallInteger(2))
                            .arg(links.text(0), links.text(1)));
    }
    findings += orThrow(schema::inspect(database, schema::steps()));
}

void checkWeeks(Database &database, QStringList &findings)
{
    constexpr std::pair<const char *, const char *> weeks[] = {
        {"tally", "week"},       {"choice", "week"},      {"stated_days", "week"},
        {"zero_answer", "week"}, {"dated_count", "week"}, {"presence", "week"},
        {"membership", "since"}, {"goal", "since"},       {"restart", "since"},
        {"rarity", "since"},     {"flag", "week"},
    };
    for (const auto &[table, column] : weeks) {
        // Mondays are the Julian day numbers that seven divides.
        const auto count = numberOf(database, QByteArray("SELECT count(*) FROM ") + table +
                                                  " WHERE " + column + " % 7 <> 0");
        if (count > 0) {
            findings.append(CheckWords::tr("%n row(s) of “%1” are in a week that does not start on "
                                           "a Monday.",
                                           nullptr, static_cast<int>(*count))
                                .arg(QString::fromUtf8(table)));
        }
    }
}

void checkValues(Database &database, QStringList &findings)
{
    const auto add = [&](const QByteArray &sql, QString (*sentence)(int)) {
        const auto count = numberOf(database, "SELECT count(*) FROM " + sql);
        if (count > 0)
            findings.append(sentence(static_cast<int>(*count)));
    };
    add("tally WHERE count < 0",
        [](int n) { return CheckWords::tr("%n weekly count(s) are below zero.", nullptr, n); });
    add("dated_count WHERE count < 0", [](int n) {
        return CheckWords::tr("%n sum(s) of dated rows are below zero.", nullptr, n);
    });
    add("stated_days WHERE days < 0 OR days > 5 OR days * 2 <> round(days * 2)", [](int n) {
        return CheckWords::tr("%n stated number(s) of worked days are not 0 to 5 in halves.",
                              nullptr, n);
    });
    add("goal WHERE per_week < 0",
        [](int n) { return CheckWords::tr("%n goal(s) are below zero.", nullptr, n); });
    add("rarity WHERE once_in_weeks < 1", [](int n) {
        return CheckWords::tr("%n setting(s) of how rare a chance flag is are below one week.",
                              nullptr, n);
    });
    add("leave WHERE last_day < first_day",
        [](int n) { return CheckWords::tr("%n leave(s) end before they start.", nullptr, n); });
    add("rep WHERE last_day < started",
        [](int n) { return CheckWords::tr("%n person(s) left before they started.", nullptr, n); });
    add("joint_call WHERE manager_talk NOT BETWEEN 0 AND 100 OR manager_talk % 10 <> 0"
        " OR min(behaviour_seen, rep_questions, customer_signals) < 0",
        [](int n) {
            return CheckWords::tr("%n joint call(s) have a tally or a share that cannot be.",
                                  nullptr, n);
        });
    add("workday WHERE weekday NOT BETWEEN 1 AND 7 OR works NOT IN (0, 1)", [](int n) {
        return CheckWords::tr("%n working day(s) are not days of the week.", nullptr, n);
    });
    add("undertaking WHERE (outcome = 0) <> (closed_on IS NULL)", [](int n) {
        return CheckWords::tr(
            "%n commitment(s), debt(s) or obstacle(s) are neither open nor closed.", nullptr, n);
    });
    add("promise WHERE (ending = 0) <> (closed_on IS NULL)", [](int n) {
        return CheckWords::tr("%n promise(s) are neither open nor closed.", nullptr, n);
    });
}

/// Links from dated rows, which no foreign key watches, and rows of undone imports.
void checkDated(Database &database, QStringList &findings)
{
    const auto orphans = numberOf(
        database, "SELECT count(*) FROM dated WHERE rep NOT IN (SELECT id FROM rep)"
                  " OR source NOT IN (SELECT id FROM source)"
                  " OR type NOT IN (SELECT id FROM label) OR outcome NOT IN (SELECT id FROM label)"
                  " OR activity NOT IN (SELECT id FROM activity)");
    if (orphans > 0) {
        findings.append(CheckWords::tr("%n dated row(s) name something that is missing.", nullptr,
                                       static_cast<int>(*orphans)));
    }
    for (const QByteArray table : {"dated", "tally", "stated_days", "deal_version"}) {
        const auto undone = numberOf(database, "SELECT count(*) FROM " + table +
                                                   " WHERE by_hand = 0 AND batch <> 0 AND batch NOT"
                                                   " IN (SELECT id FROM batch WHERE NOT undone)");
        if (undone > 0) {
            findings.append(CheckWords::tr("%n row(s) of “%1” belong to an import that is undone "
                                           "or missing.",
                                           nullptr, static_cast<int>(*undone))
                                .arg(QString::fromUtf8(table)));
        }
    }
}

void checkNames(Database &database, QStringList &findings)
{
    const std::pair<QByteArray, QByteArray> names[] = {
        {"team", "name"}, {"rep", "name"}, {"alias", "raw"}, {"activity", "name"}};
    for (const auto &[table, column] : names) {
        int wrong = 0;
        Query query(database, "SELECT " + column + ", folded FROM " + table);
        query.bind();
        while (query.next())
            wrong += foldedName(query.text(0)) != query.text(1) ? 1 : 0;
        if (wrong > 0) {
            findings.append(
                CheckWords::tr("%n name(s) of “%1” are not stored as they compare.", nullptr, wrong)
                    .arg(QString::fromUtf8(table)));
        }
    }
}

std::vector<DatedCount> storedCounts(Database &database, RepId rep)
{
    std::vector<DatedCount> counts;
    Query query(database, "SELECT rep, activity, week, count FROM dated_count WHERE rep = ?"
                          " ORDER BY activity, week");
    query.bind(rep);
    while (query.next()) {
        counts.push_back(
            {query.id<RepId>(0), query.id<ActivityId>(1), query.week(2), query.integer(3)});
    }
    return counts;
}

/// The sums, what imports vouch for and the activities of rows, all worked out again.
void checkDerived(Database &database, QStringList &findings)
{
    Rulebook rules(database);
    int wrongRows = 0;
    Query dated(database,
                "SELECT coalesce(type, 0), coalesce(outcome, 0), subject, activity FROM dated");
    dated.bind();
    while (dated.next()) {
        const auto activity = rules.activityFor(dated.integer(0), dated.integer(1), dated.bytes(2));
        wrongRows += activity != dated.maybeId<ActivityId>(3) ? 1 : 0;
    }
    if (wrongRows > 0) {
        findings.append(CheckWords::tr("%n dated row(s) count as something other than the rules "
                                       "say.",
                                       nullptr, wrongRows));
    }
    int wrongReps = 0;
    for (RepId rep : datedcounts::repsWithAny(database)) {
        const auto span = datedcounts::spanOf(database, rep);
        if (span && storedCounts(database, rep) !=
                        datedcounts::workOut(database, rep, span->first, span->second))
            ++wrongReps;
    }
    if (wrongReps > 0) {
        findings.append(CheckWords::tr("The weekly sums of %n person(s) do not agree with their "
                                       "dated rows.",
                                       nullptr, wrongReps));
    }
}

void checkFullText(Database &database, QStringList &findings)
{
    int wrong = 0;
    Query query(database, "SELECT text, folded FROM words");
    query.bind();
    while (query.next())
        wrong += foldedWords(query.text(0)) != query.text(1) ? 1 : 0;
    if (wrong > 0) {
        findings.append(
            CheckWords::tr("%n text(s) are not stored as search compares them.", nullptr, wrong));
    }
    if (!isFullTextWhole(database)) {
        findings.append(CheckWords::tr("The search does not agree with the words that were "
                                       "written. The words themselves are not affected."));
    }
}

} // namespace

Result<QStringList> checkWorkbook(Database &database)
{
    return guarded(database, [&] {
        QStringList findings;
        checkFile(database, findings);
        checkWeeks(database, findings);
        checkValues(database, findings);
        checkDated(database, findings);
        checkNames(database, findings);
        checkDerived(database, findings);
        checkFullText(database, findings);
        return findings;
    });
}

} // namespace courtside

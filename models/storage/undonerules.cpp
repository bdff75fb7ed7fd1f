// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/undonerules.h"

#include "models/domain/people.h"
#include "models/storage/rulebook.h"
#include "models/storage/versions.h"

#include <set>

namespace courtside {

namespace {

struct Rules
{
    std::vector<TypeRule> inForce;  ///< a person's, or of imports that are not undone
    std::vector<TypeRule> ofUndone; ///< of undone imports, in force or past
    std::vector<BatchId> batches;   ///< parallel to `ofUndone`
};

constexpr auto fromUndone = "by_hand = 0 AND batch IN (SELECT id FROM batch WHERE undone)";

TypeRule ruleAt(const Query &query)
{
    return {query.id<TypeRuleId>(0), 0, static_cast<RuleField>(query.integer(1)), query.text(2),
            query.maybeId<ActivityId>(3)};
}

Rules readRules(Database &database)
{
    Rules rules;
    const QByteArray columns = "SELECT id, field, text, activity, batch, position FROM ";
    Query inForce(database,
                  columns + "type_rule WHERE NOT (" + fromUndone + ") ORDER BY position, id");
    inForce.bind();
    while (inForce.next())
        rules.inForce.push_back(ruleAt(inForce));
    Query ofUndone(database, columns + "type_rule WHERE " + fromUndone + " UNION ALL " + columns +
                                 "type_rule_past WHERE " + fromUndone +
                                 " AND id NOT IN (SELECT id FROM type_rule) ORDER BY position, id");
    ofUndone.bind();
    while (ofUndone.next()) {
        rules.ofUndone.push_back(ruleAt(ofUndone));
        rules.batches.push_back(ofUndone.id<BatchId>(4));
    }
    return rules;
}

std::vector<BatchId> batchesInForce(Database &database)
{
    std::vector<BatchId> batches;
    Query query(database, "SELECT id FROM batch WHERE NOT undone");
    query.bind();
    while (query.next())
        batches.push_back(query.id<BatchId>(0));
    return batches;
}

/// Adds to `needed` those rules of undone imports that the import came to rely on: it is later than
/// theirs, and no rule in force catches what they catch.
void addNeeds(Database &database, const Rules &rules, BatchId batch, std::set<size_t> &needed)
{
    std::vector<TypeRule> earlier;
    std::vector<size_t> indices;
    for (size_t at = 0; at < rules.ofUndone.size(); ++at) {
        if (rules.batches[at] < batch) {
            earlier.push_back(rules.ofUndone[at]);
            indices.push_back(at);
        }
    }
    if (earlier.empty())
        return;
    Rulebook inForce(database, rules.inForce);
    Rulebook ofUndone(database, earlier);
    const auto see = [&](Query &kinds) {
        while (kinds.next()) {
            const QByteArray subject = kinds.bytes(2);
            if (inForce.ruleFor(kinds.integer(0), kinds.integer(1), subject))
                continue;
            if (const auto rule = ofUndone.ruleFor(kinds.integer(0), kinds.integer(1), subject))
                needed.insert(indices[*rule]);
        }
    };
    Query labels(database, "SELECT label, 0, '' FROM batch_type WHERE batch = ?1 UNION"
                           " SELECT t.label, o.label, '' FROM batch_type t JOIN batch_outcome o"
                           " ON o.batch = t.batch WHERE t.batch = ?1");
    see(labels.bind(batch));
    if (inForce.looksAtSubjects() || ofUndone.looksAtSubjects()) {
        Query rows(database, "SELECT coalesce(type, 0), coalesce(outcome, 0), subject FROM dated"
                             " WHERE batch = ?");
        see(rows.bind(batch));
    }
}

/// Rules of `batch` that are past, while a rule in force says what to do with the same text.
std::set<qint64> settledOtherwise(Database &database, BatchId batch)
{
    std::set<std::pair<qint64, QString>> inForce;
    Query present(database, "SELECT field, text FROM type_rule");
    present.bind();
    while (present.next())
        inForce.emplace(present.integer(0), foldedName(present.text(1)));
    std::set<qint64> settled;
    Query past(database,
               "SELECT id, field, text FROM type_rule_past WHERE batch = ? AND by_hand = 0");
    past.bind(batch);
    while (past.next()) {
        if (inForce.count({past.integer(1), foldedName(past.text(2))}) > 0)
            settled.insert(past.integer(0));
    }
    return settled;
}

} // namespace

void bringBackRules(Database &database, BatchId batch)
{
    QByteArray ids;
    for (qint64 id : settledOtherwise(database, batch))
        ids += (ids.isEmpty() ? "" : ", ") + QByteArray::number(id);
    versions::reinstate(database, "type_rule", batch, "id NOT IN (" + ids + ")");
}

void settleRulesOfUndoneImports(Database &database)
{
    const Rules rules = readRules(database);
    if (rules.ofUndone.empty())
        return;
    std::set<size_t> needed;
    for (BatchId batch : batchesInForce(database))
        addNeeds(database, rules, batch, needed);
    for (size_t at = 0; at < rules.ofUndone.size(); ++at) {
        const QByteArray one = "id = " + QByteArray::number(rules.ofUndone[at].id.value);
        if (needed.count(at) > 0)
            versions::reinstate(database, "type_rule", rules.batches[at], one);
        else
            versions::retire(database, "type_rule", rules.batches[at], one);
    }
}

} // namespace courtside

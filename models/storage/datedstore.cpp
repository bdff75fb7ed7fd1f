// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/datedstore.h"

#include "models/domain/keyhash.h"
#include "models/storage/rulebook.h"

#include <algorithm>

namespace courtside {

namespace {

KnownRow knownAt(const Query &query)
{
    const KeyHash hash = hashOfKey(query.bytes(1));
    return {hash.high, hash.low, static_cast<quint64>(query.integer(2)), query.id<RepId>(3),
            query.smallInteger(4)};
}

bool isBefore(const KnownRow &left, const KnownRow &right)
{
    return std::pair(left.keyHigh, left.keyLow) < std::pair(right.keyHigh, right.keyLow);
}

/// Calls `tell` for each kind of row with how many there are; by subjects only if rules read them.
template <class Tell> void eachKindOfRow(Database &database, bool bySubject, Tell tell)
{
    const QByteArray kind = bySubject ? "type, outcome, subject" : "type, outcome, ''";
    const QByteArray group = bySubject ? "type, outcome, subject" : "type, outcome";
    Query query(database, "SELECT " + kind + ", count(*) FROM dated GROUP BY " + group +
                              " ORDER BY " + group);
    query.bind();
    while (query.next()) {
        tell(query.isNull(0) ? 0 : query.integer(0), query.isNull(1) ? 0 : query.integer(1),
             query.bytes(2), query.integer(3));
    }
}

} // namespace

Result<std::map<QString, std::vector<KnownRow>>> DatedStore::known() const
{
    return guarded(m_database, [&] {
        std::map<qint64, QString> names;
        Query sources(m_database, "SELECT id, name FROM source");
        sources.bind();
        while (sources.next())
            names[sources.integer(0)] = sources.text(1);

        std::map<QString, std::vector<KnownRow>> known;
        for (const auto &[id, name] : names) {
            std::vector<KnownRow> rows;
            rows.reserve(static_cast<size_t>(
                numberOf(m_database, "SELECT count(*) FROM dated WHERE source = ?", id)
                    .value_or(0)));
            Query query(m_database,
                        "SELECT source, key, content, rep, day FROM dated WHERE source = ?");
            query.bind(id);
            while (query.next())
                rows.push_back(knownAt(query));
            if (rows.empty())
                continue;
            std::sort(rows.begin(), rows.end(), isBefore);
            known.emplace(name, std::move(rows));
        }
        return known;
    });
}

Result<std::vector<DatedRow>> DatedStore::rowsOf(RepId rep, Week week) const
{
    return guarded(m_database, [&] {
        std::vector<DatedRow> rows;
        Query query(
            m_database,
            "SELECT d.rep, d.activity, d.day, coalesce(t.text, ''), coalesce(o.text, ''),"
            " d.subject, s.name, d.source, d.key FROM dated d JOIN source s ON s.id = d.source"
            " LEFT JOIN label t ON t.id = d.type LEFT JOIN label o ON o.id = d.outcome"
            " WHERE d.rep = ? AND d.day BETWEEN ? AND ? ORDER BY d.day, d.source, d.key");
        query.bind(rep, week.monday(), week.sunday());
        while (query.next()) {
            rows.push_back({{query.integer(7), query.bytes(8)},
                            query.id<RepId>(0),
                            query.maybeId<ActivityId>(1),
                            query.day(2),
                            query.text(3),
                            query.text(4),
                            query.text(5),
                            query.text(6)});
        }
        return rows;
    });
}

Result<std::vector<qint64>> DatedStore::catches(const std::vector<TypeRule> &rules) const
{
    return guarded(m_database, [&] {
        Rulebook book(m_database, rules);
        std::vector<qint64> caught(rules.size(), 0);
        const auto count = [&](qint64 type, qint64 outcome, const QByteArray &subject,
                               qint64 rows) {
            if (const auto rule = book.ruleFor(type, outcome, subject))
                caught[*rule] += rows;
        };
        eachKindOfRow(m_database, book.looksAtSubjects(), count);
        return caught;
    });
}

Result<std::vector<std::pair<QString, qint64>>>
DatedStore::uncountedTypes(const std::vector<TypeRule> &rules) const
{
    return guarded(m_database, [&] {
        Rulebook book(m_database, rules);
        std::map<QString, qint64> byType;
        const auto count = [&](qint64 type, qint64 outcome, const QByteArray &subject,
                               qint64 rows) {
            if (!book.ruleFor(type, outcome, subject))
                byType[book.label(type)] += rows;
        };
        eachKindOfRow(m_database, book.looksAtSubjects(), count);
        std::vector<std::pair<QString, qint64>> types(byType.begin(), byType.end());
        std::stable_sort(types.begin(), types.end(), [](const auto &left, const auto &right) {
            return left.second > right.second;
        });
        return types;
    });
}

} // namespace courtside

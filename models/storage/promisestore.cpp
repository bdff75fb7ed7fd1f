// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/promisestore.h"

#include "models/domain/people.h"
#include "models/storage/entryrows.h"

#include <QCoreApplication>

namespace courtside {

namespace {

using namespace entryrows;

struct PromiseWords
{
    Q_DECLARE_TR_FUNCTIONS(PromiseStore)
};

constexpr auto promiseColumns =
    "SELECT e.id, e.rep, e.deal, e.day, e.recorded_at, e.source, p.due, p.standard, p.burden,"
    " p.size, p.category, p.ending, p.closed_on FROM promise p JOIN entry e ON e.id = p.entry";

Promise promiseOf(const Query &query)
{
    Promise promise;
    promise.id = query.id<EntryId>(0);
    promise.rep = query.id<RepId>(1);
    promise.deal = query.maybeId<DealId>(2);
    promise.made = query.day(3);
    promise.recordedAt = momentOf(query, 4);
    promise.source = query.maybeId<EntryId>(5);
    promise.due = query.maybeDay(6);
    promise.isStandard = query.integer(7) != 0;
    promise.burden = enumOf<Burden>(query, 8);
    promise.size = enumOf<BurdenSize>(query, 9);
    promise.category = query.maybeId<PromiseCategoryId>(10);
    promise.end = enumOf<PromiseEnd>(query, 11);
    promise.closedOn = query.maybeDay(12);
    return promise;
}

std::vector<ContentWriter::Named> valuesOf(const Promise &promise)
{
    return {{"due", dayValue(promise.due)},           {"standard", qint64{promise.isStandard}},
            {"burden", enumValue(promise.burden)},    {"size", enumValue(promise.size)},
            {"category", idValue(promise.category)},  {"ending", enumValue(promise.end)},
            {"closed_on", dayValue(promise.closedOn)}};
}

void refuseTakenName(Database &database, const PromiseCategory &category)
{
    Query query(database, "SELECT id, name FROM promise_category");
    query.bind();
    while (query.next()) {
        if (query.id<PromiseCategoryId>(0) == category.id ||
            foldedName(query.text(1)) != foldedName(category.name))
            continue;
        throw Refusal{{PromiseWords::tr("There is a category called “%1” already. Choose another "
                                        "name.")
                           .arg(query.text(1)),
                       QStringLiteral("category name taken")}};
    }
}

} // namespace

Result<std::vector<Promise>> PromiseStore::promises() const
{
    return guarded(m_database, [&] {
        std::map<EntryId, Texts> texts = textsOf(m_database, EntryKind::Promise);
        std::vector<Promise> promises;
        Query query(m_database, QByteArray(promiseColumns) + " ORDER BY e.day, e.id");
        query.bind();
        while (query.next()) {
            Promise promise = promiseOf(query);
            promise.texts = std::move(texts[promise.id]);
            promises.push_back(std::move(promise));
        }
        return promises;
    });
}

Result<std::optional<Promise>> PromiseStore::promise(EntryId id) const
{
    return guarded(m_database, [&]() -> std::optional<Promise> {
        Query query(m_database, QByteArray(promiseColumns) + " WHERE e.id = ?");
        query.bind(id);
        if (!query.next())
            return std::nullopt;
        Promise promise = promiseOf(query);
        promise.texts = textsOf(m_database, id);
        return promise;
    });
}

Result<EntryId> PromiseStore::put(ContentWriter &writer, const Promise &promise)
{
    return guarded(m_database, [&] {
        const Head head{promise.rep, promise.deal, promise.made, promise.recordedAt,
                        promise.source};
        std::vector<ContentWriter::Named> values = valuesOf(promise);
        if (promise.id.isValid()) {
            update(writer, promise.id, head, promise.texts);
            writer.update("promise", {promise.id.value}, values);
            return promise.id;
        }
        const EntryId id = add(writer, EntryKind::Promise, head, promise.texts);
        values.push_back({"entry", id.value});
        writer.insert("promise", values);
        return id;
    });
}

Result<void> PromiseStore::remove(ContentWriter &writer, EntryId promise)
{
    return guarded(m_database, [&] { entryrows::remove(writer, promise, {"promise"}); });
}

Result<std::vector<PromiseCategory>> PromiseStore::categories() const
{
    return guarded(m_database, [&] {
        std::vector<PromiseCategory> categories;
        Query query(m_database, "SELECT id, name FROM promise_category ORDER BY position, id");
        query.bind();
        while (query.next())
            categories.push_back({query.id<PromiseCategoryId>(0), query.text(1)});
        return categories;
    });
}

Result<PromiseCategoryId> PromiseStore::put(ContentWriter &writer, const PromiseCategory &category)
{
    return guarded(m_database, [&] {
        refuseTakenName(m_database, category);
        if (category.id.isValid()) {
            writer.update("promise_category", {category.id.value}, {{"name", category.name}});
            return category.id;
        }
        const auto last = numberOf(m_database, "SELECT max(position) FROM promise_category");
        return PromiseCategoryId{writer.insert(
            "promise_category", {{"position", last.value_or(0) + 1}, {"name", category.name}})};
    });
}

Result<void> PromiseStore::remove(ContentWriter &writer, PromiseCategoryId category)
{
    return guarded(m_database, [&] {
        const auto used =
            numberOf(m_database, "SELECT count(*) FROM promise WHERE category = ?", category);
        if (used > 0)
            throw Refusal{{PromiseWords::tr("%n promise(s) belong to this category. Rename it, or "
                                            "give them another one first.",
                                            nullptr, static_cast<int>(*used)),
                           QStringLiteral("category in use")}};
        writer.remove("promise_category", {category.value});
    });
}

} // namespace courtside

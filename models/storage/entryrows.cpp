// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/entryrows.h"

#include "models/domain/foldedtext.h"
#include "models/storage/fulltext.h"

#include <QCoreApplication>

namespace courtside::entryrows {

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryStore)
};

std::vector<ContentWriter::Named> valuesOf(const Head &head)
{
    return {{"rep", idValue(head.rep)},
            {"deal", idValue(head.deal)},
            {"day", head.day.toJulianDay()},
            {"source", idValue(head.source)}};
}

void refuseTooLong(const QString &text)
{
    // No letter takes more than three bytes a unit, so that most texts need not be counted.
    if (text.size() * 3 <= longestText || text.toUtf8().size() <= longestText)
        return;
    throw Refusal{{EntryWords::tr("A text longer than one megabyte cannot be kept. Shorten it, or "
                                  "keep it in a file of its own."),
                   QStringLiteral("text too long")}};
}

} // namespace

EntryId add(ContentWriter &writer, EntryKind kind, const Head &head, const Texts &texts)
{
    std::vector<ContentWriter::Named> values = valuesOf(head);
    values.push_back({"kind", enumValue(kind)});
    values.push_back({"recorded_at", momentValue(head.recordedAt)});
    const EntryId entry{writer.insert("entry", values)};
    putTexts(writer, entry, texts);
    return entry;
}

void putTexts(ContentWriter &writer, EntryId entry, const Texts &texts)
{
    Database &database = writer.database();
    std::map<TextField, qint64> rows;
    Query query(database, "SELECT id, field FROM words WHERE entry = ?");
    query.bind(entry);
    while (query.next())
        rows[enumOf<TextField>(query, 1)] = query.integer(0);
    for (const auto &[field, text] : texts) {
        refuseTooLong(text);
        if (const auto row = rows.find(field); row != rows.end()) {
            writer.update("words", {row->second}, {{"text", text}, {"folded", foldedWords(text)}});
            rows.erase(row);
        } else {
            writer.insert("words", {{"id", fulltext::rowOf(entry, field)},
                                    {"entry", entry.value},
                                    {"field", enumValue(field)},
                                    {"text", text},
                                    {"folded", foldedWords(text)}});
        }
    }
    for (const auto &[field, row] : rows)
        writer.remove("words", {row});
}

void update(ContentWriter &writer, EntryId entry, const Head &head, const Texts &texts)
{
    writer.update("entry", {entry.value}, valuesOf(head));
    putTexts(writer, entry, texts);
}

void remove(ContentWriter &writer, EntryId entry, const std::vector<const char *> &tables)
{
    putTexts(writer, entry, {});
    for (const char *table : tables)
        writer.remove(table, {entry.value});
    writer.moveColumn("entry", "source", entry.value, SqlValue());
    writer.remove("entry", {entry.value});
}

std::map<EntryId, Texts> textsOf(Database &database, EntryKind kind)
{
    std::map<EntryId, Texts> texts;
    Query query(database, "SELECT w.entry, w.field, w.text FROM words w"
                          " JOIN entry e ON e.id = w.entry WHERE e.kind = ?");
    query.bind(kind);
    while (query.next())
        texts[query.id<EntryId>(0)].set(enumOf<TextField>(query, 1), query.text(2));
    return texts;
}

Texts textsOf(Database &database, EntryId entry)
{
    Texts texts;
    Query query(database, "SELECT field, text FROM words WHERE entry = ?");
    query.bind(entry);
    while (query.next())
        texts.set(enumOf<TextField>(query, 0), query.text(1));
    return texts;
}

Entry entryOf(const Query &query)
{
    return {query.id<EntryId>(0), enumOf<EntryKind>(query, 1), query.maybeId<RepId>(2),
            query.maybeId<DealId>(3), query.day(4)};
}

SqlValue momentValue(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch();
}

QDateTime momentOf(const Query &query, int column)
{
    return QDateTime::fromMSecsSinceEpoch(query.integer(column), Qt::UTC);
}

std::optional<QDateTime> maybeMomentOf(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(momentOf(query, column));
}

SqlValue dayValue(const std::optional<QDate> &day)
{
    return day ? SqlValue(day->toJulianDay()) : SqlValue();
}

} // namespace courtside::entryrows

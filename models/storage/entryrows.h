// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/texts.h"
#include "models/storage/contentwriter.h"
#include "models/storage/sql.h"

#include <QDateTime>

#include <map>
#include <optional>

namespace courtside {

/// The rows that every kind of record has: one of the table of entries, and its texts. The stores
/// of the kinds share them. Inside this room only; throws like Query.
namespace entryrows {

/// What the table of entries holds besides the kind.
struct Head
{
    std::optional<RepId> rep;
    std::optional<DealId> deal;
    QDate day;
    QDateTime recordedAt;
    std::optional<EntryId> source;
};

/// Writes a new entry and its texts. Refuses texts that are too long.
EntryId add(ContentWriter &writer, EntryKind kind, const Head &head, const Texts &texts);
/// Writes the texts of an entry, and takes away those that are no longer there.
void putTexts(ContentWriter &writer, EntryId entry, const Texts &texts);
/// Writes what changed. When it was first recorded stays.
void update(ContentWriter &writer, EntryId entry, const Head &head, const Texts &texts);
/// Removes the entry, its texts and its row in each of `tables`; what came out of it stays.
void remove(ContentWriter &writer, EntryId entry, const std::vector<const char *> &tables);

/// The texts of every entry of a kind.
std::map<EntryId, Texts> textsOf(Database &database, EntryKind kind);
Texts textsOf(Database &database, EntryId entry);

/// The columns of the table of entries that make an Entry, and the Entry of a row of them.
inline constexpr auto entryColumns = "id, kind, rep, deal, day";
Entry entryOf(const Query &query);

// How values of the domain are stored.
SqlValue momentValue(const QDateTime &moment);
QDateTime momentOf(const Query &query, int column);
std::optional<QDateTime> maybeMomentOf(const Query &query, int column);
SqlValue dayValue(const std::optional<QDate> &day);
template <class SomeId> SqlValue idValue(const std::optional<SomeId> &id)
{
    return id ? SqlValue(id->value) : SqlValue();
}
template <class Enum> SqlValue enumValue(Enum value)
{
    return static_cast<qint64>(value);
}
template <class Enum> Enum enumOf(const Query &query, int column)
{
    return static_cast<Enum>(query.smallInteger(column));
}

} // namespace entryrows

} // namespace courtside

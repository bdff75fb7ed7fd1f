// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/fulltext.h"

namespace courtside::fulltext {

namespace {
constexpr qint64 fieldsOfAnEntry = 64; // as the schema has it
}

qint64 rowOf(EntryId entry, TextField field)
{
    return entry.value * fieldsOfAnEntry + static_cast<qint64>(field);
}

QByteArray entryOfRow(const QByteArray &row)
{
    return row + " / " + QByteArray::number(fieldsOfAnEntry);
}

void add(Database &database, const SqlRow &key)
{
    Query(database, "INSERT INTO words_text (rowid, folded)"
                    " SELECT id, folded FROM words WHERE id = ?")
        .bindRow(key)
        .run();
}

// An index over a table of its own has to be told the very text it should forget.
void remove(Database &database, const SqlRow &key)
{
    Query(database, "INSERT INTO words_text (words_text, rowid, folded)"
                    " SELECT 'delete', id, folded FROM words WHERE id = ?")
        .bindRow(key)
        .run();
}

} // namespace courtside::fulltext

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/fulltext.h"

namespace courtside::fulltext {

void add(Database &database, qint64 row, const QString &text)
{
    execute(database, "INSERT INTO words_text (rowid, text) VALUES (?, ?)", row, text);
}

// An index over a table of its own has to be told the very text it should forget.
void remove(Database &database, const SqlRow &key)
{
    Query(database, "INSERT INTO words_text (words_text, rowid, text)"
                    " SELECT 'delete', id, text FROM words WHERE id = ?")
        .bindRow(key)
        .run();
}

} // namespace courtside::fulltext

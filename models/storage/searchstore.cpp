// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchstore.h"

#include "models/storage/entryrows.h"
#include "models/storage/fulltext.h"

namespace courtside {

namespace {

/// The words in a row, of which the last may go on. Folded words hold no quotes, so that what was
/// typed never is a command.
QString matching(const QStringList &phrase)
{
    return QStringLiteral("\"%1\" *").arg(phrase.join(u' '));
}

/// The statement and its parameters. Each phrase is a set of entries: what was typed may stand in
/// different texts of one entry.
struct Question
{
    QByteArray sql = QByteArray("SELECT ") + entryrows::entryColumns + " FROM entry WHERE TRUE";
    SqlRow values;

    void require(const QByteArray &condition, const SqlValue &value)
    {
        sql += " AND " + condition;
        values.push_back(value);
    }
};

Question questionOf(const WordsSearch &search)
{
    Question question;
    for (const QStringList &phrase : search.words.phrases()) {
        question.require("id IN (SELECT " + fulltext::entryOfRow("rowid") +
                             " FROM words_text WHERE words_text MATCH ?)",
                         matching(phrase));
    }
    if (search.rep)
        question.require("rep = ?", search.rep->value);
    if (search.kind)
        question.require("kind = ?", entryrows::enumValue(*search.kind));
    if (search.from)
        question.require("day >= ?", search.from->toJulianDay());
    if (search.to)
        question.require("day <= ?", search.to->toJulianDay());
    question.sql += " ORDER BY day DESC, id DESC LIMIT ?";
    question.values.push_back(qint64{search.limit});
    return question;
}

} // namespace

Result<std::vector<WordsFound>> SearchStore::find(const WordsSearch &search) const
{
    return guarded(m_database, [&] {
        std::vector<WordsFound> found;
        if (search.words.isEmpty())
            return found;
        const Question question = questionOf(search);
        Query query(m_database, question.sql);
        query.bindRow(question.values);
        while (query.next()) {
            const Entry entry = entryrows::entryOf(query);
            found.push_back({entry, entryrows::textsOf(m_database, entry.id)});
        }
        return found;
    });
}

} // namespace courtside

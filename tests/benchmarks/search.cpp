// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_search NEW_WORKBOOK NOTES: the search of the window over so many debriefs of one note each,
// against a bare full-text query that returns the same rows with their texts. "ratio" is the
// worst of words with three letters and more, "seconds" the slowest search among them.

#include "models/storage/contentwriter.h"
#include "models/storage/debriefstore.h"
#include "models/storage/peoplestore.h"
#include "models/storage/sql.h"
#include "models/storage/transaction.h"
#include "models/workbook/finder.h"
#include "models/workbook/workbook.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace courtside;
using namespace courtside::bench;

namespace {

const QDate newestDay(2026, 11, 20);

/// Words that occur the less often the further back they stand, as in any language.
class Writer final
{
public:
    Writer()
    {
        const QStringList parts = QStringLiteral("bud get pri ce con tract cus to mer neg ter m "
                                                 "ti me line so lu tion pro blem an swer de ci "
                                                 "sion ex am ple ques re vi ew")
                                      .split(u' ');
        for (int word = 0; word < 20'000; ++word) {
            QString text;
            for (int part = 0; part <= word % 4; ++part)
                text += parts.at(m_random.bounded(parts.size()));
            m_words.append(text);
        }
    }

    QString note()
    {
        QStringList words;
        for (int word = 0; word < 25; ++word) {
            const double place =
                std::pow(static_cast<double>(m_words.size()), m_random.generateDouble());
            words.append(m_words.at(static_cast<int>(place) - 1));
        }
        return words.join(u' ');
    }
    /// Words that occur often, now and then, and hardly ever.
    QStringList examples() const
    {
        QStringList examples;
        for (const int place : {0, 2, 30, 300, 3'000, 15'000})
            examples.append(m_words.at(place));
        return examples;
    }

private:
    QRandomGenerator m_random{20261120};
    QStringList m_words;
};

bool fill(const QString &path, Writer &notes, int count)
{
    const auto database = Database::open(path);
    if (!database)
        return false;
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return false;
    ContentWriter writer(**database);
    const auto rep =
        PeopleStore(**database).addRep(writer, {{}, QStringLiteral("Ana"), {}, {}, {}});
    if (!rep)
        return false;
    DebriefStore store(**database);
    for (int at = 0; at < count; ++at) {
        Debrief debrief;
        debrief.rep = *rep;
        debrief.ending = Ending::Continuation;
        debrief.endedAt = debrief.recordedAt = QDateTime(newestDay, QTime(9, 0), Qt::UTC);
        debrief.texts.set(TextField::ISaw, notes.note());
        if (!store.put(writer, debrief, newestDay.addDays(-(at * 37 % 1'000))))
            return false;
    }
    return transaction->commit().ok();
}

/// The same rows and their texts, by nothing but the full text and its order.
size_t bareQuery(Database &database, const QString &word)
{
    Query query(database, "SELECT e.id, e.kind, e.rep, e.deal, e.day, w.field, w.text FROM"
                          " (SELECT f.rowid AS id, e.day AS day FROM words_text f"
                          " JOIN entry e ON e.id = f.rowid / 64 WHERE words_text MATCH ?"
                          " ORDER BY e.day DESC, e.id DESC LIMIT ?) found"
                          " JOIN words w ON w.id = found.id JOIN entry e ON e.id = w.entry"
                          " ORDER BY e.day DESC, e.id DESC");
    query.bind(QStringLiteral("\"%1\" *").arg(word), Finder::mostEntries + 1);
    size_t letters = 0;
    while (query.next())
        letters += static_cast<size_t>(query.text(6).size());
    return letters;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Clock clock{[] {
        return QDateTime(newestDay, QTime(10, 0));
    }};
    Writer notes;
    {
        const auto made =
            Workbook::create(path, {QByteArrayLiteral("Europe/Berlin"), false}, clock);
        if (!made || !fill(path, notes, QByteArray(argv[2]).toInt()))
            return 1;
    }
    const auto workbook = Workbook::open(path, clock, OpenMode::ReadOnly);
    OpenOptions readOnly;
    readOnly.readOnly = true;
    const auto database = Database::open(path, readOnly);
    if (!workbook || !database)
        return 1;
    double worstRatio = 0.0;
    double slowest = 0.0;
    for (const QString &word : notes.examples()) {
        for (qsizetype letters = 3; letters <= std::min<qsizetype>(6, word.size()); ++letters) {
            FindRequest request;
            request.typed = word.left(letters);
            size_t found = 0;
            const double ours =
                medianSecondsOf([&] { found = (*workbook)->finder().find(request).found.size(); });
            const double bare = medianSecondsOf([&] { bareQuery(**database, request.typed); });
            std::fprintf(stderr, "%-8s %4zu rows, %.6f s, bare %.6f s\n", qPrintable(request.typed),
                         found, ours, bare);
            worstRatio = std::max(worstRatio, ours / bare);
            slowest = std::max(slowest, ours);
        }
    }
    tell("ratio", worstRatio);
    tell("seconds", slowest);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/entryrows.h"

using namespace courtside;

class TestCheck final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;

    /// One sound workbook with something in every corner.
    void fill()
    {
        m_database = take(Database::inMemory());
        PlanMaker plan;
        plan.rule(u"Call"_qs, u"Calls"_qs)
            .row(u"1"_qs, u"Ana"_qs, u"Call"_qs, QDate(2026, 11, 2))
            .tally(u"Ana"_qs, u"Calls"_qs, week(44), 3);
        plan.plan.people[0].team = u"North"_qs;
        import(*m_database, plan.plan);
        edit(*m_database, [&](ContentWriter &writer) {
            Texts texts;
            texts.set(TextField::WentWell, u"asked for the budget"_qs);
            entryrows::add(writer, EntryKind::Debrief,
                           {RepId{1}, std::nullopt, QDate(2026, 11, 2), importTime, std::nullopt},
                           texts);
        });
    }

private Q_SLOTS:
    void aSoundWorkbookHasNoFindings()
    {
        fill();
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
    }

    void whatIsNotRightIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *sql, const QString &finding) {
            QTest::newRow(name) << QByteArray(sql) << finding;
        };
        row("week", "UPDATE tally SET week = week + 1", u"does not start on a Monday"_qs);
        row("negative", "UPDATE tally SET count = -1", u"weekly count(s) are below zero"_qs);
        row("sum", "UPDATE dated_count SET count = 2", u"do not agree with their dated rows"_qs);
        row("missing sum", "DELETE FROM dated_count", u"do not agree with their dated rows"_qs);
        row("false zero", "INSERT INTO dated_count VALUES (1, 1, 2461360, 0)",
            u"do not agree with their dated rows"_qs);
        row("activity", "UPDATE dated SET activity = NULL", u"other than the rules say"_qs);
        row("orphan", "UPDATE dated SET rep = 99", u"name something that is missing"_qs);
        row("label", "DELETE FROM batch_type; DELETE FROM label",
            u"name something that is missing"_qs);
        row("link", "PRAGMA foreign_keys = OFF; UPDATE membership SET team = 99",
            u"of “membership” name a row of “team” that is missing"_qs);
        row("undone", "UPDATE batch SET undone = 1", u"belong to an import that is undone"_qs);
        row("folded", "UPDATE rep SET folded = 'Ana'", u"not stored as they compare"_qs);
        row("left", "UPDATE rep SET started = 2461000, last_day = 2460000",
            u"left before they started"_qs);
        row("leave", "INSERT INTO leave VALUES (1, 1, 2461000, 2460000, 0)",
            u"end before they start"_qs);
        row("days", "INSERT INTO stated_days VALUES (1, 2461359, 0, 1, 2.7)",
            u"not 0 to 5 in halves"_qs);
        row("goal", "INSERT INTO goal VALUES (1, 1, 1, 2461359, -1, 2461359, '')",
            u"goal(s) are below zero"_qs);
        row("rarity", "INSERT INTO rarity VALUES (1, NULL, NULL, 2461359, 0)",
            u"below one week"_qs);
        row("workday", "UPDATE workday SET works = 3 WHERE weekday = 1",
            u"not days of the week"_qs);
        const QString otherWords = u"The search does not agree with the words"_qs;
        row("changed words", "UPDATE words SET folded = 'asked for the date'", otherWords);
        row("forgotten words", "DELETE FROM words", otherWords);
        row("words unheard of",
            "INSERT INTO words (id, entry, field, text, folded) VALUES (68, 1, 4, 'x', 'x')",
            otherWords);
        row("unfolded words", "UPDATE words SET text = 'asked for the date'",
            u"not stored as search compares them"_qs);
        row("view", "CREATE VIEW spy AS SELECT 1", u"did not write (“spy”)"_qs);
    }

    void whatIsNotRightIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, finding);
        fill();
        m_database->connection().exec(sql.constData());
        const QStringList findings = take(checkWorkbook(*m_database));
        QVERIFY2(findings.join(u'\n').contains(finding), qPrintable(findings.join(u'\n')));
    }

    void aWorkbookThatCannotBeWrittenIsCheckedToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.courtside"_qs);
        take(Database::create(path));
        OpenOptions readOnly;
        readOnly.readOnly = true;
        const auto database = take(Database::open(path, readOnly));
        QCOMPARE(take(checkWorkbook(*database)), QStringList());
    }

    void damageToTheFileIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.courtside"_qs);
        {
            const auto database = take(Database::create(path));
            Transaction transaction = take(Transaction::begin(*database));
            for (int at = 0; at < 400; ++at) {
                execute(*database, "INSERT INTO label (text) VALUES (?)",
                        u"a label that takes some room %1"_qs.arg(at));
            }
            take(transaction.commit());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 4096);
        file.write(QByteArray(200, '\x7f'));
        file.close();
        const auto database = take(Database::open(path));
        const auto checked = checkWorkbook(*database);
        const QString found = checked ? checked->join(u' ') : checked.failure().sentence;
        QVERIFY2(found.contains(u"damaged"), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"

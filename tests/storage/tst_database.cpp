// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/asanybody.h"
#include "tests/filebytes.h"
#include "tests/storage/storagetest.h"

#include "models/storage/changecounter.h"
#include "models/storage/peoplestore.h"
#include "models/storage/schema.h"
#include "models/storage/settingstore.h"

using namespace courtside;

namespace {

void run(const QString &path, const char *sql)
{
    SQLite::Database(path.toUtf8().constData(), SQLite::OPEN_READWRITE).exec(sql);
}

constexpr auto readableByOthers =
    QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    QString pragma(Database &database, const QByteArray &name)
    {
        Query query(database, "PRAGMA " + name);
        query.bind();
        return query.next() ? query.text(0) : QString();
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("%1.courtside").arg(++number));
    }

    void aNewWorkbookIsItsOwnersAlone()
    {
        QVERIFY(Database::create(m_path).ok());
        QCOMPARE(QFile::permissions(m_path) & (readableByOthers | QFileDevice::ReadOwner),
                 QFileDevice::Permissions(QFileDevice::ReadOwner));
    }

    void anExistingFileIsNeverReplaced()
    {
        take(Database::create(m_path));
        const QByteArray before = bytesOf(m_path);
        const auto again = Database::create(m_path);
        QVERIFY(!again.ok());
        QVERIFY(again.failure().sentence.contains(u"exists already"));
        QCOMPARE(bytesOf(m_path), before);
    }

    void everyConnectionIsDurableAndInert()
    {
        const auto database = take(Database::create(m_path));
        QCOMPARE(pragma(*database, "journal_mode"), u"delete"_qs);
        QCOMPARE(pragma(*database, "synchronous"), u"3"_qs); // EXTRA
        QCOMPARE(pragma(*database, "temp_store"), u"2"_qs);  // memory
        QCOMPARE(pragma(*database, "foreign_keys"), u"1"_qs);
        QCOMPARE(pragma(*database, "trusted_schema"), u"0"_qs);
        QCOMPARE(pragma(*database, "busy_timeout"), u"2000"_qs);
        QCOMPARE(pragma(*database, "application_id"), QString::number(workbookApplicationId));
        QCOMPARE(pragma(*database, "user_version"),
                 QString::number(schema::newestVersion(schema::steps())));
    }

    void aReadableWorkbookIsMadePrivateAndSaysSo()
    {
        take(Database::create(m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | readableByOthers));
        const auto database = take(Database::open(m_path));
        QVERIFY(!(QFile::permissions(m_path) & readableByOthers));
        QCOMPARE(database->openingNotes().size(), 1);
        QVERIFY(database->openingNotes().front().contains(u"yours alone"));
        QVERIFY(take(Database::open(m_path))->openingNotes().isEmpty());
    }

    void aNewerWorkbookIsLeftUntouched()
    {
        take(Database::create(m_path));
        run(m_path, "PRAGMA user_version = 4711");
        QFile::setPermissions(m_path, QFile::permissions(m_path) | readableByOthers);
        const QByteArray before = bytesOf(m_path);
        const auto opened = Database::open(m_path);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"newer Courtside"));
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(QFile::permissions(m_path) & QFileDevice::ReadOther);
    }

    void whatIsNoWorkbookIsLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("table") << QByteArray("Owner,Date\nAna,2026-11-20\n");
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
    }

    void whatIsNoWorkbookIsLeftUntouched()
    {
        QFETCH(QByteArray, content);
        putBytes(m_path, content);
        const auto opened = Database::open(m_path);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"is not a Courtside workbook"));
        QCOMPARE(bytesOf(m_path), content);
    }

    void anotherProgramsDatabaseIsLeftUntouched()
    {
        QVERIFY(QFile(m_path).open(QIODevice::WriteOnly));
        run(m_path, "CREATE TABLE rep (id INTEGER PRIMARY KEY)");
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!Database::open(m_path).ok());
        QCOMPARE(bytesOf(m_path), before);
    }

    void aMissingFileIsNotMade()
    {
        const auto opened = Database::open(m_path);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"There is no file"));
        QVERIFY(!QFile::exists(m_path));
    }

    void instructionsFromElsewhereAreInertAndReported()
    {
        take(Database::create(m_path));
        run(m_path, "CREATE TRIGGER spy AFTER INSERT ON rep BEGIN DELETE FROM setting; END;"
                    "CREATE VIEW leak AS SELECT value FROM setting");
        const auto database = take(Database::open(m_path));
        QCOMPARE(database->openingNotes().size(), 2);
        QVERIFY(database->openingNotes().join(u' ').contains(u"“spy”"));
        QVERIFY(database->openingNotes().join(u' ').contains(u"“leak”"));

        take(SettingStore(*database).setZone("Europe/Berlin"));
        edit(*database, [&](ContentWriter &writer) {
            take(PeopleStore(*database).addRep(writer, {{}, u"Ana Lima"_qs, {}, {}, {}}));
        });
        QCOMPARE(take(SettingStore(*database).zone()), QByteArray("Europe/Berlin"));
        const auto view =
            guarded(*database, [&] { return numberOf(*database, "SELECT count(*) FROM leak"); });
        QVERIFY(!view.ok());
    }

    void anAlteredTableIsRefused()
    {
        take(Database::create(m_path));
        run(m_path, "DROP TABLE choice; CREATE TABLE choice (rep INTEGER)");
        const auto opened = Database::open(m_path);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"changed how the workbook"));
        QCOMPARE(opened.failure().detail, u"schema differs: choice"_qs);
    }

    void linksThatDeleteOnTheirOwnAreRefused()
    {
        take(Database::create(m_path));
        run(m_path, "DROP TABLE zero_answer; CREATE TABLE zero_answer (rep INTEGER NOT NULL"
                    " REFERENCES rep ON DELETE CASCADE, week INTEGER NOT NULL, answer INTEGER NOT"
                    " NULL, PRIMARY KEY (rep, week)) WITHOUT ROWID, STRICT");
        const auto opened = Database::open(m_path);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.failure().detail, u"schema differs: zero_answer"_qs);
    }

    void aFullDiskIsASentenceAndLosesNothing()
    {
        const auto database = take(Database::create(m_path));
        take(SettingStore(*database).setZone("Europe/Berlin"));
        const quint64 before = take(contentHash(*database));
        const auto pages = numberOf(*database, "PRAGMA page_count").value();
        database->connection().exec("PRAGMA max_page_count = " + std::to_string(pages + 2));
        Transaction transaction = take(Transaction::begin(*database));
        ContentWriter writer(*database);
        const Rep rep{{}, QString(100000, u'x'), {}, {}, {}};
        const auto added = PeopleStore(*database).addRep(writer, rep);
        QVERIFY(!added.ok());
        QVERIFY(added.failure().sentence.contains(u"disk is full"));
        transaction.rollback();
        QCOMPARE(take(contentHash(*database)), before);
        QCOMPARE(take(SettingStore(*database).zone()), QByteArray("Europe/Berlin"));
    }

    void aBusyWorkbookIsASentence()
    {
        const auto first = take(Database::create(m_path));
        const auto second = take(Database::open(m_path));
        Transaction writing = take(Transaction::begin(*first));
        const auto refused = Transaction::begin(*second);
        QVERIFY(!refused.ok());
        QVERIFY(refused.failure().sentence.contains(u"Another program is writing"));
        writing.rollback();
        QVERIFY(Transaction::begin(*second).ok());
    }

    void transactionsNeverNest()
    {
        const auto database = take(Database::inMemory());
        Transaction outer = take(Transaction::begin(*database));
        const auto inner = Transaction::begin(*database);
        QVERIFY(!inner.ok());
        QCOMPARE(inner.failure().detail, u"nested transaction"_qs);
        QVERIFY(outer.commit().ok());
        QVERIFY(Transaction::begin(*database).ok());
    }

    void whatIsNotCommittedIsTakenBack()
    {
        const auto database = take(Database::inMemory());
        {
            Transaction transaction = take(Transaction::begin(*database));
            take(SettingStore(*database).setSample(true));
            QVERIFY(take(SettingStore(*database).isSample()));
        }
        QVERIFY(!take(SettingStore(*database).isSample()));
    }

    void aWorkbookForReadingRefusesWrites()
    {
        take(Database::create(m_path));
        OpenOptions options;
        options.readOnly = true;
        const auto database = take(Database::open(m_path, options));
        QVERIFY(database->isReadOnly());
        QVERIFY(take(PeopleStore(*database).reps()).empty());
        const auto begun = Transaction::begin(*database);
        QVERIFY(!begun.ok());
        QVERIFY(begun.failure().sentence.contains(u"can only be read"));
    }

    void aFileThatCannotBeWrittenIsOpenedForReadingAndSaysSo()
    {
        take(Database::create(m_path));
        const QByteArray before = bytesOf(m_path);
        const AsAnybody anybody(m_path);
        const auto database = take(Database::open(anybody.path()));
        QVERIFY(database->isReadOnly());
        QVERIFY(database->openingNotes().last().contains(u"can only be read where it is"));
        QVERIFY(take(PeopleStore(*database).reps()).empty());
        QVERIFY(!Transaction::begin(*database).ok());
        QCOMPARE(bytesOf(anybody.path()), before);
    }

    void aDamagedWorkbookIsASentence()
    {
        take(Database::create(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(3000, 'x'));
        file.close();
        const auto opened = Database::open(m_path);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"is damaged"));
    }

    void writesOfOthersAreNoticedOnce()
    {
        const auto ours = take(Database::create(m_path));
        const auto theirs = take(Database::open(m_path));
        ChangeCounter counter(*ours);
        QVERIFY(!counter.hasChanged());
        take(SettingStore(*ours).setSample(true));
        QVERIFY(!counter.hasChanged());
        take(SettingStore(*theirs).setSample(false));
        QVERIFY(counter.hasChanged());
        QVERIFY(!counter.hasChanged());
    }

    void settingsComeBack()
    {
        const auto database = take(Database::inMemory());
        const SettingStore settings(*database);
        SettingStore store(*database);
        QVERIFY(!take(settings.created()).has_value());
        take(store.setCreated(importTime));
        take(store.setZone("America/New_York"));
        take(store.setValue(u"note"_qs, u"a"_qs));
        take(store.setValue(u"note"_qs, u"b"_qs));
        QCOMPARE(take(settings.created()), importTime);
        QCOMPARE(take(settings.zone()), QByteArray("America/New_York"));
        QCOMPARE(take(settings.value(u"note"_qs)), u"b"_qs);
        QVERIFY(!take(settings.value(u"other"_qs)).has_value());
    }
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "tst_database.moc"

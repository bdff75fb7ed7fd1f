// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/asanybody.h"
#include "tests/filebytes.h"
#include "tests/storage/storagetest.h"

#include "models/storage/backup.h"
#include "models/storage/peoplestore.h"
#include "models/storage/schema.h"

using namespace courtside;

/// Files that an earlier version wrote. The text of the first one is stored beside this test and
/// never changes; the step after the newest one exists in this test alone.
class TestSchema final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const int m_newest = schema::newestVersion(schema::steps());

    std::vector<SchemaStep> withNextStep(const QByteArray &sql)
    {
        std::vector<SchemaStep> steps = schema::steps();
        steps.push_back({m_newest + 1, sql});
        return steps;
    }
    void bringUpToDate() { take(Database::open(m_path)); }
    int version()
    {
        return static_cast<int>(
            SQLite::Database(m_path.toUtf8().constData()).execAndGet("PRAGMA user_version"));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"first.courtside"_qs);
        SQLite::Database(m_path.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(bytesOf(QFINDTESTDATA("firstversion.sql")).constData());
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

    void theFirstVersionOpensWithItsContent()
    {
        const auto database = take(Database::open(m_path));
        QCOMPARE(database->openingNotes(), QStringList());
        QCOMPARE(take(checkWorkbook(*database)), QStringList());
        const auto reps = take(PeopleStore(*database).reps());
        QCOMPARE(reps.size(), size_t(2));
        QCOMPARE(reps[0].name, u"Ana Lima"_qs);
        QCOMPARE(take(PeopleStore(*database).teams()).front().name, u"North"_qs);
        QCOMPARE(version(), m_newest);
    }

    void aStepKeepsABackupFirst()
    {
        OpenOptions options;
        options.steps = withNextStep("ALTER TABLE rep ADD COLUMN region TEXT NOT NULL DEFAULT '';"
                                     "UPDATE rep SET region = 'west'");
        const QString backup = m_folder->filePath(u"backup.courtside"_qs);
        options.beforeSteps = [&](Database &database) {
            return copyWorkbook(database, backup);
        };
        QCOMPARE(version(), 1);
        const auto database = take(Database::open(m_path, options));
        QCOMPARE(version(), m_newest + 1);
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM rep WHERE region = 'west'"),
                 std::optional<qint64>(2));
        const auto kept = take(Database::open(backup));
        QCOMPARE(take(PeopleStore(*kept).reps()).size(), size_t(2));
    }

    void anUpToDateWorkbookTakesNoStepAndNeedsNoBackup()
    {
        OpenOptions options;
        bool asked = false;
        options.beforeSteps = [&](Database &) {
            asked = true;
            return Result<void>();
        };
        bringUpToDate();
        const QByteArray before = bytesOf(m_path);
        take(Database::open(m_path, options));
        QVERIFY(!asked);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aStepThatFailsLeavesTheOldFile()
    {
        OpenOptions options;
        options.steps = withNextStep("ALTER TABLE rep ADD COLUMN region TEXT;"
                                     "UPDATE rep SET name = 'gone';"
                                     "INSERT INTO nowhere VALUES (1)");
        bringUpToDate();
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!Database::open(m_path, options).ok());
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(take(PeopleStore(*take(Database::open(m_path))).reps())[0].name, u"Ana Lima"_qs);
    }

    void withoutABackupNoStepIsTaken()
    {
        OpenOptions options;
        options.steps = withNextStep("UPDATE rep SET name = 'gone'");
        options.beforeSteps = [](Database &) {
            return Result<void>(Failure{u"no room for a backup"_qs, {}});
        };
        const QByteArray before = bytesOf(m_path);
        const auto opened = Database::open(m_path, options);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.failure().sentence, u"no room for a backup"_qs);
        QCOMPARE(bytesOf(m_path), before);
    }

    void anOlderWorkbookForReadingIsLeftAndSaysWhatToDo()
    {
        OpenOptions options;
        options.steps = withNextStep("UPDATE rep SET name = 'gone'");
        options.readOnly = true;
        const QByteArray before = bytesOf(m_path);
        const auto opened = Database::open(m_path, options);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"Open it once in the window"));
        QCOMPARE(bytesOf(m_path), before);
    }

    void anOlderWorkbookThatCannotBeWrittenSaysWhatToDo()
    {
        const AsAnybody anybody(m_path);
        OpenOptions options;
        options.steps = withNextStep("UPDATE rep SET name = 'gone'");
        const auto opened = Database::open(anybody.path(), options);
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"open the copy"));
    }

    void aLaterStepMayHaveFailedHalfWayAndRunsAgain()
    {
        OpenOptions options;
        options.steps = withNextStep("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT");
        options.steps.push_back({m_newest + 2, "INSERT INTO nowhere VALUES (1)"});
        QVERIFY(!Database::open(m_path, options).ok());
        QCOMPARE(version(), m_newest + 1);
        options.steps.back().sql = "INSERT INTO extra VALUES (7)";
        const auto database = take(Database::open(m_path, options));
        QCOMPARE(numberOf(*database, "SELECT id FROM extra"), std::optional<qint64>(7));
        QCOMPARE(version(), m_newest + 2);
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"

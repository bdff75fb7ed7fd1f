// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/filebytes.h"
#include "tests/workbook/workbookfixture.h"

#include "models/storage/database.h"

#include <SQLiteCpp/Database.h>

#include <QFileInfo>
#include <QSignalSpy>

using namespace courtside;

class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsThereAfterReopening()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        fixture.reopen();
        QCOMPARE(fixture.workbook().people().reps().at(0).name, u"Anna Berg"_qs);
        QCOMPARE(fixture.workbook().zone().id(), QByteArray("Europe/Berlin"));
        QVERIFY(!fixture.workbook().isSample());
    }

    void aWorkbookIsPrivate()
    {
        WorkbookFixture fixture;
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(fixture.path()) & others));
        fixture.close();
        QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                  QFile::ReadGroup | QFile::ReadOther);
        fixture.reopen();
        QVERIFY(!(QFile::permissions(fixture.path()) & others));
        QCOMPARE(fixture.workbook().openingNotes().size(), 1);
    }

    void anExistingFileIsNeverReplaced()
    {
        WorkbookFixture fixture;
        const QByteArray before = bytesOf(fixture.path());
        const auto again = Workbook::create(fixture.path(), {}, fixture.clock());
        QVERIFY(!again.ok());
        QCOMPARE(bytesOf(fixture.path()), before);
    }

    void aForeignFileIsRefusedUntouched()
    {
        WorkbookFixture fixture;
        const QString path = fixture.file(u"notes.courtside"_qs);
        putBytes(path, "these are notes, no workbook\n");
        const auto opened = Workbook::open(path, fixture.clock());
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().sentence.contains(u"notes.courtside"_qs));
        QCOMPARE(bytesOf(path), QByteArray("these are notes, no workbook\n"));
    }

    void anUnknownZoneIsRefusedBeforeAFileIsMade()
    {
        WorkbookFixture fixture;
        const QString path = fixture.file(u"other.courtside"_qs);
        QVERIFY(!Workbook::create(path, {QByteArrayLiteral("Mars/Olympus"), false}, fixture.clock())
                     .ok());
        QVERIFY(!QFileInfo::exists(path));
    }

    void readingOnlyChangesNoByte()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        fixture.close();
        const QByteArray before = bytesOf(fixture.path());
        {
            const auto opened = Workbook::open(fixture.path(), fixture.clock(), OpenMode::ReadOnly);
            QVERIFY(opened.ok());
            QCOMPARE((*opened)->people().reps().size(), size_t(1));
            QVERIFY(!(*opened)->people().addRep(u"Ben Ode"_qs).ok());
        }
        QCOMPARE(bytesOf(fixture.path()), before);
    }

    void aBackupIsKeptOnceADayAndComesBack()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        fixture.setToday(QDate(2024, 11, 25));
        QVERIFY(fixture.workbook().people().rename(rep, u"Anna Berg-Ode"_qs).ok());
        QVERIFY(fixture.workbook().people().rename(rep, u"Anna Ode"_qs).ok());
        const QStringList backups = fixture.workbook().backups();
        QVERIFY(!backups.isEmpty());
        fixture.close();
        const auto kept = Workbook::restoreBackup(fixture.path(), backups.first(), fixture.clock());
        QVERIFY2(kept.ok(), qPrintable(kept.ok() ? QString() : kept.failure().sentence));
        QVERIFY(QFileInfo::exists(*kept));
        fixture.reopen();
        QCOMPARE(fixture.workbook().people().reps().at(0).name, u"Anna Berg"_qs);
    }

    void anOlderWorkbookIsKeptBeforeItIsBroughtUpToDate()
    {
        // Older than the first version: marked as a workbook, with no step taken yet.
        const WorkbookFixture fixture;
        const QString path = fixture.file(u"older.courtside"_qs);
        SQLite::Database(path.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("PRAGMA application_id = " + std::to_string(workbookApplicationId));
        const QByteArray before = bytesOf(path);
        const auto opened = Workbook::open(path, fixture.clock());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.failure().sentence));
        QVERIFY(bytesOf(path) != before);
        const QStringList backups = (*opened)->backups();
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups.front().contains(u"before-update"_qs));
        constexpr int versionAt = 60; // in the header of every SQLite file
        QCOMPARE(bytesOf(backups.front()).mid(versionAt, 4), before.mid(versionAt, 4));
        QVERIFY(bytesOf(path).mid(versionAt, 4) != before.mid(versionAt, 4));
        QVERIFY(Workbook::open(path, fixture.clock()).ok());
        QCOMPARE((*opened)->backups().size(), 1);
    }

    void aCopyIsAWorkbookOfItsOwn()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        const QString copy = fixture.file(u"copy.courtside"_qs);
        QVERIFY(fixture.workbook().saveCopy(copy).ok());
        QVERIFY(!fixture.workbook().saveCopy(copy).ok());
        fixture.addRep(u"Ben Ode"_qs);
        const auto opened = Workbook::open(copy, fixture.clock());
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->people().reps().size(), size_t(1));
        QVERIFY((*opened)->check()->isEmpty());
    }

    void anotherProcessIsNoticed()
    {
        WorkbookFixture fixture;
        QSignalSpy changed(&fixture.workbook(), &Workbook::peopleChanged);
        fixture.workbook().refreshIfChangedElsewhere();
        QCOMPARE(changed.count(), 0);
        {
            const auto other = Workbook::open(fixture.path(), fixture.clock());
            QVERIFY((*other)->people().addRep(u"Ben Ode"_qs).ok());
        }
        fixture.workbook().refreshIfChangedElsewhere();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(fixture.workbook().people().reps().size(), size_t(1));
        fixture.workbook().refreshIfChangedElsewhere();
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

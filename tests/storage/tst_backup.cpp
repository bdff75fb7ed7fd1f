// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/filebytes.h"
#include "tests/storage/storagetest.h"

#include "models/storage/backup.h"
#include "models/storage/backupshelf.h"
#include "models/storage/peoplestore.h"

#include <QDir>

using namespace courtside;

class TestBackup final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    const QDateTime m_now = importTime;

    void add(const QString &name)
    {
        edit(*m_database, [&](ContentWriter &writer) {
            take(PeopleStore(*m_database).addRep(writer, {{}, name, {}, {}, {}}));
        });
    }
    static QStringList namesIn(const QString &path)
    {
        const auto database = take(Database::open(path));
        QStringList names;
        for (const Rep &rep : take(PeopleStore(*database).reps()))
            names.append(rep.name);
        return names;
    }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(bytes);
    }
    BackupShelf shelf() const { return BackupShelf(m_folder->filePath(u"kept"_qs)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"team.courtside"_qs);
        m_database = take(Database::create(m_path));
        add(u"Ana"_qs);
    }

    void aCopyIsPrivateWholeAndTheSame()
    {
        const QString copy = m_folder->filePath(u"copy.courtside"_qs);
        take(copyWorkbook(*m_database, copy));
        QVERIFY(!(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const auto opened = take(Database::open(copy));
        QVERIFY(opened->openingNotes().isEmpty());
        QCOMPARE(take(contentHash(*opened)), take(contentHash(*m_database)));
    }

    void aCopyNeverReplacesAFile()
    {
        const QString taken = m_folder->filePath(u"notes.txt"_qs);
        putBytes(taken, "mine");
        QVERIFY(!copyWorkbook(*m_database, taken).ok());
        QCOMPARE(bytesOf(taken), QByteArray("mine"));
    }

    void aCopyThatCannotBeMadeLeavesNothing()
    {
        const auto busy = take(Database::open(m_path));
        m_database->connection().exec("BEGIN EXCLUSIVE");
        const QString copy = m_folder->filePath(u"copy.courtside"_qs);
        const Result<void> copied = copyWorkbook(*busy, copy);
        QVERIFY(!copied.ok());
        QVERIFY(copied.failure().sentence.contains(u"Another program"));
        QVERIFY(!QFile::exists(copy));
    }

    void aDamagedWorkbookMakesNoBackup()
    {
        edit(*m_database, [&](ContentWriter &writer) {
            for (int at = 0; at < 300; ++at) {
                const Rep rep{{}, u"Somebody with a long name %1"_qs.arg(at), {}, {}, {}};
                take(PeopleStore(*m_database).addRep(writer, rep));
            }
        });
        m_database.reset();
        // The last page holds rows; its header says so no longer.
        overwrite(m_path, QFileInfo(m_path).size() - 4096, QByteArray(200, '\x7f'));
        m_database = take(Database::open(m_path));
        const QString copy = m_folder->filePath(u"copy.courtside"_qs);
        QVERIFY(!copyWorkbook(*m_database, copy).ok());
        QVERIFY(!QFile::exists(copy));
    }

    void thereIsOneDailyBackupADay()
    {
        const auto first = take(shelf().daily(*m_database, m_now));
        QVERIFY(first.has_value());
        QVERIFY(!take(shelf().daily(*m_database, m_now.addSecs(3600))).has_value());
        QVERIFY(take(shelf().daily(*m_database, m_now.addDays(1))).has_value());
        QCOMPARE(shelf().list().size(), 2);
        QCOMPARE(shelf().list().last(), *first);
        QCOMPARE(namesIn(*first), QStringList({u"Ana"_qs}));
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"kept"_qs)) &
                  (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther)));
    }

    void theNewestFourteenOfEachKindAreKept()
    {
        take(shelf().beforeUpdate(*m_database, m_now.addDays(-100)));
        for (int day = 0; day < 16; ++day)
            take(shelf().daily(*m_database, m_now.addDays(day)));
        const QStringList kept = shelf().list();
        QCOMPARE(kept.size(), 15);
        QVERIFY(kept[0].contains(u"20261205-"));
        QVERIFY(kept[13].contains(u"20261122-"));
        QVERIFY(kept[14].contains(u"before-update"));
    }

    void restoringKeepsThePresentFile()
    {
        const QString backup = *take(shelf().daily(*m_database, m_now));
        add(u"Bo"_qs);
        m_database.reset();
        const QString present = take(shelf().restore(m_path, backup, m_now.addSecs(60)));
        QCOMPARE(namesIn(m_path), QStringList({u"Ana"_qs}));
        QCOMPARE(namesIn(present), QStringList({u"Ana"_qs, u"Bo"_qs}));
        QVERIFY(shelf().list().contains(present));
    }

    void aRuinedWorkbookCanBeRestored_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("no database at all") << qint64(0);
        QTest::newRow("torn inside") << qint64(100);
    }

    void aRuinedWorkbookCanBeRestored()
    {
        QFETCH(qint64, from);
        const QString backup = *take(shelf().daily(*m_database, m_now));
        m_database.reset();
        overwrite(m_path, from, QByteArray(3900, '#'));
        const QString present = take(shelf().restore(m_path, backup, m_now));
        QCOMPARE(namesIn(m_path), QStringList({u"Ana"_qs}));
        QCOMPARE(bytesOf(present).mid(from, 3900), QByteArray(3900, '#'));
        QVERIFY(!(QFile::permissions(m_path) & QFileDevice::ReadOther));
    }

    void aDamagedBackupIsRefusedAndTheWorkbookStays()
    {
        const QString backup = *take(shelf().daily(*m_database, m_now));
        overwrite(backup, 4096, QByteArray(2000, '#'));
        m_database.reset();
        const auto restored = shelf().restore(m_path, backup, m_now);
        QVERIFY(!restored.ok());
        QCOMPARE(namesIn(m_path), QStringList({u"Ana"_qs}));
    }

    void whatIsNoWorkbookIsNeverRestored()
    {
        const QString other = m_folder->filePath(u"export.csv"_qs);
        putBytes(other, "Owner,Date\n");
        QVERIFY(!shelf().restore(m_path, other, m_now).ok());
        QCOMPARE(namesIn(m_path), QStringList({u"Ana"_qs}));
    }
};

QTEST_APPLESS_MAIN(TestBackup)
#include "tst_backup.moc"

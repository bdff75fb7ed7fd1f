// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace courtside;
using namespace courtside::testing;
using namespace Qt::StringLiterals;

class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkbookIsItsOwnersAlone()
    {
        const CliFolder folder;
        const QString file = folder.path(u"a.courtside"_s);
        const CliRun run = folder.run({u"new"_s, file, u"--zone"_s, u"Asia/Tokyo"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(
            run.object(),
            (QJsonObject{{u"file"_s, file}, {u"zone"_s, u"Asia/Tokyo"_s}, {u"sample"_s, false}}));
        QCOMPARE(QFile::permissions(file),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QCOMPARE(folder.run({u"flags"_s, file, u"--json"_s}).out, "[\n]\n");
    }

    void anExistingFileIsRefused()
    {
        const CliFolder folder;
        const QString file = folder.write(u"a.courtside"_s, "mine");
        const CliRun run = folder.run({u"new"_s, file, u"--json"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.object().value(u"error"_s)[u"file"_s], QJsonValue(file));
        QCOMPARE(folder.read(u"a.courtside"_s), "mine");
    }

    void theSampleIsTheSameForTheSameDay()
    {
        const CliFolder folder;
        const auto flagsOf = [&folder](const QString &name, const QString &day) {
            const QString file = folder.path(name);
            if (folder.run({u"new"_s, file, u"--sample"_s, u"--as-of"_s, day}).code != 0)
                return QByteArray("no sample");
            return folder.run({u"flags"_s, file, u"--as-of"_s, day, u"--history"_s, u"--json"_s})
                .out;
        };
        const QByteArray flags = flagsOf(u"one.courtside"_s, u"2026-11-23"_s);
        QVERIFY(flags.contains("\"open\""));
        QVERIFY(flags.contains("\"cleared\""));
        QVERIFY(flags.contains("\"goal\""));
        QCOMPARE(flagsOf(u"two.courtside"_s, u"2026-11-23"_s), flags);
        QCOMPARE(folder.read(u"two.courtside"_s), folder.read(u"one.courtside"_s));
    }

    void theSampleLivesInTheZoneThatWasNamed()
    {
        const CliFolder folder;
        const CliRun run = folder.run({u"new"_s, folder.path(u"a.courtside"_s), u"--sample"_s,
                                       u"--zone"_s, u"America/Lima"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.object().value(u"zone"_s), QJsonValue(u"America/Lima"_s));
        QCOMPARE(run.object().value(u"sample"_s), QJsonValue(true));
    }

    void aWholeWorkbookChecksClean()
    {
        const CliFolder folder;
        const QString file = folder.path(u"sample.courtside"_s);
        QCOMPARE(folder.run({u"new"_s, file, u"--sample"_s}).code, 0);
        const CliRun run = folder.run({u"check"_s, file, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.object(), (QJsonObject{{u"findings"_s, QJsonArray{}}}));
    }

    void whatIsNoWorkbookIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear diary, today was fine.\n");
        QTest::newRow("empty") << QByteArray();
    }
    void whatIsNoWorkbookIsSaidToBeNone()
    {
        QFETCH(QByteArray, content);
        const CliFolder folder;
        const QString file = folder.write(u"a.courtside"_s, content);
        for (const QString &verb : {u"check"_s, u"flags"_s}) {
            const CliRun run = folder.run({verb, file, u"--json"_s});
            QCOMPARE(run.code, 1);
            QVERIFY(run.error().contains(u"a.courtside"_s));
            QCOMPARE(run.object().value(u"error"_s)[u"file"_s], QJsonValue(file));
        }
        QCOMPARE(folder.read(u"a.courtside"_s), content);
    }

    void aDamagedWorkbookIsToldSo()
    {
        const CliFolder folder;
        const QString file = folder.path(u"sample.courtside"_s);
        QCOMPARE(folder.run({u"new"_s, file, u"--sample"_s}).code, 0);
        QByteArray bytes = folder.read(u"sample.courtside"_s);
        QVERIFY(bytes.size() > 40'000);
        bytes.replace(20'000, 16'000, QByteArray(16'000, 'x'));
        folder.write(u"sample.courtside"_s, bytes);
        const CliRun run = folder.run({u"check"_s, file, u"--json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(!run.error().isEmpty());
        QCOMPARE(run.object().value(u"error"_s)[u"file"_s], QJsonValue(file));
    }

    void aBackupIsAWorkbookOfItsOwn()
    {
        const CliFolder folder;
        const QString file = folder.path(u"sample.courtside"_s);
        QCOMPARE(folder.run({u"new"_s, file, u"--sample"_s}).code, 0);
        const QString copy = folder.path(u"copy.courtside"_s);
        const CliRun run = folder.run({u"backup"_s, file, copy, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.object(), (QJsonObject{{u"file"_s, file}, {u"copy"_s, copy}}));
        QCOMPARE(folder.run({u"check"_s, copy}).code, 0);
        QCOMPARE(folder.run({u"flags"_s, copy, u"--json"_s}).out,
                 folder.run({u"flags"_s, file, u"--json"_s}).out);

        const CliRun again = folder.run({u"backup"_s, file, copy, u"--json"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.object().value(u"error"_s)[u"file"_s], QJsonValue(copy));
    }

    void aFolderStandsForAFileInIt()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        QVERIFY(QDir().mkdir(folder.path(u"safe"_s)));
        QCOMPARE(folder.run({u"backup"_s, file, folder.path(u"safe"_s)}).code, 0);
        QVERIFY(QFileInfo::exists(folder.path(u"safe/team.courtside"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

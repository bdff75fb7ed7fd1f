// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

using namespace courtside;
using namespace courtside::testing;
using namespace Qt::StringLiterals;

class TestUsage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slipsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString file = u"no-such.courtside"_s;
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{u"flag"_s, file};
        QTest::newRow("unknown option") << QStringList{u"flags"_s, file, u"--hisotry"_s};
        QTest::newRow("new without a file") << QStringList{u"new"_s};
        QTest::newRow("new in an unknown zone")
            << QStringList{u"new"_s, file, u"--zone"_s, u"Europe/Atlantis"_s};
        QTest::newRow("new as of no date") << QStringList{u"new"_s, file, u"--as-of"_s, u"today"_s};
        QTest::newRow("import without an export") << QStringList{u"import"_s, file};
        QTest::newRow("import of an odd kind")
            << QStringList{u"import"_s, file, u"a.csv"_s, u"--kind"_s, u"calls"_s};
        QTest::newRow("import with an unknown field")
            << QStringList{u"import"_s, file, u"a.csv"_s, u"--map"_s, u"colour=Date"_s};
        QTest::newRow("flags of two workbooks") << QStringList{u"flags"_s, file, file};
        QTest::newRow("flags as of no date")
            << QStringList{u"flags"_s, file, u"--as-of"_s, u"22.11.2026"_s};
        QTest::newRow("flags once in no weeks")
            << QStringList{u"flags"_s, file, u"--once-in"_s, u"0"_s};
        QTest::newRow("flags once in a word")
            << QStringList{u"flags"_s, file, u"--once-in"_s, u"often"_s};
        QTest::newRow("series of nobody") << QStringList{u"series"_s, file};
        QTest::newRow("series of no activity")
            << QStringList{u"series"_s, file, u"--rep"_s, u"Ana"_s};
        QTest::newRow("set nothing") << QStringList{u"set"_s, file};
        QTest::newRow("set the unknown") << QStringList{u"set"_s, file, u"mood"_s};
        QTest::newRow("set a goal without a reason") << QStringList{u"set"_s,
                                                                    file,
                                                                    u"goal"_s,
                                                                    u"--rep=Ana"_s,
                                                                    u"--activity=Calls"_s,
                                                                    u"--per-week=8"_s,
                                                                    u"--since=2026-10-05"_s};
        QTest::newRow("set a goal below zero") << QStringList{u"set"_s,
                                                              file,
                                                              u"goal"_s,
                                                              u"--rep=Ana"_s,
                                                              u"--activity=Calls"_s,
                                                              u"--per-week=-8"_s,
                                                              u"--since=2026-10-05"_s,
                                                              u"--reason=x"_s};
        QTest::newRow("set an option of another") << QStringList{u"set"_s,
                                                                 file,
                                                                 u"leave"_s,
                                                                 u"--rep=Ana"_s,
                                                                 u"--from=2026-10-05"_s,
                                                                 u"--to=2026-10-06"_s,
                                                                 u"--reason=x"_s};
        QTest::newRow("set a leave that ends before it starts")
            << QStringList{u"set"_s,
                           file,
                           u"leave"_s,
                           u"--rep=Ana"_s,
                           u"--from=2026-10-06"_s,
                           u"--to=2026-10-05"_s};
        QTest::newRow("set watch without a name") << QStringList{u"set"_s, file, u"watch"_s};
        QTest::newRow("set a rarity of one's own") << QStringList{
            u"set"_s, file, u"rarity"_s, u"--once-in=100"_s, u"--since=2026-10-05"_s};
        QTest::newRow("set a week that is none") << QStringList{
            u"set"_s, file, u"week"_s, u"--rep=Ana"_s, u"--week=2025-W53"_s, u"--answer=away"_s};
        QTest::newRow("set a team without a date")
            << QStringList{u"set"_s, file, u"rep"_s, u"--rep=Ana"_s, u"--team=North"_s};
        QTest::newRow("check nothing") << QStringList{u"check"_s};
        QTest::newRow("backup to nowhere") << QStringList{u"backup"_s, file};
    }
    void slipsAreUsageErrors()
    {
        QFETCH(QStringList, words);
        const CliFolder folder;
        const CliRun told = folder.run(words);
        QCOMPARE(told.code, 2);
        QVERIFY(told.out.isEmpty());
        QVERIFY(told.err.endsWith("--help\n"));

        const CliRun asJson = folder.run(words + QStringList{u"--json"_s});
        QCOMPARE(asJson.code, 2);
        QVERIFY(asJson.err.isEmpty());
        QVERIFY(asJson.json().isObject());
        QVERIFY(asJson.error().endsWith(u"--help"_s));
        QCOMPARE(asJson.object().value(u"error"_s)[u"file"_s], QJsonValue(QJsonValue::Null));
    }

    void jsonAndCsvExcludeEachOther()
    {
        const CliRun run = CliFolder().run({u"flags"_s, u"a"_s, u"--json"_s, u"--csv"_s});
        QCOMPARE(run.code, 2);
        QCOMPARE(run.error(),
                 u"Choose --json or --csv, not both. Try: courtside-cli flags --help"_s);
    }

    void aMissingWorkbookIsAFailure_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("import") << QStringList{u"import"_s, u"%1"_s, u"a.csv"_s};
        QTest::newRow("flags") << QStringList{u"flags"_s, u"%1"_s};
        QTest::newRow("series") << QStringList{u"series"_s, u"%1"_s, u"--rep=Ana"_s,
                                               u"--activity=Calls"_s};
        QTest::newRow("set") << QStringList{u"set"_s, u"%1"_s, u"watch"_s, u"Calls"_s};
        QTest::newRow("check") << QStringList{u"check"_s, u"%1"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, u"%1"_s, u"copy.courtside"_s};
    }
    void aMissingWorkbookIsAFailure()
    {
        QFETCH(QStringList, words);
        const CliFolder folder;
        const QString missing = folder.path(u"missing.courtside"_s);
        words[1] = missing;
        const CliRun told = folder.run(words);
        QCOMPARE(told.code, 1);
        QVERIFY(told.out.isEmpty());
        QVERIFY(told.err.contains("missing.courtside"));
        const CliRun asJson = folder.run(words + QStringList{u"--json"_s});
        QCOMPARE(asJson.code, 1);
        QVERIFY(asJson.err.isEmpty());
        QCOMPARE(asJson.object().value(u"error"_s)[u"file"_s], QJsonValue(missing));
        QVERIFY(!QFile::exists(missing));
    }

    // A script can ask for every field of the contract, whatever went wrong.
    void besideAnErrorEveryFieldIsThere_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("new") << u"new"_s
                             << QStringList{u"error"_s, u"file"_s, u"sample"_s, u"zone"_s};
        QTest::newRow("import") << u"import"_s << QStringList{u"error"_s, u"files"_s};
        QTest::newRow("flags") << u"flags"_s << QStringList{u"error"_s};
        QTest::newRow("series") << u"series"_s << QStringList{u"error"_s};
        QTest::newRow("set") << u"set"_s << QStringList{u"error"_s, u"file"_s};
        QTest::newRow("check") << u"check"_s << QStringList{u"error"_s, u"findings"_s};
        QTest::newRow("backup") << u"backup"_s << QStringList{u"copy"_s, u"error"_s, u"file"_s};
    }
    void besideAnErrorEveryFieldIsThere()
    {
        QFETCH(QString, verb);
        const CliRun run = CliFolder().run({verb, u"--no-such-option"_s, u"--json"_s});
        QCOMPARE(run.code, 2);
        QTEST(run.object().keys(), "fields");
        QCOMPARE(run.object().value(u"error"_s).toObject().keys(),
                 (QStringList{u"file"_s, u"sentence"_s}));
    }

    void helpIsThereForEveryVerb()
    {
        const CliFolder folder;
        const CliRun all = folder.run({u"--help"_s});
        QCOMPARE(all.code, 0);
        const CliRun version = folder.run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, "courtside-cli " COURTSIDE_VERSION "\n");
        for (const char *verb : {"new", "import", "flags", "series", "set", "check", "backup"}) {
            QVERIFY2(all.out.contains(QByteArray("\n  ") + verb + ' '), verb);
            const CliRun help = folder.run({QString::fromLatin1(verb), u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.startsWith(QByteArray("usage: courtside-cli ") + verb), verb);
            QVERIFY2(help.out.contains("--json"), verb);
        }
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include <QJsonArray>

using namespace courtside;
using namespace courtside::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sheet = "rep,activity,week,count\n"
                         "Ana Ortiz,Calls,2026-11-02,7\n"
                         "Ben Okafor,Calls,2026-11-02,9\n"
                         "Ana Ortiz,Calls,2026-11-09,8\n";
const QByteArray oneBadRow = "rep,activity,week,count\n"
                             "Ana Ortiz,Calls,2026-11-16,7\n"
                             "Ana Ortiz,Demos,2026-11-16,many\n";
const QByteArray ambiguous = "Owner,Date,Type\n"
                             "Ana Ortiz,03/04/2026,Call\n"
                             "Ana Ortiz,05/06/2026,Call\n";

} // namespace

class TestImport final : public QObject
{
    Q_OBJECT

    static int number(const CliRun &run, const QString &field, int file = 0)
    {
        return run.file(file).value(field).toInt(-1);
    }
    static qsizetype length(const CliRun &run, const QString &field, int file = 0)
    {
        return run.file(file).value(field).toArray().size();
    }
    static bool addsUp(const CliRun &run, int file = 0)
    {
        return number(run, u"rows"_s, file) ==
               number(run, u"new"_s, file) + number(run, u"changed"_s, file) +
                   number(run, u"unchanged"_s, file) +
                   int(length(run, u"skipped"_s, file) + length(run, u"rejected"_s, file));
    }

private Q_SLOTS:
    void unknownPeopleAreAskedAbout()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QByteArray before = folder.read(u"team.courtside"_s);
        const QString csv = folder.write(u"sheet.csv"_s, sheet);
        const CliRun run = folder.run({u"import"_s, file, csv, u"--json"_s});
        QCOMPARE(run.code, 4);
        QVERIFY(run.err.isEmpty());
        QCOMPARE(run.object().value(u"error"_s)[u"file"_s], QJsonValue(csv));
        QVERIFY(!run.error().isEmpty());
        QString people;
        for (const QJsonValue &question : run.file().value(u"questions"_s).toArray()) {
            QVERIFY(!question[u"id"_s].toString().isEmpty());
            QVERIFY(!question[u"about"_s].toString().isEmpty());
            QVERIFY(question[u"rows"_s].toInt() > 0);
            QVERIFY(!question[u"choices"_s].toArray().isEmpty());
            people += question[u"about"_s].toString();
        }
        QVERIFY(people.contains(u"Ana Ortiz"_s));
        QVERIFY(people.contains(u"Ben Okafor"_s));
        QCOMPARE(run.file().value(u"batch"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(folder.read(u"team.courtside"_s), before);
    }

    void questionsCanBeAnsweredByTheirIds()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"sheet.csv"_s, sheet);
        QStringList words{u"import"_s, file, csv, u"--json"_s};
        const CliRun asked = folder.run(words);
        QCOMPARE(asked.code, 4);
        const CliRun askedAgain = folder.run(words);
        QCOMPARE(askedAgain.out, asked.out);
        for (const QJsonValue &question : asked.file().value(u"questions"_s).toArray()) {
            QVERIFY(question[u"choices"_s].toArray().contains(u"new"_s));
            words += {u"--answer"_s, question[u"id"_s].toString() + u"=new"_s};
        }
        const CliRun answered = folder.run(words);
        QCOMPARE(answered.code, 0);
        QCOMPARE(number(answered, u"new"_s), 3);
        QVERIFY(number(answered, u"batch"_s) > 0);
    }

    void theSameFileTwiceIsNothingNew()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"sheet.csv"_s, sheet);
        const QStringList words{u"import"_s, file, csv, u"--accept-new"_s, u"--json"_s};
        const CliRun first = folder.run(words);
        QCOMPARE(first.code, 0);
        QCOMPARE(number(first, u"rows"_s), 3);
        QCOMPARE(number(first, u"new"_s), 3);
        QCOMPARE(first.file().value(u"kind"_s), QJsonValue(u"weekly"_s));
        QCOMPARE(first.file().value(u"encoding"_s), QJsonValue(u"UTF-8"_s));
        QCOMPARE(first.file().value(u"separator"_s), QJsonValue(u","_s));
        QCOMPARE(first.file().value(u"header_line"_s), QJsonValue(1));
        QVERIFY(addsUp(first));
        const CliRun second = folder.run(words);
        QCOMPARE(second.code, 0);
        QCOMPARE(number(second, u"new"_s), 0);
        QCOMPARE(number(second, u"changed"_s), 0);
        QCOMPARE(number(second, u"unchanged"_s), 3);
        QVERIFY(addsUp(second));
    }

    void aDryRunWritesNothing()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"sheet.csv"_s, sheet);
        const QByteArray before = folder.read(u"team.courtside"_s);
        const CliRun run =
            folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(number(run, u"new"_s), 3);
        QCOMPARE(run.file().value(u"batch"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(folder.read(u"team.courtside"_s), before);
        const CliRun told = folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--dry-run"_s});
        QCOMPARE(told.code, 0);
        QVERIFY(
            told.out.contains("3 rows: 3 new, 0 changed, 0 unchanged, 0 left out, 0 rejected."));
    }

    void rejectedRowsAreToldAndTheRestIsWritten()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"odd.csv"_s, oneBadRow);
        const CliRun dry =
            folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.code, 3);
        const CliRun run = folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--json"_s});
        QCOMPARE(run.code, 3);
        QVERIFY(!run.object().contains(u"error"_s));
        QCOMPARE(number(run, u"new"_s), 1);
        QCOMPARE(length(run, u"rejected"_s), 1);
        const QJsonValue rejected = run.file().value(u"rejected"_s)[0];
        QCOMPARE(rejected[u"row"_s].toInt(), 3);
        QCOMPARE(rejected[u"line"_s].toInt(), 3);
        QCOMPARE(rejected[u"column"_s].toString(), u"count"_s);
        QCOMPARE(rejected[u"value"_s].toString(), u"many"_s);
        QVERIFY(!rejected[u"reason"_s].toString().isEmpty());
        QVERIFY(!rejected[u"remedy"_s].toString().isEmpty());
        QVERIFY(addsUp(run));
    }

    void anOpenQuestionComesBeforeRejectedRows()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"odd.csv"_s, oneBadRow);
        const CliRun run = folder.run({u"import"_s, file, csv, u"--json"_s});
        QCOMPARE(run.code, 4);
        QCOMPARE(length(run, u"rejected"_s), 1);
    }

    void severalFilesAreOneImportOrNone()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString good = folder.write(u"sheet.csv"_s, sheet);
        const QString asks = folder.write(u"dates.csv"_s, ambiguous);
        const QByteArray before = folder.read(u"team.courtside"_s);

        const CliRun missing = folder.run(
            {u"import"_s, file, good, folder.path(u"gone.csv"_s), u"--accept-new"_s, u"--json"_s});
        QCOMPARE(missing.code, 1);
        QCOMPARE(missing.object().value(u"error"_s)[u"file"_s],
                 QJsonValue(folder.path(u"gone.csv"_s)));
        QCOMPARE(folder.read(u"team.courtside"_s), before);

        const CliRun open =
            folder.run({u"import"_s, file, good, asks, u"--accept-new"_s, u"--json"_s});
        QCOMPARE(open.code, 4);
        QCOMPARE(open.object().value(u"files"_s).toArray().size(), 2);
        QCOMPARE(open.object().value(u"error"_s)[u"file"_s], QJsonValue(asks));
        QCOMPARE(length(open, u"questions"_s, 0), 0);
        QVERIFY(length(open, u"questions"_s, 1) > 0);
        QCOMPARE(folder.read(u"team.courtside"_s), before);

        const CliRun done = folder.run({u"import"_s, file, good, asks, u"--accept-new"_s,
                                        u"--date-order"_s, u"dmy"_s, u"--json"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(number(done, u"new"_s, 0), 3);
        QCOMPARE(number(done, u"new"_s, 1), 2);
        QCOMPARE(done.file(1).value(u"kind"_s), QJsonValue(u"activities"_s));
        QVERIFY(number(done, u"batch"_s, 1) > number(done, u"batch"_s, 0));
    }

    void ambiguousDatesAreAskedAboutOnce()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"dates.csv"_s, ambiguous);
        const CliRun asked = folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--json"_s});
        QCOMPARE(asked.code, 4);
        const QJsonValue question = asked.file().value(u"questions"_s)[0];
        QCOMPARE(question[u"id"_s].toString(), u"date-order:Date"_s);
        QCOMPARE(question[u"rows"_s].toInt(), 2);
        QVERIFY(question[u"choices"_s].toArray().contains(u"dmy"_s));
        QVERIFY(question[u"choices"_s].toArray().contains(u"mdy"_s));

        const CliRun answered =
            folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--json"_s, u"--answer"_s,
                        question[u"id"_s].toString() + u"=mdy"_s});
        QCOMPARE(answered.code, 0);
        const CliRun remembered = folder.run({u"import"_s, file, csv, u"--json"_s});
        QCOMPARE(remembered.code, 0);
        QCOMPARE(number(remembered, u"unchanged"_s), 2);
    }

    void columnsAreMappedByHand()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString csv = folder.write(u"odd.csv"_s, "nr;who;when;what\n"
                                                       "1;Ana Ortiz;2026-11-16;Demo\n"
                                                       "2;Mo;2026-11-17;Call\n");
        const CliRun run = folder.run(
            {u"import"_s, file, csv, u"--accept-new"_s, u"--kind"_s, u"activities"_s, u"--map"_s,
             u"id=nr"_s, u"--map"_s, u"rep=who"_s, u"--map"_s, u"date=when"_s, u"--map"_s,
             u"type=what"_s, u"--not-mine"_s, u"Mo"_s, u"--watch"_s, u"Demo"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(number(run, u"rows"_s), 2);
        QCOMPARE(number(run, u"new"_s), 1);
        QCOMPARE(length(run, u"skipped"_s), 1);
        QCOMPARE(run.file().value(u"skipped"_s)[0][u"line"_s].toInt(), 3);
        QCOMPARE(run.file().value(u"separator"_s), QJsonValue(u";"_s));
        const CliRun series = folder.run({u"series"_s, file, u"--rep"_s, u"Ana Ortiz"_s,
                                          u"--activity"_s, u"demo"_s, u"--json"_s});
        QCOMPARE(series.json().array().at(0)[u"count"_s].toInt(), 1);
    }

    void filesOfTwoKindsTakeOneSetOfColumns()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString calls =
            folder.write(u"calls.csv"_s, "call_id,who,on,kind\nC-1,Ana,2026-11-16,Call\n"
                                         "C-2,Ana,2026-11-17,Call\n");
        const QString deals =
            folder.write(u"deals.csv"_s, "deal_id,deal_name,who,stage,acv\nD-1,Red,Ana,Won,4000\n");
        const QStringList words = {u"import"_s,       file,           calls,      deals,
                                   u"--map"_s,        u"rep=who"_s,   u"--map"_s, u"date=on"_s,
                                   u"--map"_s,        u"type=kind"_s, u"--map"_s, u"amount=acv"_s,
                                   u"--accept-new"_s, u"--json"_s};
        const CliRun run = folder.run(words);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.file(0).value(u"kind"_s), QJsonValue(u"activities"_s));
        QCOMPARE(run.file(1).value(u"kind"_s), QJsonValue(u"opportunities"_s));
        QCOMPARE(number(run, u"new"_s, 0), 2);
        QCOMPARE(number(run, u"new"_s, 1), 1);
        // The id of the calls is proposed, and may stay open.
        const QJsonArray questions = run.file(0).value(u"questions"_s).toArray();
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0][u"id"_s], QJsonValue(u"record-id"_s));
        QCOMPARE(questions[0][u"choices"_s],
                 QJsonValue(QJsonArray{u"column:call_id"_s, u"none"_s}));
    }

    void rowsWaitWhileAColumnIsUnknown()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString calls =
            folder.write(u"calls.csv"_s, "who,on,kind\nAna,2026-11-16,Call\nTotal,,\n");
        const CliRun run = folder.run({u"import"_s, file, calls, u"--json"_s});
        QCOMPARE(run.code, 4);
        QCOMPARE(number(run, u"new"_s), 0);
        QVERIFY(addsUp(run));
        QCOMPARE(run.file().value(u"notes"_s)[0],
                 QJsonValue(u"1 row(s) wait until it is known which columns to read."_s));
    }

    void anAliasIsRemembered()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString first = folder.write(u"sheet.csv"_s, sheet);
        QCOMPARE(folder.run({u"import"_s, file, first, u"--accept-new"_s}).code, 0);
        const QString second = folder.write(u"next.csv"_s, "rep,activity,week,count\n"
                                                           "A. Ortiz,Calls,2026-11-16,5\n");
        const QStringList words{u"import"_s, file, second, u"--json"_s};
        QCOMPARE(folder.run(words).code, 4);
        QCOMPARE(folder.run(words + QStringList{u"--alias"_s, u"A. Ortiz=Ana Ortiz"_s}).code, 0);
        const CliRun again = folder.run(words);
        QCOMPARE(again.code, 0);
        QCOMPARE(number(again, u"unchanged"_s), 1);
    }

    void moreThanFiveActivitiesMayBeWatched()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        QByteArray wide = "rep,week,A1,A2,A3,A4,A5,A6\n";
        wide += "Ana Ortiz,2026-11-16,1,2,3,4,5,6\n";
        QStringList words{u"import"_s, file, folder.write(u"six.csv"_s, wide), u"--accept-new"_s};
        for (int i = 1; i <= 6; ++i)
            words += {u"--watch"_s, u"A%1"_s.arg(i)};
        QCOMPARE(folder.run(words).code, 0);
        for (int i = 1; i <= 6; ++i) {
            const CliRun series = folder.run({u"series"_s, file, u"--rep"_s, u"Ana Ortiz"_s,
                                              u"--activity"_s, u"A%1"_s.arg(i), u"--json"_s});
            QCOMPARE(series.code, 0);
            QCOMPARE(series.json().array().at(0)[u"count"_s].toInt(), i);
        }
    }

    void theSampleIsNeverMixed()
    {
        const CliFolder folder;
        const QString file = folder.path(u"sample.courtside"_s);
        QCOMPARE(folder.run({u"new"_s, file, u"--sample"_s}).code, 0);
        const QByteArray before = folder.read(u"sample.courtside"_s);
        const QString csv = folder.write(u"sheet.csv"_s, sheet);
        const CliRun run = folder.run({u"import"_s, file, csv, u"--accept-new"_s, u"--json"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.object().value(u"error"_s)[u"file"_s], QJsonValue(file));
        QCOMPARE(folder.read(u"sample.courtside"_s), before);
    }

    void filesThatAreNoTablesAreRefusedKindly()
    {
        const CliFolder folder;
        const QString file = folder.workbook();
        const QString xlsx = folder.write(u"report.xlsx"_s, "PK\x03\x04[Content_Types].xml");
        const CliRun run = folder.run({u"import"_s, file, xlsx, u"--json"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.object().value(u"error"_s)[u"file"_s], QJsonValue(xlsx));
        QVERIFY(run.error().contains(u"report.xlsx"_s));
        QCOMPARE(run.object().value(u"files"_s), QJsonValue(QJsonArray{}));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/examples.h"
#include "tests/app/clirun.h"

#include <QJsonArray>

using namespace courtside;
using namespace courtside::testing;
using namespace Qt::StringLiterals;

/// The worked examples, brought in as a manager would: a weekly sheet, imported by command line.
class TestVectors final : public QObject
{
    Q_OBJECT

    CliFolder m_folder;
    QString m_file;

    static QByteArray line(const ExampleSeries &series, QDate monday, const QString &cell)
    {
        const QString count = cell.section(u'/', 0, 0);
        const QString days = cell.contains(u'/') ? cell.section(u'/', 1, 1) : QString();
        return QStringList{QString::fromUtf16(series.team),
                           QString::fromUtf16(series.rep),
                           u"prospecting"_s,
                           monday.toString(Qt::ISODate),
                           count,
                           days}
                   .join(u',')
                   .toUtf8() +
               '\n';
    }
    static QByteArray weeklySheet()
    {
        QByteArray sheet = "team,rep,activity,week,count,working_days\n";
        for (const ExampleSeries &series : exampleSeries) {
            QDate monday(2024, 1, 1);
            for (const QString &cell : QString::fromUtf16(series.counts).split(u' ')) {
                if (cell != u"."_s)
                    sheet += line(series, monday, cell);
                monday = monday.addDays(7);
            }
        }
        return sheet;
    }
    static QString rounded(const QJsonValue &value, int decimals)
    {
        return QString::number(value.toDouble(), 'f', decimals);
    }
    QStringList importWords() const
    {
        return {u"import"_s,       m_file,       m_folder.path(u"sheet.csv"_s),
                u"--accept-new"_s, u"--watch"_s, u"prospecting"_s,
                u"--json"_s};
    }
    QJsonArray history(const QStringList &more = {}) const
    {
        const CliRun run =
            m_folder.run(QStringList{u"flags"_s, m_file, u"--history"_s, u"--json"_s} + more);
        return run.json().array();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.workbook();
        const QByteArray sheet = weeklySheet();
        m_folder.write(u"sheet.csv"_s, sheet);
        const CliRun run = m_folder.run(importWords());
        QCOMPARE(run.code, 0);
        QCOMPARE(run.file().value(u"kind"_s), QJsonValue(u"weekly"_s));
        QCOMPARE(run.file().value(u"new"_s), QJsonValue(sheet.count('\n') - 1));
        QVERIFY(run.file().value(u"batch"_s).toInt() > 0);
    }

    void exactlyTheExpectedFlagsAreThere()
    {
        QStringList flags;
        for (const QJsonValue &flag : history()) {
            if (flag[u"light"_s].toString() == u"baseline"_s)
                flags.append(flag[u"rep"_s].toString());
        }
        QStringList expected;
        for (const ExampleFlag &flag : exampleFlags)
            expected.append(QString::fromUtf16(flag.rep));
        QCOMPARE(flags, expected);
    }

    void everyNumberIsAsExpected()
    {
        QJsonArray flags;
        for (const QJsonValue &flag : history()) {
            if (flag[u"light"_s].toString() == u"baseline"_s)
                flags.append(flag);
        }
        QCOMPARE(flags.size(), qsizetype(exampleFlags.size()));
        for (size_t i = 0; i < exampleFlags.size(); ++i) {
            const ExampleFlag &expected = exampleFlags[i];
            const QJsonValue flag = flags.at(qsizetype(i));
            const QString rep = QString::fromUtf16(expected.rep);
            QCOMPARE(flag[u"rep"_s].toString(), rep);
            QCOMPARE(flag[u"team"_s].toString(), rep.section(u'.', 0, 0));
            QCOMPARE(flag[u"activity"_s].toString(), u"prospecting"_s);
            QCOMPARE(flag[u"flagged_week"_s].toString(), QString::fromLatin1(expected.flaggedWeek));
            const bool isCleared = *expected.clearedWeek != '\0';
            QCOMPARE(flag[u"state"_s].toString(), isCleared ? u"cleared"_s : u"open"_s);
            QCOMPARE(flag[u"cleared_week"_s],
                     isCleared ? QJsonValue(QString::fromLatin1(expected.clearedWeek))
                               : QJsonValue(QJsonValue::Null));
            QCOMPARE(flag[u"run_weeks"_s].toInt(), expected.runWeeks);
            QCOMPARE(flag[u"run_days"_s].toDouble(), expected.runDays);
            QCOMPARE(rounded(flag[u"baseline"_s], 2),
                     QString::number(expected.perFullWeek, 'f', 2));
            QCOMPARE(rounded(flag[u"expected"_s], 2), QString::number(expected.expected, 'f', 2));
            QCOMPARE(flag[u"seen"_s].toInt(), expected.seen);
            QCOMPARE(flag[u"once_in_weeks"_s].toInt(), 208);
            QCOMPARE(QString::number(flag[u"tail"_s].toDouble(), 'g', 4),
                     QString::number(expected.tail, 'g', 4));
            QCOMPARE(rounded(flag[u"dispersion"_s], 2),
                     QString::number(expected.dispersion, 'f', 2));
            QVERIFY(!flag[u"sentence"_s].toString().isEmpty());
        }
    }

    void theSameSheetAgainChangesNothing()
    {
        const CliRun run = m_folder.run(importWords());
        QCOMPARE(run.code, 0);
        QCOMPARE(run.file().value(u"new"_s), QJsonValue(0));
        QCOMPARE(run.file().value(u"changed"_s), QJsonValue(0));
        QCOMPARE(run.file().value(u"unchanged"_s), run.file().value(u"rows"_s));
    }

    void aWhatIfIsSeenAndStoresNothing()
    {
        const QByteArray before = m_folder.read(u"team.courtside"_s);
        const QJsonArray rarer = history({u"--once-in"_s, u"520"_s});
        QVERIFY(!rarer.isEmpty());
        for (const QJsonValue &flag : rarer)
            QCOMPARE(flag[u"once_in_weeks"_s].toInt(), 520);
        QVERIFY(rarer != history());
        QCOMPARE(m_folder.read(u"team.courtside"_s), before);
        QCOMPARE(history().first()[u"once_in_weeks"_s].toInt(), 208);
    }

    void readingLeavesTheFileAsItWas()
    {
        const QByteArray before = m_folder.read(u"team.courtside"_s);
        QVERIFY(!before.isEmpty());
        QCOMPARE(m_folder.run({u"flags"_s, m_file}).code, 0);
        QCOMPARE(m_folder.run({u"flags"_s, m_file, u"--csv"_s, u"--history"_s}).code, 0);
        QCOMPARE(m_folder
                     .run({u"series"_s, m_file, u"--rep"_s, u"V1.drop50"_s, u"--activity"_s,
                           u"prospecting"_s})
                     .code,
                 0);
        QCOMPARE(m_folder.run({u"check"_s, m_file}).code, 0);
        QCOMPARE(m_folder.run(importWords() + QStringList{u"--dry-run"_s}).code, 0);
        QCOMPARE(m_folder.read(u"team.courtside"_s), before);
    }

    void asOfADayNothingLaterIsKnown()
    {
        const auto flagged = [this](const QString &day) {
            QStringList reps;
            const CliRun run = m_folder.run({u"flags"_s, m_file, u"--as-of"_s, day, u"--json"_s});
            for (const QJsonValue &flag : run.json().array())
                reps.append(flag[u"rep"_s].toString());
            return reps;
        };
        // A week is judged on its Sunday.
        QVERIFY(!flagged(u"2024-11-02"_s).contains(u"V1.drop50"_s));
        QVERIFY(flagged(u"2024-11-03"_s).contains(u"V1.drop50"_s));
        // Open as of then, cleared later.
        QVERIFY(flagged(u"2024-11-03"_s).contains(u"V6.recover"_s));
        QVERIFY(!flagged(u"2024-12-15"_s).contains(u"V6.recover"_s));
        QCOMPARE(flagged(u"2024-03-17"_s), QStringList{u"V13.toofew"_s});
        QCOMPARE(flagged(u"2023-12-31"_s), QStringList());
    }

    void csvHasOneLinePerFlag()
    {
        const CliRun run = m_folder.run({u"flags"_s, m_file, u"--history"_s, u"--csv"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("team,rep,activity,light,state,flagged_week,cleared_week,"
                                   "run_weeks,run_days,baseline,expected,seen,once_in_weeks,tail,"
                                   "dispersion,sentence\n"));
        QVERIFY(run.out.contains("\nV6,V6.recover,prospecting,baseline,cleared,2024-10-21,"
                                 "2024-12-09,3,15,"));
        QCOMPARE(run.out.count('\n'), history().size() + 1);
    }

    void theSeriesTellsEveryWeek()
    {
        const CliRun run = m_folder.run({u"series"_s, m_file, u"--rep"_s, u"V8.missing"_s,
                                         u"--activity"_s, u"Prospecting"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        const QJsonArray weeks = run.json().array();
        QCOMPARE(weeks.first()[u"week"_s].toString(), u"2024-01-01"_s);
        QCOMPARE(weeks.first()[u"count"_s].toInt(), 8);
        QCOMPARE(weeks.first()[u"state"_s].toString(), u"learning"_s);
        const QJsonValue null(QJsonValue::Null);
        const QJsonObject missing{{u"week"_s, u"2024-05-20"_s},
                                  {u"count"_s, null},
                                  {u"days"_s, null},
                                  {u"effective_days"_s, null},
                                  {u"usual"_s, null},
                                  {u"low"_s, null},
                                  {u"high"_s, null},
                                  {u"strikes"_s, null},
                                  {u"state"_s, u"unknown"_s}};
        QCOMPARE(weeks.at(20).toObject(), missing);
    }

    void theSeriesHasTheNumbersOfTheTrace()
    {
        const CliRun run = m_folder.run({u"series"_s, m_file, u"--rep"_s, u"V1.drop50"_s,
                                         u"--activity"_s, u"prospecting"_s, u"--json"_s});
        const QJsonValue week = run.json().array().at(42);
        QCOMPARE(week[u"week"_s].toString(), u"2024-10-21"_s);
        QCOMPARE(week[u"count"_s].toInt(), 3);
        QCOMPARE(week[u"days"_s].toDouble(), 5.0);
        QCOMPARE(week[u"effective_days"_s].toDouble(), 5.0);
        QCOMPARE(rounded(week[u"usual"_s], 6), u"8.000000"_s);
        QCOMPARE(week[u"low"_s].toInt(), 4);
        QCOMPARE(week[u"high"_s].toInt(), 13);
        QCOMPARE(rounded(week[u"strikes"_s], 6), u"2.507226"_s);
        QCOMPARE(week[u"state"_s].toString(), u"watched"_s);
        QCOMPARE(run.json().array().at(47)[u"state"_s].toString(), u"flag open"_s);
        QCOMPARE(run.json().array().at(47)[u"usual"_s].toDouble(), 7.96875);
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"

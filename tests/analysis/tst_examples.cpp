// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "tests/analysis/examples.h"
#include "tests/analysis/factsbuilder.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace courtside;

/// Every worked example of the rule, to the digits given.
class TestExamples final : public QObject
{
    Q_OBJECT

    FactsBuilder m_builder;
    Board m_board;
    QMap<QString, const PairHistory *> m_pairs;

    static void compareRounded(double actual, double expected, double half, const QString &what)
    {
        QVERIFY2(std::abs(actual - expected) <= half,
                 qPrintable(QStringLiteral("%1 is %2 and should be %3")
                                .arg(what)
                                .arg(actual, 0, 'g', 12)
                                .arg(expected, 0, 'g', 12)));
    }
    static QMap<QString, double> numbersOf(const WeekTrace &trace)
    {
        return {{u"y"_qs, trace.count},          {u"d"_qs, trace.days},
                {u"g"_qs, trace.teamFactor},     {u"pool"_qs, trace.teamDispersion},
                {u"base"_qs, trace.perFullWeek}, {u"phi"_qs, trace.dispersion},
                {u"u"_qs, trace.steadiness},     {u"rho"_qs, trace.designFall},
                {u"m"_qs, trace.usual},          {u"D"_qs, trace.scale},
                {u"score"_qs, trace.score},      {u"h"_qs, trace.limit},
                {u"cap"_qs, trace.cap},          {u"strikes"_qs, trace.strikes}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const ExampleSeries &series : exampleSeries) {
            m_builder.rep(QString::fromUtf16(series.rep), QString::fromUtf16(series.team),
                          QString::fromUtf16(series.counts));
        }
        const BoardFacts facts = m_builder.facts();
        m_board = analyseBoard(facts, Detail::EveryWeek);
        for (const Rep &rep : facts.reps)
            m_pairs[rep.name] = m_board.find(rep.id, m_builder.activity());
    }

    void flagsAreThoseOfTheExamples_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(exampleFlags.size()); ++i) {
            const auto &flag = exampleFlags.at(static_cast<size_t>(i));
            QTest::newRow(qPrintable(QString::fromUtf16(flag.rep))) << i;
        }
    }
    void flagsAreThoseOfTheExamples()
    {
        QFETCH(int, index);
        const ExampleFlag &wanted = exampleFlags.at(static_cast<size_t>(index));
        const PairHistory *pair = m_pairs.value(QString::fromUtf16(wanted.rep));
        std::vector<Flag> flags;
        for (const Flag &flag : pair->flags) {
            if (flag.key.light == Light::Baseline)
                flags.push_back(flag);
        }
        QCOMPARE(flags.size(), size_t(1));
        const Flag &flag = flags.front();
        const auto date = [](const char *text) {
            return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
        };
        QCOMPARE(flag.key.flaggedWeek.monday(), date(wanted.flaggedWeek));
        QCOMPARE(flag.clearedWeek.value_or(Week()).monday(), date(wanted.clearedWeek));
        QCOMPARE(flag.state, flag.clearedWeek ? FlagState::Cleared : FlagState::Open);
        QCOMPARE(flag.runWeeks, wanted.runWeeks);
        QCOMPARE(flag.runStart,
                 flag.key.flaggedWeek.previous(wanted.runWeeks - 1 + gapsInRun(wanted.rep)));
        QCOMPARE(flag.runDays, wanted.runDays);
        QCOMPARE(flag.seen, wanted.seen);
        QCOMPARE(flag.onceInWeeks, 208);
        compareRounded(flag.perFullWeek, wanted.perFullWeek, 0.005001, u"usual"_qs);
        compareRounded(flag.expected, wanted.expected, 0.005001, u"expected"_qs);
        compareRounded(flag.dispersion, wanted.dispersion, 0.005001, u"dispersion"_qs);
        compareRounded(flag.tail / wanted.tail, 1.0, 5e-4, u"tail"_qs);
    }

    void allOthersRaiseNothing()
    {
        QStringList flagged;
        for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair) {
            for (const Flag &flag : pair.value()->flags) {
                if (flag.key.light != Light::High)
                    flagged += pair.key();
            }
        }
        QStringList wanted;
        for (const ExampleFlag &flag : exampleFlags)
            wanted += QString::fromUtf16(flag.rep);
        flagged.sort();
        wanted.sort();
        QCOMPARE(flagged, wanted);
    }

    void everyNumberOfAWeek_data()
    {
        QTest::addColumn<QString>("rep");
        QTest::addColumn<QString>("line");
        for (const ExampleTrace &trace : exampleTraces) {
            const QString rep = QString::fromUtf16(trace.rep);
            const auto lines = QString::fromLatin1(trace.lines).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines)
                QTest::newRow(qPrintable(rep + u' ' + line.left(10))) << rep << line;
        }
    }
    void everyNumberOfAWeek()
    {
        QFETCH(QString, rep);
        QFETCH(QString, line);
        const Week week = Week::of(QDate::fromString(line.left(10), Qt::ISODate));
        const PairHistory *pair = m_pairs.value(rep);
        const WeekTrace &trace =
            pair->weeks.at(static_cast<size_t>(week.weeksSince(pair->weeks.front().week)));
        QCOMPARE(trace.week, week);
        const QString numbers = line.section(QStringLiteral("FLAG"), 0, 0);
        const auto known = numbersOf(trace);
        static const QRegularExpression pairOf(QStringLiteral("(\\w+)=(\\S+)"));
        auto found = pairOf.globalMatch(numbers);
        while (found.hasNext()) {
            const auto match = found.next();
            QVERIFY(known.contains(match.captured(1)));
            compareRounded(known.value(match.captured(1)), match.captured(2).toDouble(), 5.0001e-7,
                           match.captured(1));
        }
        QCOMPARE(trace.watch == WatchState::FlagOpen, line.endsWith(QStringLiteral("open")));
        QCOMPARE(trace.strikes >= 3.0,
                 trace.watch == WatchState::FlagOpen || line.contains(QStringLiteral("FLAG")));
    }

    void theTailsOfTheTracedFlags()
    {
        const auto tail = [this](const QString &rep) {
            return m_pairs[rep]->flags.front().tail;
        };
        const auto expected = [this](const QString &rep) {
            return m_pairs[rep]->flags.front().expected;
        };
        compareRounded(tail(u"V1.drop50"_qs), 0.00238375, 5.001e-9, u"tail"_qs);
        compareRounded(expected(u"V1.drop50"_qs), 31.8750, 5.001e-5, u"expected"_qs);
        compareRounded(tail(u"V11.anna"_qs), 0.00467366, 5.001e-9, u"tail"_qs);
        compareRounded(expected(u"V11.anna"_qs), 30.4131, 5.001e-5, u"expected"_qs);
    }

private:
    // Only the series with missing weeks has gaps inside its run.
    static int gapsInRun(const char16_t *rep)
    {
        return QString::fromUtf16(rep) == QStringLiteral("V8.missing") ? 2 : 0;
    }
};

QTEST_APPLESS_MAIN(TestExamples)
#include "tst_examples.moc"

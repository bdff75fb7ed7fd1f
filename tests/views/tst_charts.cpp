// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translations/words.h"
#include "views/charts/activitychart.h"
#include "views/charts/chartgeometry.h"
#include "views/charts/chartkey.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace courtside;

namespace {

const Week monday = Week::of(QDate(2026, 1, 5));

WeekTrace worked(int offset, int count)
{
    WeekTrace week;
    week.week = monday.next(offset);
    week.knowledge = WeekKnowledge::Worked;
    week.watch = WatchState::Watched;
    week.count = count;
    week.days = 5.0;
    week.usual = 8.0;
    week.low = 4.0;
    week.high = 13.0;
    week.strikes = 0.0;
    return week;
}

WeekTrace without(int offset, WeekKnowledge knowledge)
{
    WeekTrace week;
    week.week = monday.next(offset);
    week.knowledge = knowledge;
    return week;
}

/// Thirty weeks of eight; week 10 is unknown, week 20 away.
PairHistory steadyHistory()
{
    PairHistory history;
    history.rep = {1};
    history.activity = {1};
    history.perFullWeek = 8.0;
    for (int offset = 0; offset < 30; ++offset)
        history.weeks.push_back(worked(offset, 8));
    history.weeks[10] = without(10, WeekKnowledge::Unknown);
    history.weeks[20] = without(20, WeekKnowledge::Away);
    return history;
}

ChartFacts factsUpTo(int runningOffset)
{
    ChartFacts facts;
    facts.rep = QStringLiteral("Bo <3");
    facts.activity = QStringLiteral("R&D <b>demos</b>");
    facts.runningWeek = monday.next(runningOffset);
    facts.runningCount = 2;
    return facts;
}

Flag flagIn(int first, int last)
{
    Flag flag;
    flag.key = {{1}, {1}, Light::Baseline, monday.next(last)};
    flag.runStart = monday.next(first);
    flag.runWeeks = last - first + 1;
    flag.expected = 32.0;
    flag.seen = 16;
    return flag;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void weeksGetTheirKind()
    {
        const ChartData data = chartDataOf(steadyHistory(), factsUpTo(30));
        QCOMPARE(data.weeks.size(), size_t(31));
        QCOMPARE(data.weeks[0].kind, ChartWeek::Kind::Worked);
        QCOMPARE(data.weeks[10].kind, ChartWeek::Kind::NoData);
        QCOMPARE(data.weeks[20].kind, ChartWeek::Kind::Away);
        QCOMPARE(data.weeks[30].kind, ChartWeek::Kind::Running);
        QCOMPARE(data.weeks[30].count, 2);
        QCOMPARE(data.newestJudged(), 29);
    }

    void weeksAfterTheDataAreGaps()
    {
        const ChartData data = chartDataOf(steadyHistory(), factsUpTo(33));
        QCOMPARE(data.weeks.size(), size_t(34));
        for (const size_t position : {30U, 31U, 32U}) {
            QCOMPARE(data.weeks[position].kind, ChartWeek::Kind::NoData);
            QVERIFY(data.weeks[position].readOut.endsWith(QStringLiteral(": no data.")));
        }
        QCOMPARE(data.weeks[33].kind, ChartWeek::Kind::Running);
        QCOMPARE(data.newestJudged(), 29);
    }

    void anOldGoalIsKeptUpToItsWeek()
    {
        ChartFacts facts = factsUpTo(30);
        facts.goals = {{{2}, {1}, {1}, monday.next(25), 0.0, {}, {}},
                       {{1}, {1}, {1}, monday.next(5), 9.0, {}, {}},
                       {{3}, {1}, {1}, monday.next(15), 7.0, {}, {}}};
        const ChartData data = chartDataOf(steadyHistory(), facts);
        QVERIFY(std::isnan(data.weeks[4].goal));
        QCOMPARE(data.weeks[5].goal, 9.0);
        QCOMPARE(data.weeks[14].goal, 9.0);
        QCOMPARE(data.weeks[15].goal, 7.0);
        QVERIFY(std::isnan(data.weeks[25].goal));
    }

    void flagsAndRestartsAreMarked()
    {
        PairHistory history = steadyHistory();
        history.flags = {flagIn(12, 15)};
        history.flags[0].state = FlagState::Cleared;
        history.flags[0].clearedWeek = monday.next(19);
        ChartFacts facts = factsUpTo(30);
        facts.restarts = {{{1}, {1}, ActivityId{2}, monday.next(3), {}},
                          {{2}, {1}, std::nullopt, monday.next(25), {}}};
        const ChartData data = chartDataOf(history, facts);
        QCOMPARE(data.runs.size(), size_t(1));
        QCOMPARE(data.runs[0].first, 12);
        QCOMPARE(data.runs[0].last, 15);
        QCOMPARE(data.runs[0].label, QStringLiteral("seen 16, usual 32"));
        QCOMPARE(data.marks.size(), size_t(3)); // the restart of another activity is not here
        QCOMPARE(data.marks[0].kind, ChartMark::Kind::Restarted);
        QCOMPARE(data.marks[0].position, 25);
        QCOMPARE(data.marks[1].kind, ChartMark::Kind::Flagged);
        QCOMPARE(data.marks[2].kind, ChartMark::Kind::Cleared);
        QCOMPARE(data.marks[2].position, 19);
    }

    void whatWasRecordedMarksItsWeek()
    {
        const auto item = [](TimelineKind kind, int offset, qint64 entry) {
            TimelineItem made;
            made.kind = kind;
            made.day = monday.next(offset).monday().addDays(3);
            made.entry = EntryId{entry};
            return made;
        };
        ChartFacts facts = factsUpTo(30);
        facts.timeline = {item(TimelineKind::Debrief, 4, 1), item(TimelineKind::JointCall, 4, 2),
                          item(TimelineKind::Promise, 4, 3), item(TimelineKind::Owed, 30, 4),
                          item(TimelineKind::Flag, 7, 0),    item(TimelineKind::Debrief, 99, 5)};
        const ChartData data = chartDataOf(steadyHistory(), facts);
        QVERIFY(data.hasRecords());
        QVERIFY(data.weeks[4].hasCall && data.weeks[4].hasAgreed);
        QVERIFY(data.weeks[4].readOut.endsWith(
            QStringLiteral(" Recorded: 1 debrief, 1 joint call, 1 promise.")));
        QVERIFY(!data.weeks[30].hasCall && data.weeks[30].hasAgreed);
        QVERIFY(!data.weeks[7].hasCall && !data.weeks[7].hasAgreed);
        QVERIFY(!chartDataOf(steadyHistory(), factsUpTo(30)).hasRecords());
    }

    /// Marks have a row of their own and never lie over numbers.
    void marksTakeARowOfTheirOwn()
    {
        const QSizeF size(800.0, 220.0);
        const ChartGeometry without(size, QApplication::font());
        const ChartGeometry with(size, QApplication::font(), true);
        QVERIFY(without.records().isEmpty());
        QCOMPARE(with.records().height(), 12.0);
        QCOMPARE(with.plot().height(), without.plot().height() - 12.0);
        QVERIFY(with.records().top() >= with.plot().bottom());
        QVERIFY(with.records().bottom() <= with.months().top());
        QCOMPARE(with.months(), without.months());
        QCOMPARE(with.strikes(), without.strikes());
    }

    void aRestartSpeaksForTheFlagItEnds()
    {
        PairHistory history = steadyHistory();
        history.flags = {flagIn(12, 15)};
        history.flags[0].clearedWeek = monday.next(25);
        ChartFacts facts = factsUpTo(30);
        facts.restarts = {{{2}, {1}, std::nullopt, monday.next(25), {}}};
        const ChartData data = chartDataOf(history, facts);
        QCOMPARE(data.marks.size(), size_t(2));
        QCOMPARE(data.marks[1].kind, ChartMark::Kind::Flagged);
    }

    void theUsualRangeIsNotDrawnAcrossAGap()
    {
        ActivityChart chart;
        chart.setData(chartDataOf(steadyHistory(), factsUpTo(30)));
        const auto *view = chart.findChild<QChartView *>();
        QList<std::pair<double, double>> spans;
        for (const QAbstractSeries *series : view->chart()->series()) {
            if (const auto *area = qobject_cast<const QAreaSeries *>(series)) {
                const QList<QPointF> points = area->upperSeries()->points();
                spans.append({points.first().x(), points.last().x()});
            }
        }
        const QList<std::pair<double, double>> expected{{-0.5, 9.5}, {10.5, 19.5}, {20.5, 29.5}};
        QCOMPARE(spans, expected);
    }

    void theKeyboardMovesTheCursor()
    {
        ActivityChart chart;
        chart.setData(chartDataOf(steadyHistory(), factsUpTo(30)));
        QCOMPARE(chart.cursorWeek(), monday.next(29));
        QSignalSpy moved(&chart, &ActivityChart::cursorMoved);
        QWidget *view = chart.focusProxy();
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(chart.cursorWeek(), monday.next(28));
        QTest::keyClick(view, Qt::Key_PageUp);
        QCOMPARE(chart.cursorWeek(), monday.next(15));
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(chart.cursorWeek(), monday.next(28));
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(chart.cursorWeek(), monday);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(chart.cursorWeek(), monday);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(chart.cursorWeek(), monday.next(30));
        QCOMPARE(moved.size(), 6);
        QSignalSpy activated(&chart, &ActivityChart::weekActivated);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).value<Week>(), monday.next(30));
    }

    void theCursorIsReadOut()
    {
        ActivityChart chart;
        chart.setData(chartDataOf(steadyHistory(), factsUpTo(30)));
        QWidget *view = chart.focusProxy();
        QCOMPARE(view->accessibleName(), QStringLiteral("R&D <b>demos</b>, chart by week"));
        QVERIFY(view->accessibleDescription().startsWith(
            QStringLiteral("Bo <3, R&D <b>demos</b>, week by week from 5 Jan 2026")));
        chart.setCursorWeek(monday.next(10));
        QCOMPARE(chart.readOut(), QStringLiteral("Week of 16 Mar 2026: no data."));
        QCOMPARE(view->accessibleDescription(), chart.readOut());
    }

    void newDataKeepsTheCursorsWeek()
    {
        ActivityChart chart;
        chart.setData(chartDataOf(steadyHistory(), factsUpTo(30)));
        chart.setCursorWeek(monday.next(7));
        PairHistory longer = steadyHistory();
        longer.weeks.insert(longer.weeks.begin(), worked(-1, 8));
        chart.setData(chartDataOf(longer, factsUpTo(30)));
        QCOMPARE(chart.cursorWeek(), monday.next(7));
    }

    void theMouseReadsOutWithoutMovingTheCursor()
    {
        ActivityChart chart;
        chart.setData(chartDataOf(steadyHistory(), factsUpTo(30)));
        chart.resize(800, 300);
        chart.show();
        auto *view = chart.findChild<QChartView *>();
        const QRectF plot = view->chart()->plotArea();
        const QPoint first(static_cast<int>(plot.right() - plot.width() * 30.5 / 52.0),
                           static_cast<int>(plot.center().y()));
        QTest::mouseMove(view->viewport(), first);
        QCOMPARE(chart.cursorWeek(), monday.next(29));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(chart.cursorWeek(), monday);
    }

    void anEmptyChartStandsStill()
    {
        ActivityChart chart;
        chart.setData(chartDataOf(PairHistory(), factsUpTo(0)));
        QVERIFY(!chart.cursorWeek().isValid());
        QTest::keyClick(chart.focusProxy(), Qt::Key_Left);
        QVERIFY(!chart.cursorWeek().isValid());
        QCOMPARE(chart.readOut(),
                 QStringLiteral("Bo <3, R&D <b>demos</b>: no weeks with data yet."));
        QVERIFY(!chart.grab().isNull());
    }

    void stepsOfTheAxisAreRound()
    {
        QCOMPARE(roundStep(1.0, 4), 1.0);
        QCOMPARE(roundStep(13.0, 4), 5.0);
        QCOMPARE(roundStep(8.0, 4), 2.0);
        QCOMPARE(roundStep(51.0, 4), 20.0);
        QCOMPARE(roundStep(100000.0, 4), 50000.0);
    }

    void placesAndWeeksFitTogether()
    {
        ChartGeometry geometry(QSizeF(800.0, 220.0), QApplication::font());
        geometry.setWeeks(10, 61);
        geometry.setHighest(20.0);
        for (const int position : {10, 35, 61})
            QCOMPARE(geometry.positionAt(geometry.x(position)), position);
        QCOMPARE(geometry.y(0.0), geometry.plot().bottom());
        QCOMPARE(geometry.y(20.0), geometry.plot().top());
        QVERIFY(geometry.plot().bottom() < geometry.months().top());
        QVERIFY(geometry.months().bottom() <= geometry.bracket().top());
        QVERIFY(geometry.bracket().bottom() < geometry.strikes().top());
    }

    void theKeyWrapsWhereItIsNarrow()
    {
        const ChartKey key;
        QVERIFY(key.heightForWidth(300) > key.heightForWidth(2000));
        QVERIFY(key.accessibleName().contains(QStringLiteral("usual range")));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

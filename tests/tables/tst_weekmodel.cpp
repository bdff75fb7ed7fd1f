// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/weekmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace courtside;

namespace {

const Week week = Week::of(QDate(2026, 11, 2));

WeekRow workedRow(Week of, int count)
{
    WeekRow row;
    row.week = of;
    row.cell.week = of;
    row.cell.tally = count;
    row.trace.week = of;
    row.trace.knowledge = WeekKnowledge::Worked;
    row.trace.watch = WatchState::Watched;
    row.trace.count = count;
    row.trace.days = 4.5;
    row.trace.usual = 7.18;
    row.trace.low = 3.0;
    row.trace.high = 12.0;
    row.trace.strikes = 1.507;
    row.state = QStringLiteral("watched");
    return row;
}

WeekRow unknownRow(Week of)
{
    WeekRow row;
    row.week = of;
    row.trace.week = of;
    row.state = QStringLiteral("no data");
    return row;
}

QStringList shown(const WeekModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

CountCell cell(std::optional<int> tally, std::optional<int> dated, bool typed = false)
{
    CountCell made;
    made.tally = tally;
    made.dated = dated;
    made.typed = typed;
    return made;
}

} // namespace

class TestWeekModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theSameNumbersAsTheChart()
    {
        WeekModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({workedRow(week, 5), unknownRow(week.previous())});
        QCOMPARE(shown(model, 0).join(u'|'),
                 QStringLiteral("2 Nov 2026|4.5|5|sheet|7.2 (3 to 12)|1.5|watched"));
        QCOMPARE(shown(model, 1).join(u'|'), QStringLiteral("26 Oct 2026||||||no data"));
        QCOMPARE(model.rowOf(week.previous()), 1);
        QCOMPARE(model.rowOf(week.next()), -1);
    }

    void theRunningWeekSaysSo()
    {
        WeekRow running = unknownRow(week);
        running.isRunning = true;
        running.cell.dated = 2;
        running.state = QStringLiteral("not judged yet");
        WeekModel model;
        model.setRows({running});
        QCOMPARE(shown(model, 0).join(u'|'),
                 QStringLiteral("2 Nov 2026, running||2|CRM rows|||not judged yet"));
    }

    void whereACountComesFrom()
    {
        QCOMPARE(sourceText(cell(12, std::nullopt)), QStringLiteral("sheet"));
        QCOMPARE(sourceText(cell(12, std::nullopt, true)), QStringLiteral("typed"));
        QCOMPARE(sourceText(cell(std::nullopt, 9)), QStringLiteral("CRM rows"));
        QCOMPARE(sourceText(cell(12, 9)), QStringLiteral("sheet 12, CRM 9"));
        QCOMPARE(sourceText(cell(12, 12)), QStringLiteral("sheet"));
        CountCell chosen = cell(12, 9);
        chosen.chosen = CountSource::Dated;
        QCOMPARE(sourceText(chosen), QStringLiteral("sheet 12, CRM 9; chosen"));
        QVERIFY(sourceText({}).isEmpty());
    }

    void aCountCanBeTyped()
    {
        WeekModel model;
        model.setRows({workedRow(week, 5), unknownRow(week.previous())});
        std::vector<std::pair<Week, std::optional<int>>> typed;
        connect(&model, &WeekModel::countTyped, this, [&](Week of, std::optional<int> count) {
            typed.push_back({of, count});
        });
        const auto count = [&](int row) {
            return model.index(row, WeekModel::CountColumn);
        };
        QVERIFY(count(0).flags() & Qt::ItemIsEditable);
        QVERIFY(!(model.index(0, WeekModel::DaysColumn).flags() & Qt::ItemIsEditable));
        QCOMPARE(count(0).data(Qt::EditRole).toString(), QStringLiteral("5"));
        QVERIFY(model.setData(count(1), QStringLiteral(" 7 "), Qt::EditRole));
        QVERIFY(model.setData(count(0), QString(), Qt::EditRole));
        QVERIFY(model.setData(count(0), QStringLiteral("5"), Qt::EditRole)); // as it is: nothing
        QCOMPARE(typed.size(), size_t(2));
        QCOMPARE(typed[0].first, week.previous());
        QCOMPARE(typed[0].second, std::optional(7));
        QCOMPARE(typed[1].second, std::optional<int>());
    }

    void otherTextIsNoCount()
    {
        WeekModel model;
        model.setRows({workedRow(week, 5)});
        QSignalSpy typed(&model, &WeekModel::countTyped);
        const QModelIndex count = model.index(0, WeekModel::CountColumn);
        for (const QString &text : {QStringLiteral("-1"), QStringLiteral("3.5"),
                                    QStringLiteral("many"), QStringLiteral("99999999999")}) {
            QVERIFY(!WeekModel::isCountText(text));
            QVERIFY(!model.setData(count, text, Qt::EditRole));
        }
        QCOMPARE(typed.size(), 0);
    }

    void aCellMakesSenseWhenHeardAlone()
    {
        WeekModel model;
        model.setRows({workedRow(week, 5), unknownRow(week.previous())});
        QCOMPARE(model.index(0, WeekModel::CountColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Count, week of 2 Nov 2026: 5"));
        QCOMPARE(model.index(1, WeekModel::UsualColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Usual (range), week of 26 Oct 2026: nothing known"));
    }

    void columnsAreNamed()
    {
        const WeekModel model;
        for (int column = 0; column < WeekModel::ColumnCount; ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }
};

QTEST_APPLESS_MAIN(TestWeekModel)
#include "tst_weekmodel.moc"

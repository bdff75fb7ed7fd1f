// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace courtside;

namespace {

TimelineRow row(TimelineKind kind, int day, const QString &line, qint64 entry = 0)
{
    TimelineRow row;
    row.kind = kind;
    row.day = QDate(2026, 11, day);
    row.dayText = u"%1 Nov"_qs.arg(day);
    row.title = u"Title"_qs;
    row.line = line;
    row.entry = EntryId{entry};
    return row;
}

std::vector<TimelineRow> rows()
{
    return {
        row(TimelineKind::Flag, 22, u"a < b"_qs), row(TimelineKind::Debrief, 20, u"<b>x</b>"_qs, 5),
        row(TimelineKind::Promise, 20, u"R&D"_qs, 6), row(TimelineKind::Debrief, 3, u"old"_qs, 4)};
}

} // namespace

class TestTimelineModel final : public QObject
{
    Q_OBJECT

    static QStringList lines(const TimelineModel &model)
    {
        QStringList lines;
        for (int at = 0; at < model.rowCount(); ++at)
            lines.append(model.index(at).data().toString());
        return lines;
    }

private Q_SLOTS:
    void eachThingIsARow()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows());
        QCOMPARE(lines(model), QStringList({u"a < b"_qs, u"<b>x</b>"_qs, u"R&D"_qs, u"old"_qs}));
        const QModelIndex second = model.index(1);
        QCOMPARE(second.data(TimelineModel::TitleRole).toString(), u"Title"_qs);
        QCOMPARE(second.data(TimelineModel::DayTextRole).toString(), u"20 Nov"_qs);
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(), u"20 Nov, Title: <b>x</b>"_qs);
        QCOMPARE(second.data(TimelineModel::KindRole).toInt(), int(TimelineKind::Debrief));
    }

    void theDayIsToldOnce()
    {
        TimelineModel model;
        model.setRows(rows());
        QVERIFY(model.index(1).data(TimelineModel::FirstRole).toBool());
        QVERIFY(!model.index(2).data(TimelineModel::FirstRole).toBool());
        model.setKind(TimelineKind::Promise);
        QVERIFY(model.index(0).data(TimelineModel::FirstRole).toBool());
    }

    void oneKindCanBeShownAlone()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows());
        QCOMPARE(model.kinds(),
                 (std::vector{TimelineKind::Debrief, TimelineKind::Promise, TimelineKind::Flag}));
        model.setKind(TimelineKind::Debrief);
        QCOMPARE(lines(model), QStringList({u"<b>x</b>"_qs, u"old"_qs}));
        QCOMPARE(model.row(1).entry, EntryId{4});
        model.setRows({row(TimelineKind::Debrief, 1, u"new"_qs)});
        QCOMPARE(lines(model), QStringList({u"new"_qs}));
        model.setKind(std::nullopt);
        QCOMPARE(model.rowCount(), 1);
    }

    void rowsAreFoundByDaysAndByEntry()
    {
        TimelineModel model;
        model.setRows(rows());
        QCOMPARE(model.rowIn(QDate(2026, 11, 16), QDate(2026, 11, 21)), 1);
        QCOMPARE(model.rowIn(QDate(2026, 11, 4), QDate(2026, 11, 10)), -1);
        QCOMPARE(model.rowOf(EntryId{6}), 2);
        QCOMPARE(model.rowOf(EntryId{}), -1);
        model.setKind(TimelineKind::Debrief);
        QCOMPARE(model.rowOf(EntryId{6}), -1);
    }

    void privateWordsAndResultsAreMarked()
    {
        TimelineModel model;
        std::vector<TimelineRow> marked = rows();
        marked[0].isTrailing = true;
        marked[1].hasPrivateWords = true;
        model.setRows(marked);
        QCOMPARE(model.index(0).data(TimelineModel::NoteRole).toString(), u"trailing"_qs);
        QCOMPARE(model.index(1).data(TimelineModel::NoteRole).toString(), u"with private words"_qs);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"20 Nov, Title: <b>x</b> (with private words)"_qs);
        QCOMPARE(model.index(2).data(TimelineModel::NoteRole).toString(), QString());
    }

    void theSameRowsLeaveTheListAlone()
    {
        TimelineModel model;
        model.setRows(rows());
        QSignalSpy reset(&model, &TimelineModel::modelReset);
        model.setRows(rows());
        QCOMPARE(reset.count(), 0);
        model.setRows({});
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"

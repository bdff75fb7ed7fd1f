// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jointcallmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace courtside;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDateTime now(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

JointCall callAt(const QDateTime &start, bool isHeld = false)
{
    JointCall call;
    call.id = EntryId{start.toSecsSinceEpoch()};
    call.startsAt = start;
    if (isHeld)
        call.heldAt = start.addSecs(3600);
    return call;
}

std::vector<JointCallRow> twoRows()
{
    return {{EntryId{1}, u"Thu 26 Nov, 14:00  Anna"_qs, u"Coaching call, R&D"_qs, CallState::Today},
            {EntryId{2}, u"Wed 25 Nov, 9:00  Bo <3"_qs, u"Joint call"_qs, CallState::Held}};
}

} // namespace

class TestJointCallModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsPlannedThenTodayThenUnfinishedThenHeld()
    {
        const auto state = [](const JointCall &call) {
            return callState(call, now, berlin);
        };
        QCOMPARE(state(callAt(now.addDays(1))), CallState::Planned);
        QCOMPARE(state(callAt(now.addSecs(60))), CallState::Today);
        QCOMPARE(state(callAt(now)), CallState::Unfinished);
        QCOMPARE(state(callAt(now, true)), CallState::Held);
        // 00:30 in Berlin is the next day there, and still this one in UTC.
        QCOMPARE(state(callAt({QDate(2026, 11, 26), QTime(23, 30), Qt::UTC})), CallState::Planned);
    }

    void whatIsAheadStandsBeforeWhatWasHeld()
    {
        std::vector<JointCall> calls = {callAt(now.addDays(-9), true), callAt(now.addDays(3)),
                                        callAt(now.addDays(-1), true), callAt(now.addDays(-2)),
                                        callAt(now.addDays(1))};
        sortAsTheyAreNeeded(calls);
        QList<qint64> days;
        for (const JointCall &call : calls)
            days.append(now.daysTo(call.startsAt));
        QCOMPARE(days, QList<qint64>({-2, 1, 3, -1, -9}));
    }

    void rowsSayWhatTheyAreInWordsToo()
    {
        JointCallModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(twoRows());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data().toString(), u"Thu 26 Nov, 14:00  Anna"_qs);
        QCOMPARE(first.data(JointCallModel::DetailRole).toString(), u"Coaching call, R&D"_qs);
        QCOMPARE(first.data(JointCallModel::StateWordRole).toString(), u"Today"_qs);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"Wed 25 Nov, 9:00  Bo <3. Joint call. Held"_qs);
        QCOMPARE(model.rowOf(EntryId{2}), 1);
        QCOMPARE(model.rowOf(EntryId{3}), -1);
    }

    void theSameRowsAgainDisturbNobody()
    {
        JointCallModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(twoRows());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(twoRows());
        QCOMPARE(reset.count(), 0);
        model.setRows({});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJointCallModel)
#include "tst_jointcallmodel.moc"

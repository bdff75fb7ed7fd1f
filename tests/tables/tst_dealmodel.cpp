// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/dealmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace courtside;

class TestDealModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDealIsARow()
    {
        DealModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<DealRow> rows = {
            {DealId{4}, u"R&D"_qs, u"Acme, Anna"_qs, u"Open"_qs, false},
            {DealId{2}, u"<b>x"_qs, u"Bo <3"_qs, u"Lost on Fri 20 Nov 2026"_qs, true}};
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), u"<b>x"_qs);
        QCOMPARE(model.index(1).data(DealModel::DetailRole).toString(), u"Bo <3"_qs);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"R&D, Acme, Anna, Open"_qs);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"<b>x, Bo <3, Lost on Fri 20 Nov 2026, no debrief yet"_qs);
        QCOMPARE(model.rowOf(DealId{2}), 1);
        QCOMPARE(model.rowOf(DealId{3}), -1);
        QSignalSpy reset(&model, &DealModel::modelReset);
        model.setRows(rows);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDealModel)
#include "tst_dealmodel.moc"

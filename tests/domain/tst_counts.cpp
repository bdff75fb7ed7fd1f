// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/count.h"

#include <QTest>

using namespace courtside;

class TestCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsUnknown()
    {
        QVERIFY(!CountCell().count().has_value());
        QVERIFY(!CountCell().source().has_value());
    }

    void aTallyWinsOverDatedRowsAndIsNeverAdded()
    {
        CountCell cell;
        cell.tally = 12;
        cell.dated = 9;
        QCOMPARE(*cell.count(), 12);
        QCOMPARE(*cell.source(), CountSource::Sheet);
        QVERIFY(cell.differs());
    }

    void oneClickChooses()
    {
        CountCell cell;
        cell.tally = 12;
        cell.dated = 9;
        cell.chosen = CountSource::Dated;
        QCOMPARE(*cell.count(), 9);
        QVERIFY(!cell.differs());
    }

    void aChoiceOfRowsThatAreGoneFallsBackToTheTally()
    {
        CountCell cell;
        cell.tally = 12;
        cell.typed = true;
        cell.chosen = CountSource::Dated;
        QCOMPARE(*cell.count(), 12);
        QCOMPARE(*cell.source(), CountSource::Typed);
    }
};

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"

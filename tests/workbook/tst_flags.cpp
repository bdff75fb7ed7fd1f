// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

using namespace courtside;

namespace {

// Forty weeks around eight, then a fall to half.
std::vector<int> fallingWeeks()
{
    std::vector<int> counts;
    for (int round = 0; round < 4; ++round)
        counts.insert(counts.end(), {8, 7, 9, 8, 6, 10, 8, 7, 9, 8});
    counts.insert(counts.end(), {4, 5, 3, 4});
    return counts;
}

} // namespace

class TestFlags final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFallRaisesAFlagAndACorrectionWithdrawsIt()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        const Week first = Week::of(QDate(2024, 1, 1));
        fixture.typeWeeks(rep, activity, first, fallingWeeks());
        fixture.setToday(QDate(2024, 11, 3));
        const PairHistory *pair = workbook.board().today().find(rep, activity);
        QVERIFY(pair);
        QCOMPARE(pair->flags.size(), size_t(1));
        QCOMPARE(pair->flags.at(0).key.flaggedWeek.monday(), QDate(2024, 10, 28));
        QCOMPARE(pair->flags.at(0).seen, 16);
        QCOMPARE(workbook.board().reasons().shown.size(), size_t(1));

        QVERIFY(workbook.counts().typeCount(rep, activity, first.next(42), 8).ok());
        QVERIFY(workbook.board().today().find(rep, activity)->flags.empty());
        const auto withdrawn = workbook.board().withdrawn();
        QCOMPARE(withdrawn.size(), size_t(1));
        QCOMPARE(withdrawn.at(0).seen, 16);

        QVERIFY(workbook.undo().ok());
        QCOMPARE(workbook.board().today().find(rep, activity)->flags.size(), size_t(1));
        QVERIFY(workbook.board().withdrawn().empty());
    }

    // Nothing was corrected, so nothing is told of as withdrawn.
    void whatIsWatchedNoLongerIsNotWithdrawn()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        fixture.typeWeeks(rep, activity, Week::of(QDate(2024, 1, 1)), fallingWeeks());
        fixture.setToday(QDate(2024, 11, 3));
        QVERIFY(workbook.activities().setWatched(activity, false).ok());
        QVERIFY(workbook.board().withdrawn().empty());
        QVERIFY(workbook.activities().setWatched(activity, true).ok());
        QCOMPARE(workbook.board().today().find(rep, activity)->flags.size(), size_t(1));
        QVERIFY(workbook.board().withdrawn().empty());
    }

    void leaveTakesAwayExposureNotThePerson()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        fixture.typeWeeks(rep, activity, Week::of(QDate(2024, 1, 1)), fallingWeeks());
        fixture.setToday(QDate(2024, 11, 3));
        QVERIFY(workbook.calendar().addLeave(rep, QDate(2024, 10, 7), QDate(2024, 10, 20)).ok());
        QVERIFY(workbook.board().today().find(rep, activity)->flags.empty());
    }

    void aWhatIfStoresNothing()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        fixture.typeWeeks(rep, activity, Week::of(QDate(2024, 1, 1)), fallingWeeks());
        fixture.setToday(QDate(2024, 11, 3));
        const Board rare = fixture.workbook().board().asOf(QDate(2024, 11, 3), 520);
        QCOMPARE(rare.find(rep, activity)->onceInWeeks, 520);
        QCOMPARE(fixture.workbook().board().today().find(rep, activity)->onceInWeeks, 208);
    }
};

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_flags.moc"

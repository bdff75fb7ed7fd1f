// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/dealchain.h"

#include <QTest>

using namespace courtside;

namespace {

const QTimeZone berlin("Europe/Berlin");

QDate november(int day)
{
    return QDate(2026, 11, day);
}

/// Imported in the morning of a day in November.
DealVersion version(int day, const QString &stage, std::optional<QDate> closed = {},
                    DealOutcome outcome = DealOutcome::Open)
{
    Deal deal;
    deal.id = DealId{7};
    deal.name = u"Rollout"_qs;
    deal.stage = stage;
    deal.closed = closed;
    deal.outcome = outcome;
    return {deal, QDateTime(november(day), QTime(8, 0), Qt::UTC)};
}

} // namespace

class TestDealChain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsAStepOfTheDayOfItsImport()
    {
        const auto steps = dealChain(
            {version(2, u"Discovery"_qs), version(9, u"Proposal"_qs), version(16, u"Talks"_qs)},
            berlin);
        QCOMPARE(steps.size(), size_t(3));
        QVERIFY(!steps[0].before);
        QCOMPARE(steps[0].day, november(2));
        QCOMPARE(steps[1].day, november(9));
        QCOMPARE(steps[1].before->stage, u"Discovery"_qs);
        QCOMPARE(steps[1].now.stage, u"Proposal"_qs);
        QCOMPARE(steps[2].before->stage, u"Proposal"_qs);
    }

    void versionsThatSayNothingNewAreLeftOut()
    {
        auto touched = version(9, u"Discovery"_qs);
        touched.deal.created = november(1); // told with the beginning alone
        const auto steps = dealChain({version(2, u"Discovery"_qs), touched}, berlin);
        QCOMPARE(steps.size(), size_t(1));
        QVERIFY(dealChain({}, berlin).empty());
    }

    void itBeginsOnTheDayItWasCreated()
    {
        auto first = version(9, u"Discovery"_qs);
        first.deal.created = QDate(2026, 9, 3);
        QCOMPARE(dealChain({first}, berlin)[0].day, QDate(2026, 9, 3));
        first.deal.created = november(30); // a day that the import cannot have known
        QCOMPARE(dealChain({first}, berlin)[0].day, november(9));
    }

    void aDecisionStandsOnItsCloseDate()
    {
        const auto steps = dealChain({version(2, u"Talks"_qs, november(20)),
                                      version(16, u"Closed"_qs, november(13), DealOutcome::Won)},
                                     berlin);
        QCOMPARE(steps.size(), size_t(2));
        QVERIFY(steps[1].isDecision());
        QCOMPARE(steps[1].day, november(13));
    }

    void aDecisionIsNeverBeforeWhatLedToIt_data()
    {
        QTest::addColumn<QDate>("closed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("before the first import") << QDate(2026, 10, 1) << november(2);
        QTest::newRow("after the import") << november(30) << november(16);
        QTest::newRow("not named") << QDate() << november(16);
    }

    void aDecisionIsNeverBeforeWhatLedToIt()
    {
        QFETCH(QDate, closed);
        QFETCH(QDate, day);
        const auto named = closed.isValid() ? std::optional(closed) : std::nullopt;
        const auto steps = dealChain(
            {version(2, u"Talks"_qs), version(16, u"Closed"_qs, named, DealOutcome::Lost)}, berlin);
        QCOMPARE(steps.back().day, day);
    }

    void whatWasDecidedBeforeTheFirstImportBeganOpen()
    {
        auto won = version(16, u"Closed"_qs, november(13), DealOutcome::Won);
        won.deal.created = QDate(2026, 9, 3);
        won.deal.amount = 12'000;
        const auto steps = dealChain({won}, berlin);
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps[0].day, QDate(2026, 9, 3));
        QCOMPARE(steps[0].now.outcome, DealOutcome::Open);
        QVERIFY(steps[0].now.stage.isEmpty() && !steps[0].now.amount);
        QVERIFY(steps[1].isDecision());
        QCOMPARE(steps[1].day, november(13));
        QCOMPARE(steps[1].now.amount, 12'000);
    }

    void whatIsOpenAgainIsNoDecision()
    {
        const auto steps = dealChain({version(2, u"Lost"_qs, november(1), DealOutcome::Lost),
                                      version(9, u"Talks"_qs, november(30))},
                                     berlin);
        QVERIFY(!steps.back().isDecision());
        QCOMPARE(steps.back().day, november(9));
    }

    void theDayIsTheZones()
    {
        auto late = version(2, u"Talks"_qs);
        late.importedAt = QDateTime(november(2), QTime(23, 30), Qt::UTC);
        QCOMPARE(dealChain({late}, berlin)[0].day, november(3));
    }
};

QTEST_APPLESS_MAIN(TestDealChain)
#include "tst_dealchain.moc"

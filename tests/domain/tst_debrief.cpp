// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/debrief.h"

#include <QTest>

using namespace courtside;

namespace {

/// A debrief of which nothing is missing.
Debrief whole()
{
    Debrief debrief;
    debrief.rep = RepId{1};
    debrief.ending = Ending::Advance;
    debrief.nextStepBy = Who::Customer;
    debrief.nextStepOn = QDate(2026, 11, 27);
    debrief.promised = YesNo::No;
    debrief.texts.set(TextField::Customer, u"Miller Ltd"_qs);
    debrief.texts.set(TextField::NextStep, u"Anna sends the floor plan"_qs);
    debrief.texts.set(TextField::WentWell, u"Waited after the price"_qs);
    debrief.texts.set(TextField::DoDifferently, u"Ask who decides"_qs);
    return debrief;
}

using Parts = std::vector<DebriefPart>;

} // namespace

Q_DECLARE_METATYPE(courtside::Ending)
Q_DECLARE_METATYPE(courtside::Who)

class TestDebrief final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdvanceNeedsSomethingTheCustomerDoes_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<Who>("who");
        QTest::addColumn<QString>("step");
        QTest::addColumn<Ending>("kept");
        const QString step = u"sends the plan"_qs;
        QTest::newRow("customer") << Ending::Advance << Who::Customer << step << Ending::Advance;
        QTest::newRow("rep") << Ending::Advance << Who::Rep << step << Ending::Continuation;
        QTest::newRow("manager") << Ending::Advance << Who::Manager << step << Ending::Continuation;
        QTest::newRow("nobody") << Ending::Advance << Who::Unsaid << step << Ending::Continuation;
        QTest::newRow("nothing") << Ending::Advance << Who::Customer << QString()
                                 << Ending::Continuation;
        QTest::newRow("order") << Ending::Order << Who::Unsaid << QString() << Ending::Order;
        QTest::newRow("no sale") << Ending::NoSale << Who::Unsaid << QString() << Ending::NoSale;
        QTest::newRow("continuation")
            << Ending::Continuation << Who::Customer << step << Ending::Continuation;
        QTest::newRow("unsaid") << Ending::Unsaid << Who::Customer << step << Ending::Unsaid;
    }

    void anAdvanceNeedsSomethingTheCustomerDoes()
    {
        QFETCH(const Ending, ending);
        QFETCH(const Who, who);
        QFETCH(const QString, step);
        Debrief debrief;
        debrief.ending = ending;
        debrief.nextStepBy = who;
        debrief.texts.set(TextField::NextStep, step);
        QTEST(keptEnding(debrief), "kept");
    }

    void ofAWholeDebriefNothingIsMissing()
    {
        QCOMPARE(missingParts(whole(), false), Parts());
        QCOMPARE(missingParts(whole(), true), Parts{DebriefPart::HowDecided});
    }

    void everyMissingPartIsNamedInTheOrderOfTheForm()
    {
        Debrief debrief;
        debrief.rep = RepId{1};
        debrief.ending = Ending::Order;
        QCOMPARE(
            missingParts(debrief, false),
            (Parts{DebriefPart::Customer, DebriefPart::NextStep, DebriefPart::WentWell,
                   DebriefPart::DoDifferently, DebriefPart::Promise, DebriefPart::HowDecided}));
    }

    void aNextStepNeedsADayToo()
    {
        Debrief debrief = whole();
        debrief.nextStepOn.reset();
        QCOMPARE(missingParts(debrief, false), Parts{DebriefPart::NextStep});
    }

    void afterANoSaleNoNextStepIsAskedFor()
    {
        Debrief debrief = whole();
        debrief.ending = Ending::NoSale;
        debrief.nextStepOn.reset();
        debrief.texts.set(TextField::NextStep, {});
        QCOMPARE(missingParts(debrief, false), Parts{DebriefPart::HowDecided});
        debrief.texts.set(TextField::HowDecided, u"They build it themselves"_qs);
        QCOMPARE(missingParts(debrief, true), Parts());
    }

    void winsAreAskedHowLikeLosses()
    {
        Debrief debrief = whole();
        debrief.ending = Ending::Order;
        QCOMPARE(missingParts(debrief, false), Parts{DebriefPart::HowDecided});
    }
};

QTEST_GUILESS_MAIN(TestDebrief)
#include "tst_debrief.moc"

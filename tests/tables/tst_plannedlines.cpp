// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/plannedlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace courtside;

namespace {

ImportPlan plan()
{
    ImportPlan plan;
    plan.people = {{u"Ana"_qs, RepId{1}, {}, false, {}, false, false},
                   {u"m. thiel"_qs, {}, u"Marc Thiel"_qs, false, {}, false, false}};
    plan.activities = {{u"Talks"_qs, {}, false}};
    plan.types = QStringList{u"Call"_qs};
    PlannedDatedRow call;
    call.person = 1;
    call.type = 0;
    call.day = QDate(2026, 11, 20);
    call.subject = QByteArrayLiteral("About <b>price</b>\nand more");
    plan.dated = {call, call};
    plan.dated.back().isChange = true;
    plan.dated.back().person = 0;
    return plan;
}

} // namespace

class TestPlannedLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void newAndChangedRowsAreToldApart()
    {
        const auto added = plannedLines(plan(), PlannedPart::Added, 10);
        QCOMPARE(added.size(), size_t(1));
        QCOMPARE(added[0].who, u"Marc Thiel"_qs);
        QCOMPARE(added[0].when, u"Fri 20 Nov 2026"_qs);
        QCOMPARE(added[0].what, u"Call"_qs);
        QCOMPARE(added[0].detail, u"About <b>price</b> and more"_qs);
        const auto changed = plannedLines(plan(), PlannedPart::Changed, 10);
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed[0].who, u"Ana"_qs);
    }

    void cellsOfASheetAreToldByWeek()
    {
        ImportPlan sheet = plan();
        sheet.dated.clear();
        sheet.tallies = {{0, 0, Week::of(QDate(2026, 11, 20)), 1200}};
        sheet.days = {{0, Week::of(QDate(2026, 11, 20)), 2.5}};
        const auto lines = plannedLines(sheet, PlannedPart::Added, 10);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].when, u"Week 47, Mon 16 Nov 2026"_qs);
        QCOMPARE(lines[0].what, u"Talks"_qs);
        QCOMPARE(lines[0].detail, u"1,200"_qs);
        QCOMPARE(lines[1].what, u"Working days"_qs);
        QCOMPARE(lines[1].detail, u"2.5"_qs);
        QCOMPARE(plannedLines(sheet, PlannedPart::Added, 1).size(), size_t(1));
    }

    void dealsWithoutAnOwnerHaveNobody()
    {
        ImportPlan deals;
        PlannedDeal deal;
        deal.deal.name = u"Bridge"_qs;
        deal.deal.stage = u"Offer"_qs;
        deals.deals = {deal};
        const auto lines = plannedLines(deals, PlannedPart::Added, 10);
        QCOMPARE(lines[0].who, QString());
        QCOMPARE(lines[0].when, QString());
        QCOMPARE(lines[0].what, u"Bridge"_qs);
        QCOMPARE(lines[0].detail, u"Offer"_qs);
    }

    void theModelShowsTheLines()
    {
        PlannedLinesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(plannedLines(plan(), PlannedPart::Added, 10));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.data(model.index(0, 2), Qt::DisplayRole).toString(), u"Call"_qs);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Details"_qs);
    }
};

QTEST_GUILESS_MAIN(TestPlannedLines)
#include "tst_plannedlines.moc"

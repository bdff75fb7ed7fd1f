// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Dates of a file before and after it is known how they are read.
class TestPlanDates final : public QObject
{
    Q_OBJECT

    static ImportChoices ordered(const QString &order)
    {
        ImportChoices choices = acceptNew();
        choices.dateOrder = order;
        return choices;
    }
    static QStringList days(const ImportPlan &plan)
    {
        QStringList all;
        for (const PlannedDatedRow &row : plan.dated)
            all.append(row.day.toString(Qt::ISODate));
        return all;
    }

private Q_SLOTS:
    void noDayIsNamedBeforeItsOrderIsSettled()
    {
        // Read day first, one row lies in the future, another day is busy, and weeks are missing.
        QByteArray bytes = "Rep,Date,Type\nAna,01/02/2026,Call\nAna,02/03/2026,Call\n"
                           "Ana,05/12/2026,Call\n";
        for (int i = 0; i < 30; ++i)
            bytes += "Ana,03/04/2026,Call\n";
        const ImportPlan open = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(open, false), QStringList(u"date-order:Date"_qs));
        QVERIFY(!open.firstDay && !open.lastDay);
        QVERIFY(open.presence.empty());

        const ImportPlan settled = planOf(bytes, ordered(u"mdy"_qs));
        QCOMPARE(questionIds(settled, false),
                 QStringList({u"bulk:ana:2026-03-04"_qs, u"complete"_qs}));
        QCOMPARE(settled.firstDay, QDate(2026, 1, 2));
    }

    void anOrderThatCannotBeDoesNotSettleIt()
    {
        const ImportPlan plan = planOf("Rep,Date,Type\nAna,03/04/2026,Call\n", ordered(u"ymd"_qs));
        QCOMPARE(questionIds(plan), QStringList(u"date-order:Date"_qs));
        QVERIFY(plan.rejected.empty());
    }

    void twoDigitsWithDashesAreAskedAbout()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,12-11-10,Call\nAna,11-10-12,Call\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan), QStringList(u"date-order:Date"_qs));
        const ImportQuestion asked = question(plan, u"date-order:Date"_qs);
        QCOMPARE(choiceKeys(asked), QStringList({u"dmy"_qs, u"mdy"_qs, u"ymd"_qs}));
        QCOMPARE(asked.about, u"What comes first in “Date”? Its years have two digits, so they may "
                              "stand on either side."_qs);
        QCOMPARE(days(planOf(bytes, ordered(u"dmy"_qs))),
                 QStringList({u"2010-11-12"_qs, u"2012-10-11"_qs}));
        QCOMPARE(days(planOf(bytes, ordered(u"mdy"_qs))),
                 QStringList({u"2010-12-11"_qs, u"2012-11-10"_qs}));
        QCOMPARE(days(planOf(bytes, ordered(u"ymd"_qs))),
                 QStringList({u"2012-11-10"_qs, u"2011-10-12"_qs}));
    }

    void twoDigitsWithStrokesMayStartWithTheYearWhereThePersonSaysSo()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,26/11/22,Call\n";
        QCOMPARE(days(planOf(bytes, ordered(u"ymd"_qs))), QStringList(u"2026-11-22"_qs));
        QCOMPARE(days(planOf(bytes, acceptNew())), QStringList(u"2022-11-26"_qs));
    }

    void ofTwoColumnsOfOneNameTheOneWithDaysIsRead()
    {
        const ImportPlan words = planOf("Rep,Date,Type,Date\nAna,soon,Call,2026-11-16\n"
                                        "Ana,later,Call,2026-11-17\n",
                                        acceptNew());
        QCOMPARE(days(words), QStringList({u"2026-11-16"_qs, u"2026-11-17"_qs}));
        QCOMPARE(words.columns[1].field, QString());
        QCOMPARE(words.columns[3].field, u"date"_qs);
        const ImportPlan first = planOf("Rep,Date,Type,Date\nAna,2026-11-16,Call,2026-11-02\n"
                                        "Ana,,Call,2026-11-03\n",
                                        acceptNew());
        QCOMPARE(days(first), QStringList(u"2026-11-16"_qs));
        QCOMPARE(first.rejected.size(), size_t(1)); // the second is another date, not a spare one
    }

    void sheetsAreNotAskedAboutSundaysBeforeTheirOrderIsSettled()
    {
        const ImportPlan plan =
            planOf("rep,week,calls\nAna,01/11/2026,5\nAna,08/11/2026,6\n", acceptNew());
        QCOMPARE(questionIds(plan), QStringList(u"date-order:week"_qs));
        QCOMPARE(questionIds(planOf("rep,week,calls\nAna,01/11/2026,5\nAna,08/11/2026,6\n",
                                    ordered(u"dmy"_qs))),
                 QStringList(u"week-dates:week"_qs));
    }
};

QTEST_APPLESS_MAIN(TestPlanDates)
#include "tst_plandates.moc"

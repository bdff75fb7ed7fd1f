// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Files with one dated row per activity, mapped by hand or by plain headers.
class TestPlanActivities final : public QObject
{
    Q_OBJECT

    const QByteArray m_plain = "Rep,Date,Type,Subject\n"
                               "Ana Ortiz,2026-11-16,Call,First\n"
                               "Ana Ortiz,2026-11-17,Demo,Second\n"
                               "Ben Okafor,2026-11-18,Call,Third\n";

private Q_SLOTS:
    void aPlainFileIsReadWithoutBeingToldHow()
    {
        const ImportPlan plan = planOf(m_plain, acceptNew());
        QCOMPARE(counts(plan), u"3 = 3 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(plan.people.size(), size_t(2));
        QCOMPARE(plan.people[0].newRepName, u"Ana Ortiz"_qs);
        QCOMPARE(plan.types, QStringList({u"Call"_qs, u"Demo"_qs}));
        QCOMPARE(plan.activities.size(), size_t(2));
        QCOMPARE(plan.dated[2].day, QDate(2026, 11, 18));
        QCOMPARE(plan.dated[2].subject, QByteArray("Third"));
        QCOMPARE(plan.presence.size(), size_t(2));
    }

    void unknownPeopleAndTypesAreAskedAboutAndNothingIsCreated()
    {
        const ImportPlan plan = planOf(m_plain);
        QCOMPARE(questionIds(plan), QStringList({u"person:ana ortiz"_qs, u"person:ben okafor"_qs,
                                                 u"type:call"_qs, u"type:demo"_qs}));
        QCOMPARE(question(plan, u"person:ana ortiz"_qs).rows, 2);
        QVERIFY(plan.people[0].newRepName.isEmpty());
        QCOMPARE(plan.rules.size(), size_t(0));
    }

    void theSameFileAgainChangesNothing()
    {
        const ImportPlan first = planOf(m_plain, acceptNew());
        const ImportPlan again = planOf(m_plain, {}, afterImport(emptyWorkbook(), first));
        QCOMPARE(counts(again), u"3 = 0 new + 0 changed + 3 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(again), QStringList());
        QVERIFY(again.recognised);
        QCOMPARE(again.rules.size(), size_t(0));
    }

    void headersNobodyKnowsAreMappedByHand()
    {
        const QByteArray bytes = "rep_name,activity_date,activity_type\nAna,2026-11-16,Call\n";
        const ImportPlan asked = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(asked), QStringList({u"column:rep"_qs, u"column:date"_qs}));
        QCOMPARE(question(asked, u"column:date"_qs).proposed, u"activity_date"_qs);
        QCOMPARE(choiceKeys(question(asked, u"column:rep"_qs)),
                 QStringList({u"rep_name"_qs, u"activity_date"_qs, u"activity_type"_qs}));

        ImportChoices choices = acceptNew();
        choices.columns = {{u"rep"_qs, u"rep_name"_qs},
                           {u"date"_qs, u"activity_date"_qs},
                           {u"type"_qs, u"activity_type"_qs}};
        const ImportPlan plan = planOf(bytes, choices);
        QCOMPARE(counts(plan), u"1 = 1 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(plan), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestPlanActivities)
#include "tst_planactivities.moc"

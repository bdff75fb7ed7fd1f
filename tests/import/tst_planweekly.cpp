// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Hand-kept weekly sheets: long, one column per activity, wide.
class TestPlanWeekly final : public QObject
{
    Q_OBJECT

    static QString tallies(const ImportPlan &plan)
    {
        QStringList parts;
        for (const PlannedTally &tally : plan.tallies) {
            const PlannedPerson &person = plan.people[static_cast<size_t>(tally.person)];
            parts.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(person.newRepName.isEmpty() ? person.raw : person.newRepName,
                                  plan.activities[static_cast<size_t>(tally.activity)].name,
                                  tally.week.isoText())
                             .arg(tally.count));
        }
        parts.sort();
        return parts.join(u", "_qs);
    }

    static QString days(const ImportPlan &plan)
    {
        QStringList parts;
        for (const PlannedDays &stated : plan.days)
            parts.append(QStringLiteral("%1 %2 %3")
                             .arg(plan.people[static_cast<size_t>(stated.person)].newRepName,
                                  stated.week.isoText())
                             .arg(stated.days));
        parts.sort();
        return parts.join(u", "_qs);
    }

    const QByteArray m_long = "team,rep,activity,week,count,working_days\n"
                              "North,Ana,Calls,2026-W45,12,5\n"
                              "North,Ana,Demos,2026-W45,2,5\n"
                              "North,Ana,Calls,2026-W46,,0\n"
                              "South,Ben,Calls,2026-W45,0,2.5\n";

private Q_SLOTS:
    void aLongSheetNamesTeamActivityAndWorkingDays()
    {
        const ImportPlan plan = planOf(m_long, acceptNew());
        QCOMPARE(plan.kind, RecordKind::Weekly);
        QCOMPARE(counts(plan), u"4 = 4 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(tallies(plan),
                 u"Ana Calls 2026-W45 12, Ana Demos 2026-W45 2, Ben Calls 2026-W45 0"_qs);
        QCOMPARE(days(plan), u"Ana 2026-W45 5, Ana 2026-W46 0, Ben 2026-W45 2.5"_qs);
        QCOMPARE(plan.people[0].team, u"North"_qs);
        QCOMPARE(plan.people[1].team, u"South"_qs);
        QVERIFY(plan.activities[0].watch && plan.activities[1].watch);
    }

    void theSameSheetAgainChangesNothing()
    {
        const ImportPlan first = planOf(m_long, acceptNew());
        const ImportContext after = afterImport(emptyWorkbook(), first);
        const ImportPlan again = planOf(m_long, {}, after);
        QCOMPARE(counts(again), u"4 = 0 new + 0 changed + 4 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(again), QStringList());
        QVERIFY(again.tallies.empty() && again.days.empty());

        QByteArray corrected = m_long;
        corrected.replace("2026-W45,12,5", "2026-W45,13,5");
        const ImportPlan changed = planOf(corrected, {}, after);
        QCOMPARE(counts(changed),
                 u"4 = 0 new + 1 changed + 3 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(changed.tallies.size(), size_t(1));
        QCOMPARE(changed.tallies[0].count, 13);
    }

    void notAvailableIsAwayWhereNothingIsCounted()
    {
        const ImportPlan plan = planOf("rep,week,calls,meetings\nAna,2026-W46,4,n/a\n"
                                       "Ana,2026-W45,n/a,N/A\nBen,2026-W45,sick,\n",
                                       acceptNew());
        QCOMPARE(counts(plan), u"3 = 3 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(tallies(plan), u"Ana calls 2026-W46 4"_qs);
        QCOMPARE(days(plan), u"Ana 2026-W45 0, Ben 2026-W45 0"_qs);
    }

    void emptyIsUnknownAndZeroIsZero()
    {
        const ImportPlan plan =
            planOf("rep,week,calls,meetings\nAna,2026-W45,12,\nBen,2026-W45,,0\n"
                   "Cara,2026-W45,,\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"3 = 2 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(tallies(plan), u"Ana calls 2026-W45 12, Ben meetings 2026-W45 0"_qs);
        QCOMPARE(plan.skipped[0].reason, u"No count is entered."_qs);
    }

    void unknownColumnsAreAskedAboutWithTheirNames()
    {
        const ImportPlan plan = planOf("rep,week,calls,notes\nAna,2026-W45,12,good\n");
        QCOMPARE(questionIds(plan), QStringList({u"person:ana"_qs, u"activity-column:calls"_qs}));
    }
};

QTEST_APPLESS_MAIN(TestPlanWeekly)
#include "tst_planweekly.moc"

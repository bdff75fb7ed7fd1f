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

    void thePreviewSaysWhichColumnsAreCounted()
    {
        const ImportPlan plan = planOf("rep,week,Calls,Notes\n"
                                       "Ana,2026-W45,12,a long one\n",
                                       acceptNew());
        QStringList fields;
        for (const PreviewColumn &column : plan.columns)
            fields.append(column.field);
        QCOMPARE(fields, QStringList({u"rep"_qs, u"week"_qs, u"count"_qs, QString()}));
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

    void rowsThatContradictEachOtherAreBothNamed()
    {
        const ImportPlan plan =
            planOf("rep,week,calls\nAna,2026-W45,12\nana ,2026-W45,2\nBen,2026-W45,4\n"
                   "Ben,2026-11-02,4\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"4 = 1 new + 0 changed + 0 unchanged + 1 skipped + 2 rejected"_qs);
        for (const LeftOutRow &row : plan.rejected)
            QCOMPARE(row.reason,
                     u"Rows 2 and 3 give different counts of calls for Ana in 2026-W45."_qs);
        QCOMPARE(plan.rejected[1].column, u"calls"_qs);
        QCOMPARE(plan.rejected[1].value, u"2"_qs);
        QCOMPARE(plan.rejected[1].cells, QStringList({u"ana "_qs, u"2026-W45"_qs, u"2"_qs}));
        QCOMPARE(plan.skipped[0].reason, u"Says the same as row 4."_qs);
    }

    void rowsOfOneWeekMayCompleteEachOther()
    {
        const ImportPlan plan = planOf("rep,week,calls,meetings\nAna,2026-W45,12,\n"
                                       "Ana,2026-W45,,3\n",
                                       acceptNew());
        QCOMPARE(plan.added, 2);
        QCOMPARE(tallies(plan), u"Ana calls 2026-W45 12, Ana meetings 2026-W45 3"_qs);
    }

    void workingDaysThatDisagreeAreRejected()
    {
        const ImportPlan plan =
            planOf("rep,activity,week,count,working_days\nAna,Calls,2026-W45,12,5\n"
                   "Ana,Demos,2026-W45,1,4\nAna,Calls,2026-W46,12,\nAna,Demos,2026-W46,1,3\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"4 = 2 new + 0 changed + 0 unchanged + 0 skipped + 2 rejected"_qs);
        QCOMPARE(plan.rejected[0].reason,
                 u"The working days of Ana in 2026-W45 differ: 5 in row 2, 4 in row 3."_qs);
        QCOMPARE(plan.rejected[0].column, u"working_days"_qs);
        QCOMPARE(days(plan), u"Ana 2026-W46 3"_qs);
    }

    void workingDaysGoFromZeroToFiveInHalves_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<bool>("taken");
        QTest::newRow("none") << QByteArray("0") << true;
        QTest::newRow("half") << QByteArray("2.5") << true;
        QTest::newRow("comma") << QByteArray("\"4,5\"") << true;
        QTest::newRow("six") << QByteArray("6") << false;
        QTest::newRow("third") << QByteArray("3.3") << false;
        QTest::newRow("word") << QByteArray("few") << false;
    }

    void workingDaysGoFromZeroToFiveInHalves()
    {
        QFETCH(QByteArray, days);
        QFETCH(bool, taken);
        const ImportPlan plan = planOf("rep,activity,week,count,working_days\n"
                                       "Ana,Calls,2026-W45,1," +
                                           days + "\n",
                                       acceptNew());
        QCOMPARE(plan.added, taken ? 1 : 0);
        if (!taken)
            QCOMPARE(plan.rejected[0].reason, u"Working days go from 0 to 5 in halves."_qs);
    }

    void wordsInAWeekAreDaysAway()
    {
        const ImportPlan plan = planOf("rep,week,calls,meetings\nAna,2026-W45,Urlaub,\n"
                                       "Ben,2026-W45,sick,0\nCara,2026-W45,holiday,2\n",
                                       acceptNew());
        QCOMPARE(counts(plan), u"3 = 2 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(days(plan), u"Ana 2026-W45 0, Ben 2026-W45 0"_qs);
        QCOMPARE(tallies(plan), QString());
        QCOMPARE(plan.rejected[0].reason, u"The row says away and counts work all the same."_qs);
    }

    void aWeekOfZerosWithWorkingDaysWasWorked()
    {
        const ImportPlan plan = planOf("rep,activity,week,count,working_days\n"
                                       "Ana,Calls,2026-W45,0,\nAna,Demos,2026-W45,0,\n"
                                       "Ben,Calls,2026-W45,0,\nBen,Demos,2026-W45,1,\n",
                                       acceptNew());
        // How many days is the calendar's to say: there may have been a holiday.
        QCOMPARE(days(plan), QString());
        QCOMPARE(plan.presence.size(), size_t(1));
        QVERIFY(plan.presence[0].claimed);
        QCOMPARE(plan.people[static_cast<size_t>(plan.presence[0].person)].raw, u"Ana"_qs);
        QCOMPARE(plan.presence[0].week.isoText(), u"2026-W45"_qs);
        const ImportPlan without =
            planOf("rep,activity,week,count\nAna,Calls,2026-W45,0\n", acceptNew());
        QVERIFY(without.presence.empty());
    }

    void countsThatAreNoCountsAreRejected_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("half") << QByteArray("2.5");
        QTest::newRow("word") << QByteArray("many");
        QTest::newRow("too many") << QByteArray("100001");
    }

    void countsThatAreNoCountsAreRejected()
    {
        QFETCH(QByteArray, cell);
        const ImportPlan plan = planOf("rep,activity,week,count\nAna,Calls,2026-W45," + cell +
                                           "\nAna,Calls,2026-W46,100000\n",
                                       acceptNew());
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(plan.rejected[0].value, QString::fromUtf8(cell));
        QCOMPARE(plan.rejected[0].remedy, u"Write the number of times it was done that week."_qs);
    }

    void weeksComeInManyForms()
    {
        const ImportPlan plan = planOf("rep,week,calls\nAna,2026-W45,1\nBen,W46 2026,2\n"
                                       "Cara,16/11/2026,3\nDov,KW 44/2026,4\nEli,2026-11-22,5\n"
                                       "Fay,November,6\nGus,2026-W48,7\nHal,2026-W49,8\n",
                                       acceptNew());
        QCOMPARE(counts(plan), u"8 = 6 new + 0 changed + 0 unchanged + 1 skipped + 1 rejected"_qs);
        QCOMPARE(tallies(plan),
                 u"Ana calls 2026-W45 1, Ben calls 2026-W46 2, Cara calls 2026-W47 3, "
                 "Dov calls 2026-W44 4, Eli calls 2026-W47 5, Gus calls 2026-W48 7"_qs);
        QCOMPARE(plan.rejected[0].reason,
                 u"The text is a month or a quarter, and counts are kept by week."_qs);
        QCOMPARE(plan.skipped[0].reason, u"Week 2026-W49 has not begun yet."_qs);
        QCOMPARE(
            plan.notes,
            QStringList({u"1 week(s) are dated on another day than Monday, first “2026-11-22”, "
                         "a Sunday. Each is read as the week the day lies in, here 2026-W47."_qs}));
    }

    void aSheetOfSundaysIsAskedAbout()
    {
        const QByteArray bytes = "rep,week,calls\nAna,2026-11-08,1\nAna,2026-11-15,2\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan), QStringList({u"week-dates:week"_qs}));
        QCOMPARE(question(plan, u"week-dates:week"_qs).about,
                 u"All dates in “week” are Sundays. Does a week end or start on them?"_qs);
        ImportChoices choices = acceptNew();
        choices.answers = {{u"week-dates:week"_qs, u"ending"_qs}};
        QCOMPARE(tallies(planOf(bytes, choices)), u"Ana calls 2026-W45 1, Ana calls 2026-W46 2"_qs);
        choices.answers = {{u"week-dates:week"_qs, u"starting"_qs}};
        const ImportPlan starting = planOf(bytes, choices);
        QCOMPARE(tallies(starting), u"Ana calls 2026-W46 1, Ana calls 2026-W47 2"_qs);
        const ImportPlan next = planOf("rep,week,calls\nAna,2026-11-01,3\n", {},
                                       afterImport(emptyWorkbook(), starting));
        QCOMPARE(questionIds(next), QStringList()); // remembered with the header
        QCOMPARE(next.tallies[0].week.isoText(), u"2026-W45"_qs);
    }

    void aSheetOfFridaysIsAskedAboutUnlessItsHeaderSays()
    {
        QCOMPARE(questionIds(planOf("rep,week,calls\nAna,2026-11-13,1\n", acceptNew())),
                 QStringList({u"week-dates:week"_qs}));
        const ImportPlan ending = planOf("rep,week ending,calls\nAna,2026-11-13,1\n", acceptNew());
        QCOMPARE(questionIds(ending), QStringList());
        QCOMPARE(tallies(ending), u"Ana calls 2026-W46 1"_qs);
        QCOMPARE(questionIds(planOf("rep,week,calls\nAna,2026-11-09,1\n", acceptNew())),
                 QStringList());
    }

    void aWideSheetHasOneColumnPerWeek()
    {
        const QByteArray bytes = "Rep,KW 45,KW 46,KW 47,Total\nAna,12,,8,20\nBen,Urlaub,3,4,7\n"
                                 "Total,12,3,12,27\n";
        const ImportPlan asked = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(asked), QStringList({u"activity"_qs}));
        ImportChoices choices = acceptNew();
        choices.activityName = u"Calls"_qs;
        const ImportPlan plan = planOf(bytes, choices);
        QCOMPARE(plan.kind, RecordKind::Weekly);
        QCOMPARE(counts(plan), u"6 = 5 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(tallies(plan), u"Ana Calls 2026-W45 12, Ana Calls 2026-W47 8, Ben Calls 2026-W46 "
                                "3, Ben Calls 2026-W47 4"_qs);
        QCOMPARE(days(plan), u"Ben 2026-W45 0"_qs);
        QCOMPARE(plan.notes, QStringList());
        QCOMPARE(question(plan, u"week-year:header"_qs).proposed, u"2026"_qs);
        const ImportPlan again = planOf(bytes, {}, afterImport(emptyWorkbook(), plan));
        QCOMPARE(counts(again), u"6 = 0 new + 0 changed + 5 unchanged + 1 skipped + 0 rejected"_qs);

        choices.answers = {{u"week-year:header"_qs, u"2025"_qs}};
        QCOMPARE(planOf(bytes, choices).tallies[0].week.isoText(), u"2025-W45"_qs);
    }

    void wideWeeksGoOnOverNewYear()
    {
        ImportContext context = emptyWorkbook();
        context.today = QDate(2027, 1, 20);
        ImportChoices choices = acceptNew();
        choices.activityName = u"Calls"_qs;
        const ImportPlan plan =
            planOf("Rep;KW 52;KW 53;KW 1;KW 2\nAna;1;2;3;4\n", choices, context);
        QCOMPARE(tallies(plan),
                 u"Ana Calls 2026-W52 1, Ana Calls 2026-W53 2, Ana Calls 2027-W01 3, "
                 "Ana Calls 2027-W02 4"_qs);
    }

    void aWideSheetMayNameTheActivityBesideTheRep()
    {
        const ImportPlan plan = planOf("Rep,Activity,2026-11-02,2026-11-09\nAna,Calls,12,3\n"
                                       "Ana,Demos,1,\n",
                                       acceptNew());
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(tallies(plan),
                 u"Ana Calls 2026-W45 12, Ana Calls 2026-W46 3, Ana Demos 2026-W45 1"_qs);
    }

    void aSheetKeptByMonthIsRefusedKindly()
    {
        const auto plans =
            planImport({file("Rep,Oct 2026,Nov 2026\nAna,12,3\n")}, {acceptNew()}, emptyWorkbook());
        QVERIFY(!plans);
        QCOMPARE(
            plans.failure().sentence,
            u"The sheet has a column per month (Oct 2026, Nov 2026). Courtside compares weeks, "
            "and a month cannot be taken apart. Import a sheet with a column per week, such "
            "as KW 45 or 2026-W45."_qs);
    }

    void theSheetsOwnTotalIsHeldAgainstTheRows()
    {
        const ImportPlan plan = planOf("rep,week,calls\nAna,2026-W45,12\nBen,2026-W45,4\n"
                                       "Total,,17\n",
                                       acceptNew());
        QCOMPARE(counts(plan), u"3 = 2 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(plan.notes, QStringList({u"The file's total for “calls” is 17; the rows that "
                                          "were read add up to 16."_qs}));
    }

    void totalsThatAgreeAreSaidToAgree()
    {
        const ImportPlan plan = planOf("rep,week,calls,demos\nAna,2026-W45,12,1\nBen,2026-W45,3,2\n"
                                       "Subtotal,,15,3\nCara,2026-W45,3,1\nSubtotal,,3,1\n"
                                       "Grand total,,18,4\n",
                                       acceptNew());
        QCOMPARE(plan.notes, QStringList());
        QStringList readings;
        for (const ImportReading &each : plan.readings)
            readings.append(each.text);
        QVERIFY2(readings.contains(u"the rows add up to the totals of “calls”, “demos”"_qs),
                 qPrintable(readings.join(u'\n')));
    }

    void countsThatDifferNameNoActivityBeforeItIsKnown()
    {
        const QByteArray bytes = "rep,week,count\nAna,2026-W45,5\nAna,2026-W45,6\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan), QStringList(u"activity"_qs));
        QCOMPARE(plan.rejected[0].reason,
                 u"Rows 2 and 3 give different counts for Ana in 2026-W45."_qs);
    }

    void aClaimSaysNothingOfASheet()
    {
        ImportChoices choices = acceptNew();
        choices.completeFor = {QDate(2026, 11, 2), QDate(2026, 11, 22)};
        const ImportPlan plan = planOf("rep,week,calls\nAna,2026-W45,12\n", choices);
        QVERIFY(plan.presence.empty());
        QVERIFY(plan.notes.join(u' ').contains(u"stays unknown"));
    }

    void namesOfMergedCellsAreAskedAbout()
    {
        const QByteArray bytes = "rep,week,calls\nAna,2026-W45,12\n,2026-W46,4\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan), QStringList({u"fill-down"_qs}));
        ImportChoices choices = acceptNew();
        choices.answers = {{u"fill-down"_qs, u"yes"_qs}};
        QCOMPARE(tallies(planOf(bytes, choices)),
                 u"Ana calls 2026-W45 12, Ana calls 2026-W46 4"_qs);
        choices.answers = {{u"fill-down"_qs, u"no"_qs}};
        QCOMPARE(planOf(bytes, choices).rejected[0].reason, u"The row names nobody."_qs);
    }

    void theFirstFiveActivitiesAreWatchedUnlessSomeAreNamed()
    {
        const QByteArray bytes = "rep,week,a,b,c,d,e,f\nAna,2026-W45,1,1,1,1,1,1\n";
        const auto watched = [](const ImportPlan &plan) {
            QString names;
            for (const PlannedActivity &activity : plan.activities)
                names += activity.watch ? activity.name : QString();
            return names;
        };
        QCOMPARE(watched(planOf(bytes, acceptNew())), u"abcde"_qs);
        QCOMPARE(watched(planOf(bytes, acceptNew(), smallWorkbook())), u"abcd"_qs);
        ImportChoices choices = acceptNew();
        choices.watch = {u"f"_qs};
        QCOMPARE(watched(planOf(bytes, choices)), u"f"_qs);
    }

    void columnsMayBeLeftOut()
    {
        ImportChoices choices = acceptNew();
        choices.answers = {{u"activity-column:revenue"_qs, u"leave-out"_qs},
                           {u"activity-column:calls"_qs, u"activity:Phone"_qs}};
        const ImportPlan plan = planOf("rep,week,calls,revenue\nAna,2026-W45,1,5000\n"
                                       "Ben,2026-W45,,700\n",
                                       choices);
        QCOMPARE(tallies(plan), u"Ana Phone 2026-W45 1"_qs);
        QCOMPARE(plan.skipped[0].reason, u"Not an activity to count; left out as you chose."_qs);
    }

    void headersMayBeGermanOrFrench()
    {
        const ImportPlan german = planOf("Mitarbeiter;KW;Anzahl;Arbeitstage;Aktivität\n"
                                         "Ana;2026-W45;3;4,5;Anrufe\n",
                                         acceptNew());
        QCOMPARE(tallies(german), u"Ana Anrufe 2026-W45 3"_qs);
        QCOMPARE(days(german), u"Ana 2026-W45 4.5"_qs);
        const ImportPlan french =
            planOf("Vendeur;Semaine;Activité;Nombre\nAna;2026-W45;Appels;3\n", acceptNew());
        QCOMPARE(tallies(french), u"Ana Appels 2026-W45 3"_qs);
    }

    void typedCountsStayAndAreNoted()
    {
        ImportContext context = smallWorkbook();
        CountCell cell;
        cell.rep = RepId{1};
        cell.activity = ActivityId{1};
        cell.week = *Week::fromIso(2026, 45);
        cell.tally = 9;
        cell.typed = true;
        context.tallies = {cell};
        const ImportPlan plan = planOf("rep,week,calls\nAna Ortiz,2026-W45,12\n", {}, context);
        QCOMPARE(counts(plan), u"1 = 0 new + 0 changed + 1 unchanged + 0 skipped + 0 rejected"_qs);
        QVERIFY(plan.tallies.empty());
        QCOMPARE(plan.notes,
                 QStringList({u"1 typed count(s) stay, though the sheet says something else "
                              "there."_qs}));
    }
};

QTEST_APPLESS_MAIN(TestPlanWeekly)
#include "tst_planweekly.moc"

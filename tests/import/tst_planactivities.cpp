// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rejectedrows.h"

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
        // Nothing can be said of the row yet, least of all that it is new.
        QCOMPARE(counts(asked), u"0 = 0 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(asked.waiting, 1);
        QCOMPARE(question(asked, u"column:rep"_qs).rows, 1);
        QCOMPARE(asked.notes,
                 QStringList(u"1 row(s) wait until it is known which columns to read."_qs));

        ImportChoices choices = acceptNew();
        choices.columns = {{u"rep"_qs, u"rep_name"_qs},
                           {u"date"_qs, u"activity_date"_qs},
                           {u"type"_qs, u"activity_type"_qs}};
        const ImportPlan plan = planOf(bytes, choices);
        QCOMPARE(counts(plan), u"1 = 1 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(plan), QStringList());

        // The next file has a column more; the mapping still holds.
        const QByteArray next = "region,rep_name,activity_date,activity_type\n"
                                "North,Ana,2026-11-17,Call\n";
        const ImportPlan again = planOf(next, {}, afterImport(emptyWorkbook(), plan));
        QVERIFY(!again.recognised);
        QCOMPARE(questionIds(again), QStringList());
        QCOMPARE(again.added, 1);
        QCOMPARE(reading(again, u"columns"_qs), u"columns read as in an earlier file"_qs);
    }

    void aMappedColumnThatIsNotThereIsNamed()
    {
        ImportChoices choices = acceptNew();
        choices.columns = {{u"rep"_qs, u"Person"_qs}, {u"owner_id"_qs, u"Key"_qs}};
        const ImportPlan plan = planOf("Who,Date,Type\nAna,2026-11-16,Call\n", choices);
        QCOMPARE(questionIds(plan), QStringList({u"column:rep"_qs, u"column:rep_id"_qs}));
        QCOMPARE(question(plan, u"column:rep"_qs).about,
                 u"There is no column “Person”. Which column names the person?"_qs);
        choices.answers = {{u"column:rep"_qs, u"Who"_qs}};
        choices.columns.clear();
        QCOMPARE(planOf("Who,Date,Type\nAna,2026-11-16,Call\n", choices).added, 1);
    }

    void aFieldThatIsNotKnownIsRefused()
    {
        ImportChoices choices;
        choices.columns = {{u"shoe"_qs, u"Who"_qs}};
        const auto plans =
            planImport({file("Who,Date\nAna,2026-11-16\n")}, {choices}, emptyWorkbook());
        QVERIFY(!plans);
        QVERIFY(plans.failure().sentence.startsWith(
            u"A column cannot be read as “shoe”. What a column can be read as: rep, rep_id, "_qs));
    }

    void datesThatReadBothWaysAreAskedAboutOnce()
    {
        const QByteArray bytes = "Owner,Date,Type\nAna,03/04/2026,Call\nAna,05/06/2026,Call\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan), QStringList({u"date-order:Date"_qs}));
        QCOMPARE(choiceKeys(question(plan, u"date-order:Date"_qs)),
                 QStringList({u"dmy"_qs, u"mdy"_qs}));
        ImportChoices choices = acceptNew();
        choices.answers = {{u"date-order:Date"_qs, u"mdy"_qs}};
        const ImportPlan settled = planOf(bytes, choices);
        QCOMPARE(questionIds(settled), QStringList());
        QCOMPARE(settled.dated[0].day, QDate(2026, 3, 4));
        QCOMPARE(settled.choices.dateOrder, u"mdy"_qs);

        const ImportContext after = afterImport(emptyWorkbook(), settled);
        const ImportPlan next = planOf("Owner,Date,Type\nAna,07/08/2026,Call\n", {}, after);
        QCOMPARE(questionIds(next), QStringList());
        QCOMPARE(next.dated[0].day, QDate(2026, 7, 8));
        // A file that settles itself is not overruled by what was remembered.
        const ImportPlan other = planOf("Owner,Date,Type\nAna,16/08/2026,Call\n", {}, after);
        QCOMPARE(other.dated[0].day, QDate(2026, 8, 16));

        ImportChoices script = acceptNew();
        script.dateOrder = u"dmy"_qs;
        QCOMPARE(planOf(bytes, script).dated[0].day, QDate(2026, 4, 3));
    }

    void datesThatContradictEachOtherAreShownAndStop()
    {
        const QByteArray bytes = "Owner,Date,Type\nAna,16/04/2026,Call\nAna,05/16/2026,Call\n"
                                 "Ana,03/04/2026,Call\n";
        ImportChoices choices = acceptNew();
        choices.dateOrder = u"dmy"_qs; // said before anybody saw the rows
        const ImportPlan plan = planOf(bytes, choices);
        QCOMPARE(questionIds(plan), QStringList({u"date-order:Date"_qs}));
        QCOMPARE(question(plan, u"date-order:Date"_qs).about,
                 u"The dates in “Date” contradict each other. Rows that start with the day: 2 "
                 "(16/04/2026). Rows that start with the month: 3 (05/16/2026). Put the file "
                 "right, or choose one reading: the rows that do not fit it are listed."_qs);
        choices.answers = {{u"date-order:Date"_qs, u"dmy"_qs}};
        const ImportPlan chosen = planOf(bytes, choices);
        QCOMPARE(counts(chosen),
                 u"3 = 2 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(chosen.rejected[0].value, u"05/16/2026"_qs);
    }

    void yearsAreNoDaysAndThatIsSaidBeforeTheImport()
    {
        const ImportPlan plan =
            planOf("Owner,Date,Type\nAna,2025,Call\nAna,2026,Call\n", acceptNew());
        QCOMPARE(questionIds(plan), QStringList({u"column:date"_qs}));
        QCOMPARE(
            question(plan, u"column:date"_qs).about,
            u"No value in “Date” is a day, for example “2025”. Which column holds the date?"_qs);
        QCOMPARE(plan.rows, 0);
        const ImportPlan some =
            planOf("Owner,Date,Type\nAna,2025,Call\nAna,2026-11-16,Call\n", acceptNew());
        QCOMPARE(counts(some), u"2 = 1 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(some.rejected[0].reason, u"The text is a year, not a day."_qs);
    }

    void theRejectedRowsImportAfterRepair()
    {
        const ImportPlan plan =
            planOf("Owner;Date;Type\nAna;;Call\nAna;2026-11-16;Call\n", acceptNew());
        QCOMPARE(plan.rejected.size(), size_t(1));
        QCOMPARE(plan.rejected[0].reason, u"The row has no date."_qs);
        QByteArray list = rejectedRowsAsCsv(plan);
        QVERIFY(list.contains("Ana;;Call"));
        list.replace("Ana;;Call", "Ana;2026-11-17;Call");
        const ImportPlan repaired = planOf(list, {}, afterImport(emptyWorkbook(), plan));
        QCOMPARE(counts(repaired),
                 u"1 = 1 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(repaired), QStringList());
    }

    void totalsAreLeftOutAndHeldAgainstTheRows()
    {
        const ImportPlan plan =
            planOf("Owner,Date,Type\nAna,2026-11-16,Call\nTotal Connect Kit,2026-11-17,Call\n"
                   "Grand Totals (3 records),,\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"3 = 2 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(plan.people[1].newRepName, u"Total Connect Kit"_qs);
        QCOMPARE(plan.notes, QStringList({u"The file says “Grand Totals (3 records)”; 2 row(s) of "
                                          "data were read."_qs}));
    }

    void aListOfNamesIsNoListOfDeals()
    {
        const ImportPlan plan = planOf("Id,Name,Phone\n1,Acme,555\n", acceptNew());
        QCOMPARE(plan.kind, RecordKind::Activities);
        QCOMPARE(questionIds(plan), QStringList({u"column:rep"_qs, u"column:date"_qs}));
        QCOMPARE(plan.rows, 0);
    }

    void progressIsReportedOnTheWay()
    {
        QByteArray bytes = "Owner,Date,Type\n";
        for (int i = 0; i < 1000; ++i)
            bytes += "Ana,2026-11-16,Call\n";
        std::vector<double> shares;
        ImportProgress progress;
        progress.report = [&shares](double share) {
            shares.push_back(share);
        };
        QVERIFY(planImport({file(bytes)}, {acceptNew()}, emptyWorkbook(), progress).ok());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        for (double share : shares)
            QVERIFY(share >= 0.0 && share <= 1.0);
        QVERIFY(!shares.empty());
    }

    void quotesThatNeverCloseCanBeReadAsText()
    {
        const QByteArray bytes = "Owner,Subject,Date,Type\nAna,\"oops,2026-11-16,Call\n"
                                 "Ben,fine,2026-11-17,Call\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(counts(plan), u"1 = 0 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(plan.rejected[0].line, 2);
        QVERIFY(!question(plan, u"quotes"_qs).blocking);
        ImportChoices choices = acceptNew();
        choices.answers = {{u"quotes"_qs, u"text"_qs}};
        QCOMPARE(planOf(bytes, choices).added, 2);
    }

    void thePreviewShowsFirstRowsAndTroubledOnes()
    {
        QByteArray bytes = "Owner,Date,Type\n";
        for (int i = 0; i < 20; ++i)
            bytes += "Ana,16.11.2026,Call\n";
        bytes += "Ana,soon,Call\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(plan.preview.size(), size_t(13));
        QCOMPARE(plan.preview[0], QStringList({u"Ana"_qs, u"16.11.2026"_qs, u"Call"_qs}));
        QCOMPARE(plan.previewParsed[0], QStringList({u"Ana"_qs, u"2026-11-16"_qs, u"Call"_qs}));
        QCOMPARE(plan.previewRows[12].row, 22);
        QCOMPARE(plan.previewRows[12].problem, u"The text is not a date."_qs);
        QCOMPARE(plan.columns[1].field, u"date"_qs);
    }
};

QTEST_APPLESS_MAIN(TestPlanActivities)
#include "tst_planactivities.moc"

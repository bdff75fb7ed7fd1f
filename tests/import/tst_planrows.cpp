// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Which rows count once, which not at all, and what is told apart by which key.
class TestPlanRows final : public QObject
{
    Q_OBJECT

    static QStringList reasons(const std::vector<LeftOutRow> &rows)
    {
        QStringList all;
        for (const LeftOutRow &row : rows)
            all.append(QStringLiteral("%1 %2").arg(row.row).arg(row.reason));
        return all;
    }

    static ImportChoices answered(const QString &id, const QString &choice)
    {
        ImportChoices choices = acceptNew();
        choices.answers = {{id, choice}};
        return choices;
    }

    /// 30 quiet days of one call each, and one day of `many`.
    static QByteArray busyDay(int many)
    {
        QByteArray bytes = "Id,Rep,Date,Type\n";
        int id = 0;
        for (int day = 1; day <= 30; ++day)
            bytes += QByteArray::number(++id) + ",Ana," +
                     QDate(2026, 9, day).toString(Qt::ISODate).toLatin1() + ",Call\n";
        for (int i = 0; i < many; ++i)
            bytes += QByteArray::number(++id) + ",Ana,2026-10-05,Call\n";
        return bytes;
    }

private Q_SLOTS:
    void equalRowsWithoutIdAreCountedEach()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,2026-11-16 10:00,Call\n"
                                 "Ana,2026-11-16 10:00,Call\nAna,2026-11-16 11:00,Call\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(plan.added, 3);
        QVERIFY(plan.dated[0].key.endsWith("#1") && plan.dated[1].key.endsWith("#2"));
        QCOMPARE(plan.dated[0].key.chopped(2), plan.dated[1].key.chopped(2));
        QVERIFY(plan.dated[2].key.endsWith("#1"));
        const ImportPlan again = planOf(bytes, {}, afterImport(emptyWorkbook(), plan));
        QCOMPARE(again.unchanged, 3);
    }

    void anOutcomeThatChangesIsAChangeOfTheSameRow()
    {
        const QByteArray before = "Rep,Date,Type,Outcome\nAna,2026-11-16,Call,Open\n";
        const QByteArray after = "Rep,Date,Type,Outcome\nAna,2026-11-16,Call,Agreed\n";
        const ImportPlan first = planOf(before, acceptNew());
        const ImportPlan next = planOf(after, {}, afterImport(emptyWorkbook(), first));
        QCOMPARE(counts(next), u"1 = 0 new + 1 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QVERIFY(next.dated[0].isChange);
        QCOMPARE(next.dated[0].key, first.dated[0].key);
    }

    void anIdTwiceInAFileTakesTheNewestChange()
    {
        const QByteArray bytes =
            "Record ID,Call title,Activity date,Activity assigned to,Last modified date\n"
            "1,New,2026-11-16,Ana,2026-11-20 09:00\n1,Old,2026-11-16,Ana,2026-11-19 09:00\n"
            "2,Same,2026-11-16,Ana,2026-11-19\n2,Same,2026-11-16,Ana,2026-11-19\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(counts(plan), u"4 = 2 new + 0 changed + 0 unchanged + 2 skipped + 0 rejected"_qs);
        QCOMPARE(plan.dated[0].subject, QByteArray("New"));
        QCOMPARE(reasons(plan.skipped),
                 QStringList({u"3 The same record as row 2, which was changed later or stands "
                              "further down."_qs,
                              u"4 The same record as row 5."_qs}));
    }

    void withoutATimeOfChangeTheLastRowHolds()
    {
        const ImportPlan plan = planOf("Id,Rep,Date,Type,Subject\n1,Ana,2026-11-16,Call,First\n"
                                       "1,Ana,2026-11-17,Call,Second\n",
                                       acceptNew());
        QCOMPARE(plan.added, 1);
        QCOMPARE(plan.dated[0].subject, QByteArray("Second"));
    }

    void filesPlannedTogetherKnowEachOthersIds()
    {
        const QByteArray october =
            "Id,Rep,Date,Type\n1,Ana,2026-10-30,Call\n2,Ana,2026-10-31,Call\n";
        const QByteArray overlap =
            "Id,Rep,Date,Type\n2,Ana,2026-10-31,Call\n3,Ana,2026-11-02,Call\n";
        auto plans =
            planImport({file(october), file(overlap)}, {acceptNew(), acceptNew()}, emptyWorkbook());
        QVERIFY(plans.ok());
        QCOMPARE(counts((*plans)[1]),
                 u"2 = 1 new + 0 changed + 1 unchanged + 0 skipped + 0 rejected"_qs);
    }

    void idsASpreadsheetHasRoundedAreNoKeys()
    {
        const ImportPlan plan = planOf("Id,Rep,Date,Type\n2.41E+18,Ana,2026-11-16,Call\n"
                                       "2410000000000000017,Ana,2026-11-16,Call\n",
                                       acceptNew());
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(plan.rejected[0].value, u"2.41E+18"_qs);
        QCOMPARE(plan.rejected[0].column, u"Id"_qs);
        QCOMPARE(plan.rejected[0].remedy, u"Export the file again and import it without opening it "
                                          "in a spreadsheet."_qs);
        ImportChoices withoutIds = acceptNew();
        withoutIds.columns = {{u"id"_qs, QString()}};
        QCOMPARE(planOf("Id,Rep,Date,Type\n2.41E+18,Ana,2026-11-16,Call\n", withoutIds).added, 1);
    }

    void twoIdsOfOneRowMustAgree()
    {
        const QByteArray header =
            "Opportunity Owner,Opportunity Name,Stage,Opportunity ID,Opportunity ID\n";
        const ImportPlan plan =
            planOf(header + "Ana,Red,Proposal,006EX00000ZFcGz,006EX00000ZFcGzYAL\n"
                            "Ana,Blue,Proposal,006EX00000zOBdV,006EX00000ZFcGzYAL\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 0 skipped + 1 rejected"_qs);
        QCOMPARE(plan.deals[0].key, QByteArray("006EX00000ZFcGzYAL"));
        QCOMPARE(plan.rejected[0].reason,
                 u"The row has two ids, and they name different records."_qs);
    }

    void aMovedRecordStaysWithWhoDidIt()
    {
        const QByteArray before = "Id,Rep,Date,Type\n1,Ana Ortiz,2026-11-16,Call\n";
        const QByteArray after = "Id,Rep,Date,Type\n1,Ben Okafor,2026-11-16,Call\n";
        const ImportContext context =
            afterImport(smallWorkbook(), planOf(before, {}, smallWorkbook()));
        const ImportPlan kept = planOf(after, {}, context);
        QCOMPARE(kept.unchanged, 1);
        QVERIFY(!question(kept, u"owner-moved"_qs).blocking);
        QCOMPARE(kept.notes,
                 QStringList({u"1 row(s) have another owner now than when they were first "
                              "imported. They stay with whom they were done by."_qs}));
        const ImportPlan moved = planOf(after, answered(u"owner-moved"_qs, u"move"_qs), context);
        QCOMPARE(moved.changed, 1);
        QVERIFY(moved.dated[0].movesOwner && moved.dated[0].isChange);
        QCOMPARE(moved.people[static_cast<size_t>(moved.dated[0].person)].rep, RepId{2});

        const ImportPlan edited =
            planOf("Id,Rep,Date,Type\n1,Ben Okafor,2026-11-17,Call\n", {}, context);
        QCOMPARE(edited.changed, 1);
        QVERIFY(!edited.dated[0].movesOwner);
        QCOMPARE(edited.people[static_cast<size_t>(edited.dated[0].person)].rep, RepId{1});
    }

    void futureRowsArePlannedAndAskedAboutWhereNothingElseTells()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,2026-11-23,Call\nAna,2026-11-24,Call\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(reasons(plan.skipped), QStringList({u"3 Planned: dated after today."_qs}));
        QCOMPARE(questionIds(plan), QStringList({u"planned"_qs}));
        QCOMPARE(questionIds(planOf(bytes, answered(u"planned"_qs, u"done"_qs))), QStringList());
        const ImportPlan none = planOf(bytes, answered(u"planned"_qs, u"leave-out"_qs));
        QCOMPARE(none.added, 0);
        QCOMPARE(none.skipped.size(), size_t(2));

        const ImportPlan withStatus = planOf("Rep,Date,Type,Status\nAna,2026-11-23,Call,Done\n"
                                             "Ana,2026-11-24,Call,Done\n",
                                             acceptNew());
        QCOMPARE(questionIds(withStatus), QStringList());
    }

    void statusWordsNobodyKnowsAreAskedAbout()
    {
        const QByteArray bytes = "Rep,Date,Type,Status\nAna,2026-11-16,Call,Erledigt\n"
                                 "Ana,2026-11-17,Call,Parked\nAna,2026-11-18,Call,Geplant\n"
                                 "Ana,2026-11-18,Call,\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan), QStringList({u"status:parked"_qs, u"status:"_qs}));
        QCOMPARE(reasons(plan.skipped), QStringList({u"4 Not done yet."_qs}));
        ImportChoices choices = answered(u"status:parked"_qs, u"not-done"_qs);
        choices.answers.emplace_back(u"status:"_qs, u"done"_qs);
        const ImportPlan settled = planOf(bytes, choices);
        QCOMPARE(counts(settled),
                 u"4 = 2 new + 0 changed + 0 unchanged + 2 skipped + 0 rejected"_qs);
        // How a status is read is remembered with the header.
        const ImportPlan next = planOf(bytes, {}, afterImport(emptyWorkbook(), settled));
        QCOMPARE(questionIds(next), QStringList());
    }

    void bulkCreatedDaysAreAskedAbout()
    {
        const ImportPlan plan = planOf(busyDay(25), acceptNew());
        QCOMPARE(questionIds(plan), QStringList({u"bulk:ana:2026-10-05"_qs}));
        QCOMPARE(question(plan, u"bulk:ana:2026-10-05"_qs).about,
                 u"25 row(s) of Ana lie on 2026-10-05, where 1 in a day are usual. Were they "
                 "entered in bulk?"_qs);
        QCOMPARE(questionIds(planOf(busyDay(19), acceptNew())), QStringList());
        const ImportPlan counted =
            planOf(busyDay(25), answered(u"bulk:ana:2026-10-05"_qs, u"count"_qs));
        QCOMPARE(counted.added, 55);
        const ImportPlan without =
            planOf(busyDay(25), answered(u"bulk:ana:2026-10-05"_qs, u"leave-out"_qs));
        QCOMPARE(counts(without),
                 u"55 = 30 new + 0 changed + 0 unchanged + 25 skipped + 0 rejected"_qs);
        // Who the person turns out to be is no reason to ask under another name.
        ImportChoices known = answered(u"bulk:ana:2026-10-05"_qs, u"count"_qs);
        known.aliases = {{u"Ana"_qs, u"Ana Ortiz"_qs}};
        QCOMPARE(questionIds(planOf(busyDay(25), known, smallWorkbook())), QStringList());
        // Known rows raise no question again.
        QCOMPARE(questionIds(planOf(busyDay(25), {}, afterImport(emptyWorkbook(), counted))),
                 QStringList());
    }

    void weeksWithoutRowsAreZeroOnlyAfterAYes()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,2026-10-05,Call\nAna,2026-10-20,Call\n"
                                 "Ben,2026-10-13,Call\n";
        const auto weeks = [](const ImportPlan &plan, bool claimed) {
            QStringList parts;
            for (const PlannedPresence &presence : plan.presence) {
                if (presence.claimed == claimed)
                    parts.append(plan.people[static_cast<size_t>(presence.person)].newRepName +
                                 u' ' + presence.week.isoText());
            }
            return parts.join(u", "_qs);
        };
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(plan, false), QStringList({u"complete"_qs}));
        QVERIFY(!plan.needsAnswers());
        QCOMPARE(weeks(plan, false), u"Ana 2026-W41, Ana 2026-W43, Ben 2026-W42"_qs);
        QCOMPARE(weeks(plan, true), QString());

        // 20 October is a Tuesday, so its week is not claimed for Ben.
        const ImportPlan complete = planOf(bytes, answered(u"complete"_qs, u"yes"_qs));
        QCOMPARE(weeks(complete, true), u"Ana 2026-W42, Ben 2026-W41"_qs);

        ImportChoices period = acceptNew();
        period.completeFor = {QDate(2026, 10, 1), QDate(2026, 10, 23)};
        QCOMPARE(weeks(planOf(bytes, period), true),
                 u"Ana 2026-W42, Ben 2026-W41, Ben 2026-W43"_qs);
    }

    void rowsTheCrmDeletedCountNoLonger()
    {
        const QByteArray before = "Id,Rep,Date,Type,Deleted\n1,Ana,2026-11-16,Call,no\n";
        const QByteArray after = "Id,Rep,Date,Type,Deleted\n1,Ana,2026-11-16,Call,yes\n"
                                 "2,Ana,2026-11-16,Call,yes\n";
        const ImportPlan first = planOf(before, acceptNew());
        const ImportContext known = afterImport(emptyWorkbook(), first);
        const ImportPlan next = planOf(after, {}, known);
        QCOMPARE(counts(next), u"2 = 0 new + 1 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(reasons(next.skipped), QStringList({u"3 Deleted in the CRM."_qs}));
        QCOMPARE(questionIds(next), QStringList());
        QCOMPARE(next.types.at(next.dated[0].type), u"(taken back)"_qs);
        QCOMPARE(next.rules.size(), size_t(1));
        QVERIFY(!next.rules[0].activity);
        QVERIFY(next.presence.empty());
        QCOMPARE(next.notes, QStringList({u"1 row(s) of earlier imports did not take place after "
                                          "all, or were deleted in the CRM. They count no "
                                          "longer."_qs}));

        const ImportContext gone = afterImport(known, next);
        QCOMPARE(counts(planOf(after, {}, gone)),
                 u"2 = 0 new + 0 changed + 1 unchanged + 1 skipped + 0 rejected"_qs);
        const ImportPlan back = planOf(before, {}, gone);
        QCOMPARE(back.changed, 1); // it counts again when the CRM has it again
        QCOMPARE(back.types.at(back.dated[0].type), u"Call"_qs);
    }

    void aHeaderAloneChangesNothing()
    {
        const ImportPlan plan = planOf("Owner,Date,Type\n");
        QCOMPARE(counts(plan), u"0 = 0 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(plan.notes, QStringList({u"The file holds no rows. Nothing changes."_qs}));
        QCOMPARE(planOf("").notes, QStringList({u"The file holds no rows. Nothing changes."_qs}));
    }

    void exportsThatEndAtALimitAreReported()
    {
        QByteArray bytes = "Id,Rep,Date,Type\n";
        for (int i = 0; i < 50000; ++i)
            bytes += QByteArray::number(i + 1) + ",Ana,2026-11-16,Call\n";
        const ImportPlan plan = planOf(bytes, answered(u"bulk:ana:2026-11-16"_qs, u"count"_qs));
        QCOMPARE(plan.added, 50000);
        QCOMPARE(plan.notes.size(), 1);
        QVERIFY(plan.notes.front().startsWith(u"The file has exactly 50"_qs));
    }

    void planningTwiceGivesTheSamePlan()
    {
        const QByteArray bytes = busyDay(25) + "x,,2026-10-05,Call\ny,Ben,31/31/2026,Demo\n";
        const ImportPlan one = planOf(bytes);
        const ImportPlan two = planOf(bytes);
        QCOMPARE(counts(one), counts(two));
        QCOMPARE(questionIds(one, false), questionIds(two, false));
        QCOMPARE(reasons(one.rejected), reasons(two.rejected));
        QCOMPARE(one.dated.size(), two.dated.size());
        for (size_t i = 0; i < one.dated.size(); ++i) {
            QCOMPARE(one.dated[i].key, two.dated[i].key);
            QCOMPARE(one.dated[i].content, two.dated[i].content);
        }
        QCOMPARE(one.choices, two.choices);
        QCOMPARE(one.fingerprint, two.fingerprint);
    }

    void aCancelledImportPlansNothing()
    {
        std::atomic_bool cancel = true;
        ImportProgress progress;
        progress.cancel = &cancel;
        const auto plans =
            planImport({file(busyDay(1000))}, {acceptNew()}, emptyWorkbook(), progress);
        QVERIFY(!plans);
        QCOMPARE(plans.failure().sentence, u"The import was stopped. Nothing was written."_qs);
        QCOMPARE(plans.failure().detail, u"cancelled"_qs);
    }
};

QTEST_APPLESS_MAIN(TestPlanRows)
#include "tst_planrows.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/claim.h"
#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// What a file says by what is not in it, and what it takes back of earlier files.
class TestPlanClaims final : public QObject
{
    Q_OBJECT

    const QByteArray m_header = "Id,Rep,Date,Type,Status\n";
    const QByteArray m_first = m_header +
                               "1,Ana,2026-11-02,Call,Done\n2,Ana,2026-11-03,Call,Done\n"
                               "3,Ben,2026-11-03,Call,Done\n4,Ana,2026-11-20,Call,Done\n";

    static ImportChoices answered(const QString &id, const QString &choice)
    {
        ImportChoices choices = acceptNew();
        choices.answers = {{id, choice}};
        return choices;
    }
    static ImportChoices completeFor(QDate first, QDate last)
    {
        ImportChoices choices = acceptNew();
        choices.completeFor = {first, last};
        return choices;
    }
    static QString weeks(const ImportPlan &plan, bool claimed)
    {
        QStringList parts;
        for (const PlannedPresence &presence : plan.presence) {
            const PlannedPerson &person = plan.people[static_cast<size_t>(presence.person)];
            if (presence.claimed == claimed)
                parts.append(person.raw + u' ' + presence.week.isoText());
        }
        return parts.join(u", "_qs);
    }
    ImportContext afterFirst() const
    {
        return afterImport(emptyWorkbook(), planOf(m_first, acceptNew()));
    }
    static QStringList absentDays(const ImportPlan &plan)
    {
        QStringList days;
        for (const PlannedAbsence &absence : plan.absent)
            days.append(absence.day.toString(Qt::ISODate));
        days.sort();
        return days;
    }

private Q_SLOTS:
    void aRowThatIsMissingIsNoDeletion()
    {
        const ImportPlan plan = planOf(m_header + "1,Ana,2026-11-02,Call,Done\n"
                                                  "4,Ana,2026-11-20,Call,Done\n",
                                       {}, afterFirst());
        QCOMPARE(counts(plan), u"2 = 0 new + 0 changed + 2 unchanged + 0 skipped + 0 rejected"_qs);
        QVERIFY(plan.absent.empty());
        QVERIFY(!plan.needsAnswers());
        QCOMPARE(question(plan, u"complete"_qs).about,
                 u"Does this file hold everything from 2 Nov 2026 to 20 Nov 2026 for these 1 "
                 "person(s)? Only then do weeks without a row count as zero. 1 row(s) of earlier "
                 "imports in that time are not in it; they would count no longer."_qs);
        QCOMPARE(question(plan, u"complete"_qs).rows, 1);
    }

    void whatACompleteFileLacksCountsNoLonger()
    {
        const ImportPlan plan = planOf(m_header + "1,Ana,2026-11-02,Call,Done\n",
                                       completeFor({2026, 11, 1}, {2026, 11, 8}), afterFirst());
        // Ben is not in the file, and the 20th lies outside the claim.
        QCOMPARE(absentDays(plan), QStringList(u"2026-11-03"_qs));
        QCOMPARE(plan.absent[0].rep, plan.people[0].rep);
        QCOMPARE(plan.types.at(plan.absent[0].type), takenBackType());
        QCOMPARE(plan.absent[0].content, contentOfTakenBack(QDate(2026, 11, 3)));
        QCOMPARE(plan.rules.size(), size_t(1));
        QVERIFY(!plan.rules[0].activity);
        QCOMPARE(plan.notes,
                 QStringList(u"1 row(s) of earlier imports from 2026-11-01 to 2026-11-08 are not "
                             "in this file. As it is complete, they count no longer."_qs));
    }

    void aYesClaimsTheFilesOwnPeriodAndANoNothing()
    {
        const QByteArray bytes =
            m_header + "1,Ana,2026-11-02,Call,Done\n4,Ana,2026-11-20,Call,Done\n";
        QCOMPARE(absentDays(planOf(bytes, answered(u"complete"_qs, u"yes"_qs), afterFirst())),
                 QStringList(u"2026-11-03"_qs));
        const ImportPlan no = planOf(bytes, answered(u"complete"_qs, u"no"_qs), afterFirst());
        QVERIFY(no.absent.empty());
        QCOMPARE(questionIds(no, false), QStringList());
    }

    void partsOfOneExportClaimTogether()
    {
        const QByteArray one = m_header + "1,Ana,2026-11-02,Call,Done\n";
        const QByteArray two = m_header + "2,Ana,2026-11-03,Call,Done\n";
        const auto plans = planImport({file(one), file(two)},
                                      {completeFor({2026, 11, 1}, {2026, 11, 22})}, afterFirst());
        QVERIFY(plans.ok());
        QCOMPARE(absentDays(plans->at(0)), QStringList(u"2026-11-20"_qs));
        QVERIFY(plans->at(1).absent.empty());
    }

    void rowsOfTheFileThatAreTurnedAwayAreNotMissing()
    {
        const ImportPlan plan =
            planOf(m_header + "1,Ana,2026-11-02,Call,Done\n2,Ana,soon,Call,Done\n",
                   completeFor({2026, 11, 1}, {2026, 11, 8}), afterFirst());
        QCOMPARE(plan.rejected.size(), size_t(1));
        QVERIFY(plan.absent.empty());
    }

    void nobodyClaimsTheDaysToCome()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,2026-11-02,Call\n";
        const ImportPlan plan = planOf(bytes, completeFor({2026, 11, 2}, {2026, 12, 31}));
        QCOMPARE(weeks(plan, true), u"Ana 2026-W46, Ana 2026-W47"_qs);
    }

    void whatDidNotTakePlaceAfterAllCountsNoLonger_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("cancelled") << QByteArray("2,Ana,2026-11-03,Call,Cancelled\n");
        QTest::newRow("no-show") << QByteArray("2,Ana,2026-11-03,Call,No show\n");
        QTest::newRow("open again") << QByteArray("2,Ana,,Call,Open\n");
        QTest::newRow("put off") << QByteArray("2,Ana,2027-01-11,Call,Done\n");
    }
    void whatDidNotTakePlaceAfterAllCountsNoLonger()
    {
        QFETCH(QByteArray, row);
        const ImportPlan plan = planOf(m_header + row, {}, afterFirst());
        QCOMPARE(counts(plan), u"1 = 0 new + 1 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(plan.types.at(plan.dated.at(0).type), takenBackType());
        QCOMPARE(plan.dated[0].day, QDate(2026, 11, 3));
        QCOMPARE(plan.notes.front(), u"1 row(s) of earlier imports did not take place after all, "
                                     "or were deleted in the CRM. They count no longer."_qs);
        const ImportPlan again = planOf(m_header + row, {}, afterImport(afterFirst(), plan));
        QCOMPARE(counts(again), u"1 = 0 new + 0 changed + 1 unchanged + 0 skipped + 0 rejected"_qs);
    }

    void aCopyOfAMeetingTakesNothingBack()
    {
        const QByteArray header = "Id,OwnerId,Subject,ActivityDateTime,IsChild\n";
        const QByteArray own = "00U1x0000000001,0051x0000000001,m,2026-11-16 10:00:00,";
        const ImportPlan first = planOf(header + own + "0\n", acceptNew());
        const ImportPlan copy =
            planOf(header + own + "1\n", {}, afterImport(emptyWorkbook(), first));
        QCOMPARE(counts(copy), u"1 = 0 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
    }

    void whoHasARowWasThereEvenIfNothingCameOfIt()
    {
        const QByteArray bytes = m_header + "5,Ana,2026-11-10,Call,Cancelled\n"
                                            "6,Ana,2026-11-30,Call,Open\n"
                                            "7,Cleo,2026-11-10,Call,Cancelled\n"
                                            "8,Ben,2026-11-17,Call,Done\n";
        const ImportPlan plan = planOf(bytes, acceptNew(), afterFirst());
        QCOMPARE(weeks(plan, false), u"Ana 2026-W46, Ben 2026-W47"_qs);
        // Nobody becomes a rep by rows that are left out.
        QVERIFY(std::none_of(plan.people.begin(), plan.people.end(),
                             [](const PlannedPerson &each) { return each.newRepName == u"Cleo"; }));
    }

    void twoProgramsThatHoldTheSameTimeAreNoted()
    {
        const ImportPlan plan =
            planOf("Call owner,Call Start Time,Call Status,Record Id\n"
                   "Ana,2026-11-02 10:00:00,Completed,zcrm_5\nAna,2026-11-20 10:00:00,Completed,"
                   "zcrm_6\n",
                   acceptNew(), afterFirst());
        QCOMPARE(plan.source, u"zoho"_qs);
        QVERIFY2(plan.notes.contains(u"3 row(s) of the same people and time are there from “by "
                                     "hand: id” already. What both programs hold counts twice."_qs),
                 qPrintable(plan.notes.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestPlanClaims)
#include "tst_planclaims.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/agreementeditor.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/promiseeditor.h"
#include "models/workbook/timelinereader.h"
#include "tests/workbook/workbookfixture.h"

using namespace courtside;

/// Everything about a person or a deal in the order of its days.
class TestTimeline final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    RepId m_ana;

    Workbook &workbook() { return m_fixture->workbook(); }

    static QDateTime noon(QDate day) { return QDateTime(day, QTime(11, 0), Qt::UTC); }
    EntryId debrief(RepId rep, QDate day, std::optional<DealId> deal = {})
    {
        Debrief debrief;
        debrief.rep = rep;
        debrief.deal = deal;
        debrief.ending = Ending::Advance;
        debrief.nextStepBy = Who::Customer;
        debrief.texts.set(TextField::NextStep, u"sends the draft"_qs);
        debrief.endedAt = noon(day);
        return workbook().debriefs().record(debrief)->debrief;
    }
    EntryId promise(RepId rep, QDate day, std::optional<DealId> deal = {})
    {
        Promise promise;
        promise.rep = rep;
        promise.deal = deal;
        promise.made = day;
        promise.texts.set(TextField::Statement, u"a sandbox"_qs);
        return *workbook().promises().record(promise);
    }
    void importDeal(const QByteArray &stage, const QByteArray &amount, const QByteArray &closeDate)
    {
        const auto done =
            m_fixture->import("Opportunity ID,Opportunity Owner,Opportunity Name,"
                              "Stage,Created Date,Close Date,Amount\n"
                              "a1,Ana,Rollout," +
                              stage + ",2024-09-02," + closeDate + "," + amount + "\n");
        if (!done)
            qFatal("%s", qPrintable(done.failure().sentence));
    }
    /// "2024-11-18 Debrief" and so on, by the number of the kind.
    static QStringList told(const std::vector<TimelineItem> &items)
    {
        static const QStringList kinds = {
            u"debrief"_qs, u"joint call"_qs, u"commitment"_qs, u"owed"_qs, u"obstacle"_qs,
            u"promise"_qs, u"motivation"_qs, u"flag"_qs,       u"goal"_qs, u"restart"_qs,
            u"leave"_qs,   u"import"_qs,     u"deal"_qs};
        QStringList all;
        for (const TimelineItem &item : items)
            all.append(item.day.toString(u"d MMM ") + kinds[static_cast<int>(item.kind)]);
        return all;
    }
    std::vector<TimelineItem> of(RepId rep) { return workbook().timeline().ofRep(rep); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_ana = m_fixture->addRep(u"Ana"_qs);
    }

    void everythingAboutARepIsThereInTheOrderOfItsDays()
    {
        const RepId bo = m_fixture->addRep(u"Bo"_qs);
        const ActivityId calls = m_fixture->addWatched(u"Calls"_qs);
        debrief(m_ana, QDate(2024, 11, 20));
        debrief(bo, QDate(2024, 11, 21));
        JointCall call;
        call.rep = m_ana;
        call.startsAt = noon(QDate(2024, 11, 19));
        QVERIFY(workbook().jointCalls().plan(call));
        Commitment commitment;
        commitment.rep = m_ana;
        commitment.made = QDate(2024, 11, 18);
        commitment.texts.set(TextField::Statement, u"Call three owners"_qs);
        QVERIFY(workbook().agreements().record(commitment));
        Owed owed;
        owed.rep = m_ana;
        owed.made = QDate(2024, 11, 17);
        owed.texts.set(TextField::Statement, u"A room"_qs);
        QVERIFY(workbook().agreements().record(owed));
        Obstacle obstacle;
        obstacle.rep = m_ana;
        obstacle.made = QDate(2024, 11, 16);
        obstacle.texts.set(TextField::Statement, u"The CRM"_qs);
        QVERIFY(workbook().agreements().record(obstacle));
        promise(m_ana, QDate(2024, 11, 15));
        promise(bo, QDate(2024, 11, 15));
        Motivation motivation;
        motivation.rep = m_ana;
        motivation.said = QDate(2024, 11, 14);
        motivation.texts.set(TextField::Statement, u"Lead a team"_qs);
        QVERIFY(workbook().agreements().record(motivation));
        QVERIFY(workbook().calendar().addLeave(m_ana, QDate(2024, 11, 11), QDate(2024, 11, 12)));
        QVERIFY(
            workbook().goals().restart(m_ana, calls, Week::of(QDate(2024, 11, 4)), u"new area"_qs));

        QCOMPARE(
            told(of(m_ana)),
            QStringList({u"4 Nov restart"_qs, u"11 Nov leave"_qs, u"14 Nov motivation"_qs,
                         u"15 Nov promise"_qs, u"16 Nov obstacle"_qs, u"17 Nov owed"_qs,
                         u"18 Nov commitment"_qs, u"19 Nov joint call"_qs, u"20 Nov debrief"_qs}));
        QCOMPARE(told(of(bo)), QStringList({u"15 Nov promise"_qs, u"21 Nov debrief"_qs}));
        QCOMPARE(of(m_ana).front().activity, u"Calls"_qs);
        QCOMPARE(of(m_ana).back().repName, u"Ana"_qs);
    }

    void flagsComeFromTheDerivedHistory()
    {
        const ActivityId calls = m_fixture->addWatched(u"Calls"_qs);
        std::vector<int> counts;
        for (int week = 0; week < 30; ++week)
            counts.push_back(8 + week % 3);
        counts.insert(counts.end(), {3, 2, 3, 2});
        counts.insert(counts.end(), 6, 10);
        const Week first = lastCompleteWeek(m_fixture->clock().today()).previous(39);
        m_fixture->typeWeeks(m_ana, calls, first, counts);

        std::vector<Flag> flags;
        for (const PairHistory &pair : workbook().board().today().pairs)
            flags.insert(flags.end(), pair.flags.begin(), pair.flags.end());
        QCOMPARE(flags.size(), size_t(1));
        QVERIFY(flags[0].clearedWeek);
        std::vector<TimelineItem> items = of(m_ana);
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[0].day, flags[0].key.flaggedWeek.sunday());
        QVERIFY(!std::get<FlagEvent>(items[0].details).hasCleared);
        QCOMPARE(items[1].day, flags[0].clearedWeek->sunday());
        QVERIFY(std::get<FlagEvent>(items[1].details).hasCleared);
        QCOMPARE(items[0].activity, u"Calls"_qs);
    }

    void importsThatBroughtSomethingAboutARep()
    {
        QVERIFY(m_fixture->import("rep,week,calls\nAna,2024-11-04,8\nBo,2024-11-04,7\n"));
        const RepId bo = workbook().people().findRep(u"Bo"_qs)->id;
        QVERIFY(m_fixture->import("Id,Owner,Type,Date\na1,Ana,Call,2024-11-20\n"));
        importDeal("Proposal", "12000", "2024-12-20");
        QCOMPARE(told(of(m_ana)),
                 QStringList({u"24 Nov import"_qs, u"24 Nov import"_qs, u"24 Nov import"_qs}));
        QCOMPARE(told(of(bo)), QStringList({u"24 Nov import"_qs}));
        QVERIFY(workbook().imports().undoNow({workbook().imports().history().front().id}));
        QCOMPARE(of(m_ana).size(), size_t(2));
    }

    void privateWordsNeverReachATimeline()
    {
        JointCall call;
        call.rep = m_ana;
        call.startsAt = noon(QDate(2024, 11, 20));
        call.id = *workbook().jointCalls().plan(call);
        call.texts.set(TextField::Reflection, u"afraid of silence"_qs);
        call.texts.set(TextField::OnePoint, u"ask again"_qs);
        QVERIFY(workbook().jointCalls().recordHeld(call));
        debrief(m_ana, QDate(2024, 11, 21));
        const std::vector<TimelineItem> items = of(m_ana);
        QVERIFY(items[0].hasPrivateWords);
        const Texts &texts = std::get<JointCall>(items[0].details).texts;
        QVERIFY(!texts.has(TextField::Reflection));
        QCOMPARE(texts[TextField::OnePoint], u"ask again"_qs);
        QVERIFY(!items[1].hasPrivateWords);
    }

    void theChainOfADealIsInOrder()
    {
        m_fixture->setToday(QDate(2024, 10, 7));
        importDeal("Discovery", "12000", "2024-11-29");
        const DealId deal = workbook().deals().deals().front().id;
        debrief(m_ana, QDate(2024, 10, 8), deal);
        debrief(m_ana, QDate(2024, 10, 9)); // about something else
        m_fixture->setToday(QDate(2024, 10, 21));
        importDeal("Proposal", "9000", "2024-12-20");
        promise(m_ana, QDate(2024, 10, 22), deal);
        JointCall call;
        call.rep = m_ana;
        call.deal = deal;
        call.startsAt = noon(QDate(2024, 11, 4));
        QVERIFY(workbook().jointCalls().plan(call));
        m_fixture->setToday(QDate(2024, 11, 24));
        importDeal("Closed Lost", "9000", "2024-11-21");

        const std::vector<TimelineItem> chain = workbook().timeline().ofDeal(deal);
        QCOMPARE(told(chain),
                 QStringList({u"2 Sep deal"_qs, u"8 Oct debrief"_qs, u"21 Oct deal"_qs,
                              u"22 Oct promise"_qs, u"4 Nov joint call"_qs, u"21 Nov deal"_qs}));
        const auto &slip = std::get<DealStep>(chain[2].details);
        QCOMPARE(slip.before->stage, u"Discovery"_qs);
        QCOMPARE(slip.now.amount, 9000);
        QVERIFY(std::get<DealStep>(chain.back().details).isDecision());
        QCOMPARE(chain.front().repName, u"Ana"_qs);
        QVERIFY(workbook().timeline().ofDeal(DealId{99}).empty());
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"

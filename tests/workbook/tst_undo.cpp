// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/contenthash.h"
#include "models/storage/database.h"
#include "models/workbook/agreementeditor.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/promiseeditor.h"
#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

#include <random>

using namespace courtside;

namespace {

quint64 hashOf(const QString &path)
{
    const auto database = Database::open(path);
    return *contentHash(**database);
}

/// Does random things to a small workbook; refused edits are part of life.
class Robot
{
public:
    explicit Robot(WorkbookFixture &fixture) : m_fixture(fixture)
    {
        for (int i = 0; i < 4; ++i)
            m_reps.push_back(fixture.addRep(u"Rep %1"_qs.arg(i)));
        for (int i = 0; i < 3; ++i)
            m_activities.push_back(fixture.addWatched(u"Activity %1"_qs.arg(i)));
    }

    void act()
    {
        Workbook &workbook = m_fixture.workbook();
        const RepId rep = m_reps[pick(m_reps.size())];
        const ActivityId activity = m_activities[pick(m_activities.size())];
        const Week week = Week::of(QDate(2024, 1, 1)).next(static_cast<int>(pick(40)));
        switch (pick(16)) {
        case 0:
            (void)workbook.people().rename(rep, u"Name %1"_qs.arg(pick(1000)));
            break;
        case 1:
            (void)workbook.people().moveToTeam(rep, u"Team %1"_qs.arg(pick(3)), week);
            break;
        case 2:
            (void)workbook.calendar().addLeave(rep, week.monday(), week.sunday(), pick(2) == 0);
            break;
        case 3:
            (void)workbook.goals().agreeGoal(rep, activity, double(pick(12)), week, u"why"_qs);
            break;
        case 4:
            (void)workbook.goals().restart(rep, activity, week, u"new territory"_qs);
            break;
        case 5:
            (void)workbook.people().addAlias(rep, u"alias %1"_qs.arg(pick(50)));
            break;
        case 6:
            (void)workbook.counts().answerZeroWeek(rep, week, ZeroAnswer::Away);
            break;
        case 10:
            agree(rep);
            break;
        case 11:
            promise(rep);
            break;
        case 12:
            close();
            break;
        case 13:
            takeACall(rep);
            break;
        default:
            (void)workbook.counts().typeCount(rep, activity, week, static_cast<int>(pick(15)));
        }
    }

private:
    /// Makes or changes one of the four kinds.
    void agree(RepId rep)
    {
        AgreementEditor &agreements = m_fixture.workbook().agreements();
        const QString words = u"words %1"_qs.arg(pick(1000));
        const auto record = [&](auto undertaking) {
            undertaking.rep = rep;
            undertaking.texts.set(TextField::Statement, words);
            (void)agreements.record(undertaking);
        };
        switch (pick(5)) {
        case 0:
            record(Commitment());
            break;
        case 1:
            record(Owed());
            break;
        case 2:
            record(Obstacle());
            break;
        case 3:
            record(Motivation());
            break;
        default:
            if (const auto ranked = agreements.motivations(rep); !ranked.empty())
                (void)agreements.moveMotivation(ranked.back().id, 0);
        }
    }
    void promise(RepId rep)
    {
        Promise promise;
        const std::vector<Promise> promises = m_fixture.workbook().promises().promises();
        if (!promises.empty() && pick(2) == 0)
            promise = promises[pick(promises.size())];
        promise.rep = rep;
        promise.texts.set(TextField::Statement, u"promise %1"_qs.arg(pick(1000)));
        (void)m_fixture.workbook().promises().record(promise);
    }
    /// Closes or removes something that was agreed.
    void close()
    {
        AgreementEditor &agreements = m_fixture.workbook().agreements();
        const std::vector<Commitment> commitments = agreements.commitments();
        if (commitments.empty())
            return;
        const EntryId one = commitments[pick(commitments.size())].id;
        if (pick(3) == 0)
            (void)agreements.remove(one);
        else
            (void)agreements.close(one, {Outcome::Kept, {}, u"note %1"_qs.arg(pick(100))});
    }
    /// Plans, changes, counts in, records or removes a joint call, before or after its start.
    void takeACall(RepId rep)
    {
        JointCallEditor &calls = m_fixture.workbook().jointCalls();
        const std::vector<JointCall> known = calls.jointCalls();
        JointCall call = known.empty() || pick(4) == 0 ? JointCall() : known[pick(known.size())];
        call.rep = rep;
        call.startsAt = m_fixture.clock().now().addDays(static_cast<int>(pick(9)) - 4);
        call.agreed.at(pick(callParts)) = static_cast<Lead>(pick(4));
        call.texts.set(TextField::Objective, u"objective %1"_qs.arg(pick(1000)));
        switch (pick(5)) {
        case 0:
            call.texts.set(TextField::Reflection, u"fear %1"_qs.arg(pick(1000)));
            (void)calls.recordHeld(call);
            break;
        case 1:
            (void)calls.count(call.id, CallTally::RepQuestion);
            break;
        case 2:
            if (pick(3) == 0)
                (void)calls.remove(call.id);
            break;
        default:
            (void)calls.plan(call);
        }
    }
    size_t pick(size_t below) { return m_random() % below; }

    WorkbookFixture &m_fixture;
    std::mt19937_64 m_random{20241124};
    std::vector<RepId> m_reps;
    std::vector<ActivityId> m_activities;
};

} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreNamedAndTakenBackOneByOne()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        QVERIFY(workbook.people().rename(rep, u"Anna Ode"_qs).ok());
        QCOMPARE(workbook.undoText(), u"Rename rep"_qs);
        QVERIFY(workbook.undo().ok());
        QCOMPARE(workbook.people().rep(rep)->name, u"Anna Berg"_qs);
        QCOMPARE(workbook.redoText(), u"Rename rep"_qs);
        QVERIFY(workbook.undo().ok());
        QVERIFY(workbook.people().reps().empty());
        QVERIFY(!workbook.canUndo());
        QVERIFY(!workbook.undo().ok());
        QVERIFY(workbook.redo().ok());
        QCOMPARE(workbook.people().reps().at(0).id, rep);
    }

    void aNewEditForgetsWhatWasUndone()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        QVERIFY(fixture.workbook().undo().ok());
        fixture.addRep(u"Ben Ode"_qs);
        QVERIFY(!fixture.workbook().canRedo());
    }

    void undoAnnouncesTheSameKindOfChange()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        QSignalSpy people(&fixture.workbook(), &Workbook::peopleChanged);
        QVERIFY(fixture.workbook().undo().ok());
        QCOMPARE(people.count(), 1);
    }

    void undoRefusesWhereSomebodyElseChangedTheRow()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        QVERIFY(fixture.workbook().people().rename(rep, u"Anna Ode"_qs).ok());
        {
            const auto other = Workbook::open(fixture.path(), fixture.clock());
            QVERIFY((*other)->people().rename(rep, u"Anna Lind"_qs).ok());
        }
        QVERIFY(!fixture.workbook().undo().ok());
        QCOMPARE(fixture.workbook().people().rep(rep)->name, u"Anna Lind"_qs);
    }

    void aThousandActionsUndoneAndRedone()
    {
        WorkbookFixture fixture;
        Robot robot(fixture);
        const quint64 start = hashOf(fixture.path());
        QSignalSpy steps(&fixture.workbook(), &Workbook::undoChanged);
        for (int i = 0; i < 1000; ++i)
            robot.act();
        const qsizetype taken = steps.count(); // the others changed nothing
        QVERIFY(taken > 700);
        const quint64 end = hashOf(fixture.path());
        QVERIFY(start != end);
        for (qsizetype i = 0; i < taken; ++i)
            QVERIFY(fixture.workbook().undo().ok());
        QCOMPARE(hashOf(fixture.path()), start);
        for (qsizetype i = 0; i < taken; ++i)
            QVERIFY(fixture.workbook().redo().ok());
        QCOMPARE(hashOf(fixture.path()), end);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/activitystore.h"
#include "models/storage/calendarstore.h"
#include "models/storage/flagstore.h"
#include "models/storage/goalstore.h"
#include "models/storage/peoplestore.h"

#include <cmath>
#include <limits>

using namespace courtside;

/// The small stores: calendar, goals, flags, and the order of activities.
class TestAgreements final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_ana;
    ActivityId m_calls;
    ActivityId m_demos;

    std::vector<Activity> activities() { return take(ActivityStore(*m_database).activities()); }
    QStringList order()
    {
        QStringList names;
        for (const Activity &activity : activities())
            names.append(activity.name);
        return names;
    }
    void reconcile(const std::vector<Flag> &flags)
    {
        Transaction transaction = take(Transaction::begin(*m_database));
        take(FlagStore(*m_database).reconcile(flags));
        take(transaction.commit());
    }
    void watchCalls()
    {
        Activity watched = activities().front();
        watched.watched = true;
        edit(*m_database, [&](ContentWriter &writer) {
            take(ActivityStore(*m_database).update(writer, watched));
        });
    }

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(*m_database, [&](ContentWriter &writer) {
            m_ana = take(PeopleStore(*m_database).addRep(writer, {{}, u"Ana"_qs, {}, {}, {}}));
            m_calls = take(ActivityStore(*m_database).add(writer, u"Calls"_qs));
            m_demos = take(ActivityStore(*m_database).add(writer, u"Demos"_qs));
        });
    }

    void activitiesKeepWhatIsSaidOfThem()
    {
        const Activity calls{m_calls, u"Conversations"_qs, u"spoke for five minutes"_qs, true};
        edit(*m_database, [&](ContentWriter &writer) {
            ActivityStore store(*m_database);
            take(store.update(writer, calls));
            const auto taken = store.add(writer, u"CONVERSATIONS "_qs);
            QVERIFY(!taken.ok());
            QVERIFY(taken.failure().sentence.contains(u"already"));
            QVERIFY(!store.update(writer, {m_demos, u"conversations"_qs, {}, false}).ok());
        });
        QCOMPARE(activities().front(), calls);
        QCOMPARE(activities().size(), size_t(2));
    }

    void activitiesMoveToAPlaceAndBack()
    {
        ActivityId visits;
        edit(*m_database, [&](ContentWriter &writer) {
            visits = take(ActivityStore(*m_database).add(writer, u"Visits"_qs));
        });
        const auto move = [&](ActivityId id, int to) {
            return edit(*m_database, [&](ContentWriter &writer) {
                take(ActivityStore(*m_database).move(writer, id, to));
            });
        };
        const ContentStep step = move(visits, 0);
        QCOMPARE(order(), QStringList({u"Visits"_qs, u"Calls"_qs, u"Demos"_qs}));
        move(visits, 1);
        QCOMPARE(order(), QStringList({u"Calls"_qs, u"Visits"_qs, u"Demos"_qs}));
        move(m_calls, 99);
        QCOMPARE(order(), QStringList({u"Visits"_qs, u"Demos"_qs, u"Calls"_qs}));
        QVERIFY(!step.isEmpty());
    }

    void rulesKeepTheirOrderAndTheirIds()
    {
        ActivityStore store(*m_database);
        const std::vector<TypeRule> rules = {
            {{}, 0, RuleField::Outcome, u"No answer"_qs, std::nullopt},
            {{}, 1, RuleField::Type, u"Call"_qs, m_calls},
            {{}, 2, RuleField::Subject, u"demo"_qs, m_demos},
        };
        edit(*m_database, [&](ContentWriter &writer) { take(store.setRules(writer, rules)); });
        std::vector<TypeRule> stored = take(store.rules());
        QCOMPARE(stored.size(), size_t(3));
        QCOMPARE(stored[0].text, u"No answer"_qs);
        QVERIFY(!stored[0].activity.has_value());
        QCOMPARE(stored[2].field, RuleField::Subject);

        std::vector<TypeRule> changed = {stored[2], stored[0]};
        edit(*m_database, [&](ContentWriter &writer) { take(store.setRules(writer, changed)); });
        const std::vector<TypeRule> again = take(store.rules());
        QCOMPARE(again.size(), size_t(2));
        QCOMPARE(again[0].id, stored[2].id);
        QCOMPARE(again[1].id, stored[0].id);
    }

    void theCalendarComesBack()
    {
        CalendarStore store(*m_database);
        QCOMPARE(take(store.workingDays()), WorkCalendar().workingDays());
        const std::array<bool, 7> days = {true, true, true, true, false, false, true};
        const Leave leave{{}, m_ana, QDate(2026, 8, 3), QDate(2026, 8, 14), true};
        LeaveId id;
        HolidayId holiday;
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(store.setWorkingDays(writer, days));
            holiday = take(store.addHoliday(writer, {{}, QDate(2026, 5, 1), u"Labour Day"_qs}));
            id = take(store.addLeave(writer, leave));
        });
        QCOMPARE(take(store.workingDays()), days);
        const Holiday stored{holiday, QDate(2026, 5, 1), u"Labour Day"_qs};
        QCOMPARE(take(store.holidays()), std::vector{stored});
        const Leave storedLeave{id, m_ana, leave.first, leave.last, true};
        QCOMPARE(take(store.leave()), std::vector{storedLeave});
        QVERIFY(take(store.leaveOf(RepId{99})).empty());
        undo(*m_database, step);
        QCOMPARE(take(store.workingDays()), WorkCalendar().workingDays());
        QVERIFY(take(store.leave()).empty());
        QVERIFY(take(store.holidays()).empty());
        redo(*m_database, step);
        QCOMPARE(take(store.leaveOf(m_ana)), std::vector{storedLeave});
        edit(*m_database, [&](ContentWriter &writer) {
            take(store.removeLeave(writer, id));
            take(store.removeHoliday(writer, holiday));
        });
        QVERIFY(take(store.leave()).empty());
        QVERIFY(take(store.holidays()).empty());
    }

    void goalsAndRestartsReplaceThoseOfTheSameWeek()
    {
        GoalStore store(*m_database);
        GoalId goal;
        RestartId restart;
        edit(*m_database, [&](ContentWriter &writer) {
            goal = take(store.setGoal(
                writer, {{}, m_ana, m_calls, week(5), 6, QDate(2026, 2, 1), u"agreed"_qs}));
            const Goal again{{}, m_ana, m_calls, week(5), 7.5, QDate(2026, 2, 2), u"better"_qs};
            QCOMPARE(take(store.setGoal(writer, again)), goal);
            restart =
                take(store.setRestart(writer, {{}, m_ana, std::nullopt, week(9), u"new area"_qs}));
            const Restart same{{}, m_ana, std::nullopt, week(9), u"new territory"_qs};
            QCOMPARE(take(store.setRestart(writer, same)), restart);
            take(store.setRestart(writer, {{}, m_ana, m_calls, week(9), u"calls"_qs}));
        });
        const Goal expected{goal, m_ana, m_calls, week(5), 7.5, QDate(2026, 2, 2), u"better"_qs};
        QCOMPARE(take(store.goals()), std::vector{expected});
        QCOMPARE(take(store.restarts()).size(), size_t(2));
        const Restart first{restart, m_ana, std::nullopt, week(9), u"new territory"_qs};
        QCOMPARE(take(store.restarts()).front(), first);
        edit(*m_database, [&](ContentWriter &writer) {
            take(store.removeGoal(writer, goal));
            take(store.removeRestart(writer, restart));
        });
        QVERIFY(take(store.goals()).empty());
        QCOMPARE(take(store.restarts()).size(), size_t(1));
    }

    void rarityIsDatedAndReplacedByWeek()
    {
        GoalStore store(*m_database);
        edit(*m_database, [&](ContentWriter &writer) {
            take(store.setRarity(writer, {std::nullopt, std::nullopt, week(1), 104}));
            take(store.setRarity(writer, {std::nullopt, std::nullopt, week(1), 520}));
            take(store.setRarity(writer, {m_ana, m_calls, week(3), 208}));
        });
        const std::vector<RaritySetting> expected = {{std::nullopt, std::nullopt, week(1), 520},
                                                     {m_ana, m_calls, week(3), 208}};
        QCOMPARE(take(store.rarity()), expected);
    }

    void flagsAreWithdrawnAndRevivedAsTheyWereFirstSeen()
    {
        watchCalls();
        Flag flag;
        flag.key = {m_ana, m_calls, Light::Baseline, week(20)};
        flag.runStart = week(18);
        flag.runWeeks = 3;
        flag.runDays = 14.5;
        flag.perFullWeek = 10.25;
        flag.expected = 30.1;
        flag.seen = 16;
        flag.onceInWeeks = 208;
        flag.tail = 0.0012;
        flag.dispersion = 1.5;
        flag.steadiness = 0.9;
        flag.limit = 3.25;
        FlagStore store(*m_database);
        reconcile({flag});
        QVERIFY(take(store.withdrawn()).empty());

        reconcile({});
        Flag expected = flag;
        expected.state = FlagState::Withdrawn;
        QCOMPARE(take(store.withdrawn()), std::vector{expected});

        Flag seenAnew = flag;
        seenAnew.seen = 12;
        reconcile({seenAnew});
        QVERIFY(take(store.withdrawn()).empty());
        reconcile({});
        QCOMPARE(take(store.withdrawn()).front().seen, 16);
    }

    void numbersThatDoNotApplyAreNoNumber()
    {
        watchCalls();
        Flag flag;
        flag.key = {m_ana, m_calls, Light::Goal, week(20)};
        flag.steadiness = std::numeric_limits<double>::quiet_NaN();
        flag.runStart = week(18);
        reconcile({flag});
        reconcile({});
        QVERIFY(std::isnan(take(FlagStore(*m_database).withdrawn()).front().steadiness));
    }

    void flagsOfPeopleWhoAreGoneAreLeftOut()
    {
        Flag flag;
        flag.key = {RepId{77}, m_calls, Light::High, week(20)};
        flag.runStart = week(20);
        reconcile({flag});
        reconcile({});
        QVERIFY(take(FlagStore(*m_database).withdrawn()).empty());
    }
};

QTEST_APPLESS_MAIN(TestAgreements)
#include "tst_agreements.moc"

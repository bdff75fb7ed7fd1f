// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/activitystore.h"
#include "models/storage/countstore.h"
#include "models/storage/datedstore.h"
#include "models/storage/peoplestore.h"
#include "models/storage/rollup.h"

#include <QRandomGenerator>

#include <map>

using namespace courtside;

class TestCounts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    const QDate m_monday = QDate(2026, 11, 2); // of 2026-W45

    RepId rep(const QString &name)
    {
        for (const Rep &each : take(PeopleStore(*m_database).reps())) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    ActivityId activity(const QString &name)
    {
        for (const Activity &each : take(ActivityStore(*m_database).activities())) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    std::optional<CountCell> cell(const QString &name, const QString &activityName, Week inWeek)
    {
        for (const CountCell &each : take(CountStore(*m_database).cellsOf(rep(name)))) {
            if (each.activity == activity(activityName) && each.week == inWeek)
                return each;
        }
        return std::nullopt;
    }
    std::optional<int> dated(const QString &name, const QString &activityName, Week inWeek)
    {
        const auto found = cell(name, activityName, inWeek);
        return found ? found->dated : std::nullopt;
    }
    ContentStep type(const QString &name, const QString &activityName, Week inWeek,
                     std::optional<int> count)
    {
        return edit(*m_database, [&](ContentWriter &writer) {
            take(CountStore(*m_database)
                     .typeTally(writer, rep(name), activity(activityName), inWeek, count));
        });
    }
    ContentStep setRules(const std::vector<TypeRule> &rules)
    {
        return edit(*m_database, [&](ContentWriter &writer) {
            take(ActivityStore(*m_database).setRules(writer, rules));
        });
    }
    static PlanMaker callsAndDemos()
    {
        PlanMaker plan;
        plan.rule(u"Call"_qs, u"Calls"_qs).rule(u"Demo"_qs, u"Demos"_qs);
        return plan;
    }

private Q_SLOTS:
    void init() { m_database = take(Database::inMemory()); }

    void zeroIsWhereTheFileSpeaksAndUnknownWhereItIsSilent()
    {
        PlanMaker plan = callsAndDemos();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .row(u"2"_qs, u"Ana"_qs, u"Demo"_qs, m_monday.addDays(7))
            .row(u"3"_qs, u"Bo"_qs, u"Call"_qs, m_monday.addDays(6));
        import(*m_database, plan.plan);
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(45)), std::optional(1));
        QCOMPARE(dated(u"Ana"_qs, u"Demos"_qs, week(45)), std::optional(0));
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(46)), std::optional(0));
        QCOMPARE(dated(u"Ana"_qs, u"Demos"_qs, week(46)), std::optional(1));
        QCOMPARE(dated(u"Bo"_qs, u"Calls"_qs, week(45)), std::optional(1)); // a Sunday
        QCOMPARE(dated(u"Bo"_qs, u"Demos"_qs, week(45)), std::optional(0));
        QVERIFY(!cell(u"Bo"_qs, u"Calls"_qs, week(46)).has_value());
    }

    void aFileVouchesOnlyForTypesThatOccurInIt()
    {
        PlanMaker both = callsAndDemos();
        both.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .row(u"2"_qs, u"Ana"_qs, u"Demo"_qs, m_monday);
        import(*m_database, both.plan);
        PlanMaker callsOnly(u"calls.csv"_qs);
        callsOnly.row(u"3"_qs, u"Ana"_qs, u"Call"_qs, m_monday.addDays(7));
        import(*m_database, callsOnly.plan);
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(46)), std::optional(1));
        QVERIFY(!cell(u"Ana"_qs, u"Demos"_qs, week(46)).has_value());
    }

    void aClaimedPeriodTurnsAbsentWeeksIntoZeros()
    {
        PlanMaker plan = callsAndDemos();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday).present(u"Ana"_qs, week(46), true);
        import(*m_database, plan.plan);
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(46)), std::optional(0));
        QVERIFY(!cell(u"Ana"_qs, u"Demos"_qs, week(46)).has_value());
    }

    void aFileWithoutTypesCountsAsTheActivityThatWasNamed()
    {
        PlanMaker plan;
        plan.rule(u"Visits"_qs, u"Visits"_qs)
            .row(u"1"_qs, u"Ana"_qs, u"x"_qs, m_monday)
            .present(u"Ana"_qs, week(46));
        plan.plan.types.clear();
        plan.plan.dated.front().type = -1;
        plan.plan.choices.activityName = u"Visits"_qs;
        import(*m_database, plan.plan);
        QCOMPARE(dated(u"Ana"_qs, u"Visits"_qs, week(45)), std::optional(1));
        QCOMPARE(dated(u"Ana"_qs, u"Visits"_qs, week(46)), std::optional(0));
    }

    void changedRulesCountEveryRowAgain()
    {
        PlanMaker plan = callsAndDemos();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday, u"Demo of the scheduler"_qs)
            .row(u"2"_qs, u"Ana"_qs, u"Call"_qs, m_monday, {}, u"No answer"_qs)
            .row(u"3"_qs, u"Ana"_qs, u"Call"_qs, m_monday, {}, u"Connected"_qs);
        import(*m_database, plan.plan);
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(45)), std::optional(3));
        const std::vector<TypeRule> before = take(ActivityStore(*m_database).rules());
        const std::vector<TypeRule> rules = {
            {{}, 0, RuleField::Outcome, u"no answer"_qs, std::nullopt},
            {{}, 1, RuleField::Subject, u"demo"_qs, activity(u"Demos"_qs)},
            before[0],
        };
        const ContentStep step = setRules(rules);
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(45)), std::optional(1));
        QCOMPARE(dated(u"Ana"_qs, u"Demos"_qs, week(45)), std::optional(1));
        QCOMPARE(take(checkWorkbook(*m_database)).join(u"; "), QString());
        undo(*m_database, step);
        QCOMPARE(dated(u"Ana"_qs, u"Calls"_qs, week(45)), std::optional(3));
        QVERIFY(!cell(u"Ana"_qs, u"Demos"_qs, week(45)).has_value());
        redo(*m_database, step);
        QCOMPARE(dated(u"Ana"_qs, u"Demos"_qs, week(45)), std::optional(1));
    }

    void rulesTellHowManyRowsTheyCatch()
    {
        PlanMaker plan = callsAndDemos();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday, u"x"_qs)
            .row(u"2"_qs, u"Ana"_qs, u"call"_qs, m_monday, u"big demo"_qs)
            .row(u"3"_qs, u"Ana"_qs, u"Email"_qs, m_monday, u"demonstration"_qs)
            .row(u"4"_qs, u"Ana"_qs, u"Email"_qs, m_monday)
            .row(u"5"_qs, u"Ana"_qs, u"Letter"_qs, m_monday);
        import(*m_database, plan.plan);
        const DatedStore store(*m_database);
        const std::vector<TypeRule> rules = {
            {{}, 0, RuleField::Subject, u"demo"_qs, std::nullopt},
            {{}, 1, RuleField::Type, u"Call"_qs, activity(u"Calls"_qs)},
        };
        QCOMPARE(take(store.catches(rules)), (std::vector<qint64>{1, 1}));
        const std::vector<std::pair<QString, qint64>> expected = {{u"Email"_qs, 2},
                                                                  {u"Letter"_qs, 1}};
        QCOMPARE(take(store.uncountedTypes(rules)), expected);
        QCOMPARE(take(store.uncountedTypes({})).size(), size_t(4));
    }

    void theRowsBehindANumberAreListed()
    {
        PlanMaker plan = callsAndDemos();
        plan.row(u"2"_qs, u"Ana"_qs, u"Call"_qs, m_monday.addDays(1), u"Größe"_qs, u"Busy"_qs)
            .row(u"1"_qs, u"Ana"_qs, u"Letter"_qs, m_monday);
        import(*m_database, plan.plan);
        const auto rows = take(DatedStore(*m_database).rowsOf(rep(u"Ana"_qs), week(45)));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].type, u"Letter"_qs);
        QVERIFY(!rows[0].activity.has_value());
        QCOMPARE(rows[1].subject, u"Größe"_qs);
        QCOMPARE(rows[1].outcome, u"Busy"_qs);
        QCOMPARE(rows[1].source, u"by hand"_qs);
        QCOMPARE(rows[1].day, m_monday.addDays(1));
        QCOMPARE(rows[1].activity, std::optional(activity(u"Calls"_qs)));
    }

    void aTypedCountCoversTheSheetsAndGivesItBack()
    {
        PlanMaker sheet(u"sheet.csv"_qs, RecordKind::Weekly);
        sheet.tally(u"Ana"_qs, u"Calls"_qs, week(45), 12);
        import(*m_database, sheet.plan);
        const quint64 before = take(contentHash(*m_database));
        const ContentStep step = type(u"Ana"_qs, u"Calls"_qs, week(45), 9);
        QCOMPARE(cell(u"Ana"_qs, u"Calls"_qs, week(45))->tally, std::optional(9));
        QVERIFY(cell(u"Ana"_qs, u"Calls"_qs, week(45))->typed);

        type(u"Ana"_qs, u"Calls"_qs, week(45), 8);
        const ContentStep cleared = type(u"Ana"_qs, u"Calls"_qs, week(45), std::nullopt);
        QCOMPARE(cell(u"Ana"_qs, u"Calls"_qs, week(45))->tally, std::optional(12));
        QVERIFY(!cell(u"Ana"_qs, u"Calls"_qs, week(45))->typed);
        type(u"Ana"_qs, u"Calls"_qs, week(45), std::nullopt);
        QCOMPARE(cell(u"Ana"_qs, u"Calls"_qs, week(45))->tally, std::optional(12));
        QCOMPARE(take(contentHash(*m_database)), before);

        undo(*m_database, cleared);
        QCOMPARE(cell(u"Ana"_qs, u"Calls"_qs, week(45))->tally, std::optional(8));
        QVERIFY(!step.isEmpty());
    }

    void aTypedCountWithoutASheetGoesAgain()
    {
        import(*m_database, callsAndDemos().present(u"Ana"_qs, week(45)).plan);
        type(u"Ana"_qs, u"Demos"_qs, week(50), 3);
        QCOMPARE(cell(u"Ana"_qs, u"Demos"_qs, week(50))->tally, std::optional(3));
        type(u"Ana"_qs, u"Demos"_qs, week(50), std::nullopt);
        QVERIFY(!cell(u"Ana"_qs, u"Demos"_qs, week(50)).has_value());
    }

    void tallyAndRowsMeetInOneCell()
    {
        PlanMaker plan = callsAndDemos();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .row(u"2"_qs, u"Bo"_qs, u"Call"_qs, m_monday)
            .tally(u"Ana"_qs, u"Calls"_qs, week(45), 4)
            .tally(u"Ana"_qs, u"Calls"_qs, week(44), 6);
        import(*m_database, plan.plan);
        edit(*m_database, [&](ContentWriter &writer) {
            take(CountStore(*m_database)
                     .choose(writer, rep(u"Ana"_qs), activity(u"Calls"_qs), week(45),
                             CountSource::Dated));
        });
        const auto cells = take(CountStore(*m_database).cells());
        QCOMPARE(cells.size(), size_t(3));
        QCOMPARE(cells[0].week, week(44));
        QCOMPARE(cells[1].tally, std::optional(4));
        QCOMPARE(cells[1].dated, std::optional(1));
        QCOMPARE(cells[1].count(), std::optional(1));
        QCOMPARE(cells[2].rep, rep(u"Bo"_qs));
        QCOMPARE(take(CountStore(*m_database).tallies()).size(), size_t(2));
        edit(*m_database, [&](ContentWriter &writer) {
            take(
                CountStore(*m_database)
                    .choose(writer, rep(u"Ana"_qs), activity(u"Calls"_qs), week(45), std::nullopt));
        });
        QVERIFY(cell(u"Ana"_qs, u"Calls"_qs, week(45))->differs());
    }

    void weeksKeepStatedDaysAndAnswers()
    {
        PlanMaker plan = callsAndDemos();
        plan.plan.days.push_back({plan.person(u"Ana"_qs), week(45), 2.5});
        import(*m_database, plan.plan);
        const RepId ana = rep(u"Ana"_qs);
        CountStore store(*m_database);
        edit(*m_database, [&](ContentWriter &writer) {
            take(store.answerZeroWeek(writer, ana, week(45), ZeroAnswer::Worked));
            take(store.answerZeroWeek(writer, ana, week(46), ZeroAnswer::Away));
            take(store.answerZeroWeek(writer, ana, week(47), ZeroAnswer::NotLogged));
            take(store.answerZeroWeek(writer, ana, week(47), std::nullopt));
        });
        const std::vector<RepWeek> expected = {{ana, week(45), 2.5, ZeroAnswer::Worked},
                                               {ana, week(46), std::nullopt, ZeroAnswer::Away}};
        QCOMPARE(take(store.repWeeks()), expected);
        QCOMPARE(take(store.repWeeksOf(ana)), expected);
        QVERIFY(take(store.repWeeksOf(RepId{99})).empty());
    }

    void sumsAlwaysAgreeWithAFullCount()
    {
        QRandomGenerator random(20261120);
        const QStringList names = {u"Ana"_qs, u"Bo"_qs, u"Cem"_qs};
        const QStringList types = {u"Call"_qs, u"Demo"_qs, u"Letter"_qs};
        std::map<std::tuple<QString, QString, Week>, int> expected;
        for (int file = 0; file < 12; ++file) {
            PlanMaker plan(u"file%1.csv"_qs.arg(file));
            if (file == 0)
                plan.rule(u"Call"_qs, u"Calls"_qs).rule(u"Demo"_qs, u"Demos"_qs);
            for (int row = 0; row < 40; ++row) {
                const QString name = names[random.bounded(3)];
                const QString typeName = types[random.bounded(3)];
                const QDate day = m_monday.addDays(random.bounded(-60, 60));
                plan.row(u"%1/%2"_qs.arg(file).arg(row), name, typeName, day);
                if (typeName != u"Letter")
                    ++expected[{name, typeName + u's', Week::of(day)}];
            }
            import(*m_database, plan.plan);
        }
        std::map<std::tuple<QString, QString, Week>, int> stored;
        for (const QString &name : names) {
            for (const QString &activityName : {u"Calls"_qs, u"Demos"_qs}) {
                for (const CountCell &each : take(CountStore(*m_database).cellsOf(rep(name)))) {
                    if (each.activity == activity(activityName) && each.dated > 0)
                        stored[{name, activityName, each.week}] = *each.dated;
                }
            }
        }
        QCOMPARE(stored, expected);
        const quint64 before = take(contentHash(*m_database));
        take(rollup::recount(*m_database));
        QCOMPARE(take(contentHash(*m_database)), before);
        QCOMPARE(take(checkWorkbook(*m_database)).join(u' '), QString());
    }
};

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"

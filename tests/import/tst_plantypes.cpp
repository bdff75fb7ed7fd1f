// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// From the types of a file to activities: rules in force, rules made while importing, questions.
class TestPlanTypes final : public QObject
{
    Q_OBJECT

    const QByteArray m_rows = "Rep,Date,Type,Outcome,Subject\n"
                              "Ana Ortiz,2026-11-16,Call,Connected,Discovery with Jo\n"
                              "Ana Ortiz,2026-11-16,CALL,No answer,Hello\n"
                              "Ana Ortiz,2026-11-17,Demo,,Second\n"
                              "Ana Ortiz,2026-11-17,Mail,,Rediscovery\n";

    /// Each with how many rows it catches and where they go.
    template <class Tally>
    static QStringList tallies(const ImportPlan &plan, const std::vector<Tally> &of,
                               QString Tally::*text)
    {
        QStringList parts;
        for (const Tally &tally : of)
            parts.append(QStringLiteral("%1 %2 %3")
                             .arg(tally.*text)
                             .arg(tally.rows)
                             .arg(tally.activity
                                      ? plan.activities[static_cast<size_t>(*tally.activity)].name
                                      : u"-"_qs));
        return parts;
    }
    static QStringList tallies(const ImportPlan &plan)
    {
        return tallies(plan, plan.typeTallies, &TypeTally::type);
    }
    static QStringList ruleTallies(const ImportPlan &plan)
    {
        return tallies(plan, plan.ruleTallies, &RuleTally::text);
    }

private Q_SLOTS:
    void rulesInForceCountAndTheRestIsAsked()
    {
        const ImportPlan plan = planOf(m_rows, {}, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList({u"type:demo"_qs, u"type:mail"_qs}));
        QCOMPARE(tallies(plan), QStringList({u"Call 2 Calls"_qs, u"Demo 1 -"_qs, u"Mail 1 -"_qs}));
        const ImportQuestion asked = question(plan, u"type:demo"_qs);
        QCOMPARE(asked.rows, 1);
        QCOMPARE(choiceKeys(asked),
                 QStringList({u"activity:Calls"_qs, u"new"_qs, u"not-counted"_qs}));
        QCOMPARE(plan.added, 4); // rows of unknown types are kept all the same
    }

    void answersBecomeRules()
    {
        ImportChoices choices;
        choices.answers = {{u"type:demo"_qs, u"new"_qs}, {u"type:mail"_qs, u"not-counted"_qs}};
        const ImportPlan plan = planOf(m_rows, choices, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(plan.rules.size(), size_t(2));
        QCOMPARE(plan.rules[0].text, u"Demo"_qs);
        QCOMPARE(plan.activities[static_cast<size_t>(*plan.rules[0].activity)].name, u"Demo"_qs);
        QVERIFY(!plan.rules[1].activity);
        QVERIFY(!plan.rules[0].goesFirst);
        const ImportPlan next = planOf(m_rows, {}, afterImport(smallWorkbook(), plan));
        QCOMPARE(questionIds(next), QStringList());
        QCOMPARE(next.rules.size(), size_t(0));
    }

    void severalTypesMayBecomeOneActivity()
    {
        ImportChoices choices;
        choices.answers = {{u"type:demo"_qs, u"activity:Calls"_qs},
                           {u"type:mail"_qs, u"activity:Letters"_qs}};
        const ImportPlan plan = planOf(m_rows, choices, smallWorkbook());
        QCOMPARE(tallies(plan),
                 QStringList({u"Call 2 Calls"_qs, u"Demo 1 Calls"_qs, u"Mail 1 Letters"_qs}));
        QCOMPARE(plan.activities.size(), size_t(2));
    }

    void rulesByOutcomeAndSubjectGoBeforeRulesByType()
    {
        ImportChoices choices = acceptNew();
        choices.answers = {{u"rule:outcome:No answer"_qs, u"not-counted"_qs},
                           {u"rule:subject:discovery"_qs, u"activity:Discovery"_qs}};
        const ImportPlan plan = planOf(m_rows, choices, smallWorkbook());
        QCOMPARE(ruleTallies(plan), QStringList({u"No answer 1 -"_qs, u"discovery 1 Discovery"_qs,
                                                 u"Demo 1 Demo"_qs, u"Mail 1 Mail"_qs}));
        QVERIFY(plan.rules[0].goesFirst && plan.rules[1].goesFirst);
        QVERIFY(!plan.rules[2].goesFirst);
        QCOMPARE(plan.rules[1].field, RuleField::Subject);
        const ImportPlan next = planOf(m_rows, choices, afterImport(smallWorkbook(), plan));
        QCOMPARE(next.rules.size(), size_t(0)); // the same rules are in force by now
        QCOMPARE(next.unchanged, 4);
    }

    void rulesOfStoredActivitiesCanBeAdded()
    {
        ImportChoices choices;
        TypeRule rule;
        rule.field = RuleField::Type;
        rule.text = u"Demo"_qs;
        rule.activity = ActivityId{1};
        TypeRule nothing;
        nothing.text = u"mail"_qs;
        choices.newRules = {rule, nothing};
        const ImportPlan plan = planOf(m_rows, choices, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(tallies(plan),
                 QStringList({u"Call 2 Calls"_qs, u"Demo 1 Calls"_qs, u"Mail 1 -"_qs}));
    }

    void onlyNamedActivitiesOfATypedFileAreWatched()
    {
        ImportChoices choices = acceptNew();
        choices.watch = {u"demo"_qs, u"Juggling"_qs};
        const ImportPlan plan = planOf(m_rows, choices);
        QStringList watched;
        for (const PlannedActivity &activity : plan.activities) {
            if (activity.watch)
                watched.append(activity.name);
        }
        QCOMPARE(watched, QStringList({u"Demo"_qs}));
        QCOMPARE(plan.notes, QStringList({u"There is no activity “Juggling” to watch, neither in "
                                          "the workbook nor in this file."_qs}));
    }

    void aFileWithoutTypesNeedsAnActivity()
    {
        const QByteArray bytes =
            "Rep,Date,Kind of work\nAna,2026-11-16,Call\nAna,2026-11-17,Call\n";
        const ImportPlan asked = planOf(bytes, acceptNew(), smallWorkbook());
        const ImportQuestion activity = question(asked, u"activity"_qs);
        QVERIFY(activity.blocking);
        QCOMPARE(activity.rows, 2);
        QCOMPARE(choiceKeys(activity),
                 QStringList({u"activity:Calls"_qs, u"column:Kind of work"_qs}));

        ImportChoices choices = acceptNew();
        choices.activityName = u"Visits"_qs;
        const ImportPlan plan = planOf(bytes, choices);
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(tallies(plan), QStringList({u"Visits 2 Visits"_qs}));
        QCOMPARE(reading(plan, u"type"_qs), u"every row is of type “Visits”"_qs);

        choices = acceptNew();
        choices.answers = {{u"activity"_qs, u"column:Kind of work"_qs}};
        QCOMPARE(tallies(planOf(bytes, choices)), QStringList({u"Call 2 Call"_qs}));
        choices.answers = {{u"activity"_qs, u"activity:Calls"_qs}};
        QCOMPARE(tallies(planOf(bytes, choices, smallWorkbook())),
                 QStringList({u"Calls 2 Calls"_qs}));
    }

    void rowsWithoutATypeAmongTypedOnesAreKeptAndAskedAbout()
    {
        const QByteArray bytes = "Rep,Date,Type\nAna,2026-11-16,Call\nAna,2026-11-17,\n";
        QCOMPARE(questionIds(planOf(bytes, {}, smallWorkbook())),
                 QStringList({u"person:ana"_qs, u"type:"_qs}));
        const ImportPlan plan = planOf(bytes, acceptNew(), smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList()); // accepting what is new does not name a type
        QCOMPARE(question(plan, u"type:"_qs).about,
                 u"1 row(s) name no type. What do they count as?"_qs);
        QCOMPARE(plan.added, 2);
    }

    void filesPlannedTogetherShareTheirNewTypes()
    {
        auto plans = planImport({file(m_rows), file("Rep,Date,Type\nAna Ortiz,2026-11-18,Demo\n")},
                                {acceptNew()}, smallWorkbook());
        QVERIFY(plans.ok());
        QCOMPARE((*plans)[0].rules.size(), size_t(2));
        QCOMPARE((*plans)[1].rules.size(), size_t(0));
        QCOMPARE(tallies((*plans)[1]), QStringList({u"Demo 1 Demo"_qs}));
    }
};

QTEST_APPLESS_MAIN(TestPlanTypes)
#include "tst_plantypes.moc"

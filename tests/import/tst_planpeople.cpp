// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/personname.h"

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Who the people of a file are: known, another spelling, new, or not one of mine.
class TestPlanPeople final : public QObject
{
    Q_OBJECT

    static QByteArray callsOf(const QByteArray &names)
    {
        QByteArray bytes = "Rep;Date;Type;Subject\n";
        int day = 2;
        for (const QByteArray &name : names.split('|'))
            bytes += name + ";2026-11-" + QByteArray::number(day++).rightJustified(2, '0') +
                     ";Call;Hello\n";
        return bytes;
    }

    static ImportChoices answered(const QString &id, const QString &choice)
    {
        ImportChoices choices;
        choices.answers = {{id, choice}};
        return choices;
    }

    static QString likely(const QString &raw, const QStringList &names)
    {
        LikelyNames among;
        for (const QString &name : names)
            among.add(name);
        return among.find(raw);
    }

private Q_SLOTS:
    void spellingsThatOnlyFoldAreKnown()
    {
        const ImportPlan plan = planOf(
            callsOf("ana  ORTIZ|Ana Ortiz |Ben Okafor (Deactivated User)"), {}, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(plan.people.size(), size_t(2));
        QCOMPARE(plan.people[0].rep, RepId{1});
        QVERIFY(!plan.people[0].remember);
        QCOMPARE(plan.people[1].rep, RepId{2});
        QVERIFY(plan.people[1].hasLeft);
    }

    void likelySpellingsAreProposedAndNeverTaken_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("last, first") << u"Ortiz, Ana"_qs << u"alias:Ana Ortiz"_qs;
        QTest::newRow("middle initial") << u"Ana M. Ortiz"_qs << u"alias:Ana Ortiz"_qs;
        QTest::newRow("initial") << u"A. Ortiz"_qs << u"alias:Ana Ortiz"_qs;
        QTest::newRow("last initial") << u"Ana O."_qs << u"alias:Ana Ortiz"_qs;
        QTest::newRow("e-mail") << u"ben.okafor@example.com"_qs << u"alias:Ben Okafor"_qs;
        QTest::newRow("nobody") << u"Cara Lin"_qs << QString();
    }

    void likelySpellingsAreProposedAndNeverTaken()
    {
        QFETCH(QString, raw);
        QFETCH(QString, proposed);
        const ImportPlan plan = planOf(callsOf(raw.toUtf8()), {}, smallWorkbook());
        const ImportQuestion asked = question(plan, u"person:"_qs + foldedName(raw));
        QVERIFY(asked.blocking);
        QCOMPARE(asked.about, QStringLiteral("Who is “%1”? 1 row(s) name this person.").arg(raw));
        QCOMPARE(asked.proposed, proposed);
        QCOMPARE(choiceKeys(asked), QStringList({u"new"_qs, u"alias:Ana Ortiz"_qs,
                                                 u"alias:Ben Okafor"_qs, u"not-mine"_qs}));
    }

    void garbledNamesFindTheirOwner()
    {
        QCOMPARE(likely(u"JÃ¶rg MÃ¼ller"_qs, {u"Jörg Müller"_qs, u"Jo Miller"_qs}),
                 u"Jörg Müller"_qs);
        QCOMPARE(likely(u"Jorg Muller"_qs, {u"Jörg Müller"_qs}), u"Jörg Müller"_qs);
    }

    void aNameThatFitsTwoIsNotProposed()
    {
        QCOMPARE(likely(u"A. Ortiz"_qs, {u"Ana Ortiz"_qs, u"Abel Ortiz"_qs}), QString());
        QCOMPARE(likely(u""_qs, {u"Ana Ortiz"_qs}), QString());
    }

    void anAliasIsRememberedForTheNextFile()
    {
        const ImportPlan plan =
            planOf(callsOf("Mark T."), answered(u"person:mark t."_qs, u"alias:Ana Ortiz"_qs),
                   smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(plan.people[0].rep, RepId{1});
        QVERIFY(plan.people[0].remember);
        const ImportPlan next = planOf(callsOf("Mark T."), {}, afterImport(smallWorkbook(), plan));
        QCOMPARE(questionIds(next), QStringList());
        QCOMPARE(next.unchanged, 1);
    }

    void notMineIsAnAnswerAndIsRemembered()
    {
        const ImportPlan plan =
            planOf(callsOf("Automated Process|Ana Ortiz"),
                   answered(u"person:automated process"_qs, u"not-mine"_qs), smallWorkbook());
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(plan.skipped[0].reason, u"Automated Process is not one of yours."_qs);
        QVERIFY(plan.people[0].notMine && plan.people[0].remember);
        const ImportPlan next =
            planOf(callsOf("Automated Process"), {}, afterImport(smallWorkbook(), plan));
        QCOMPARE(questionIds(next), QStringList());
        QCOMPARE(next.skipped.size(), size_t(1));
    }

    void scriptsNamePeopleWithoutSeeingAQuestion()
    {
        ImportChoices choices;
        choices.aliases = {{u"O., A."_qs, u"Ana Ortiz"_qs}};
        choices.notMine = {u"queue"_qs};
        const ImportPlan plan = planOf(callsOf("O., A.|Queue"), choices, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList());
        QCOMPARE(plan.people[0].rep, RepId{1});
        QVERIFY(plan.people[1].notMine);
    }

    void anAliasOfSomebodyUnknownIsAskedAgain()
    {
        ImportChoices choices;
        choices.aliases = {{u"AO"_qs, u"Anna Ortis"_qs}};
        const ImportPlan plan = planOf(callsOf("AO"), choices, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList({u"person:ao"_qs}));
        choices.acceptNew = true;
        QCOMPARE(planOf(callsOf("AO"), choices, smallWorkbook()).people[0].newRepName,
                 u"Anna Ortis"_qs);
    }

    void twoRepsOfOneNameAreToldApartByThePerson()
    {
        ImportContext context = smallWorkbook();
        context.reps.push_back({RepId{3}, u"Ana Ortiz"_qs, {}, {}, {}});
        const ImportPlan plan = planOf(callsOf("Ana Ortiz"), {}, context);
        const ImportQuestion asked = question(plan, u"person:ana ortiz"_qs);
        QCOMPARE(asked.about, u"More than one person is called “Ana Ortiz”. Whose are these 1 "
                              "row(s)?"_qs);
        QCOMPARE(choiceKeys(asked), QStringList({u"new"_qs, u"alias:#1"_qs, u"alias:Ben Okafor"_qs,
                                                 u"alias:#3"_qs, u"not-mine"_qs}));
        const ImportPlan settled =
            planOf(callsOf("Ana Ortiz"), answered(u"person:ana ortiz"_qs, u"alias:#3"_qs), context);
        QCOMPARE(settled.people[0].rep, RepId{3});
    }

    void twoIdsOfOneNameAreTwoPeople()
    {
        const QByteArray bytes = "Record Id,Subject,Call Start Time,Call Owner,Call Owner.id\n"
                                 "1,Hello,2026-11-16 10:00,Ana Ortiz,11\n"
                                 "2,Hello,2026-11-16 11:00,Ana Ortiz,12\n";
        const ImportPlan plan = planOf(bytes, {}, smallWorkbook());
        QCOMPARE(questionIds(plan), QStringList({u"person:12"_qs}));
        QCOMPARE(plan.people[0].rep, RepId{1});
        const ImportPlan accepted = planOf(bytes, acceptNew());
        QCOMPARE(accepted.people[0].newRepName, u"Ana Ortiz"_qs);
        QCOMPARE(accepted.people[1].newRepName, u"Ana Ortiz (2)"_qs);
    }

    void aRowWithoutOwnerIsRejected()
    {
        const ImportPlan plan = planOf(callsOf("|-|Ana Ortiz"), {}, smallWorkbook());
        QCOMPARE(counts(plan), u"3 = 1 new + 0 changed + 0 unchanged + 0 skipped + 2 rejected"_qs);
        QCOMPARE(plan.rejected[0].column, u"Rep"_qs);
        QCOMPARE(plan.rejected[0].reason, u"The row names nobody."_qs);
        QCOMPARE(plan.rejected[0].remedy, u"Fill in whose it is."_qs);
        QCOMPARE(plan.rejected[0].cells,
                 QStringList({QString(), u"2026-11-02"_qs, u"Call"_qs, u"Hello"_qs}));
    }

    void teamsOfNewRepsComeFromTheirColumn()
    {
        const ImportPlan plan = planOf("Team,Rep,Date,Type\nNorth,Ana,2026-11-16,Call\n"
                                       ",Ana,2026-11-17,Call\nSouth,Ben,2026-11-17,Call\n",
                                       acceptNew());
        QCOMPARE(plan.people[0].team, u"North"_qs);
        QCOMPARE(plan.people[1].team, u"South"_qs);
    }

    void filesPlannedTogetherShareTheirNewPeople()
    {
        auto plans = planImport({file(callsOf("Ana")), file(callsOf("ana"))}, {acceptNew()},
                                emptyWorkbook());
        QVERIFY(plans.ok());
        QCOMPARE((*plans)[0].people[0].newRepName, u"Ana"_qs);
        QCOMPARE((*plans)[1].people[0].newRepName, u"Ana"_qs);
        QCOMPARE((*plans)[1].unchanged, 1);
        QCOMPARE((*plans)[1].rules.size(), size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestPlanPeople)
#include "tst_planpeople.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/idcandidates.h"
#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// The column that holds the record's own id, where the header is nobody's.
class TestPlanIds final : public QObject
{
    Q_OBJECT

    const QByteArray m_bytes = "activity_id,deal_id,rep,date,type\n"
                               "ACT-1,DL-7,Ana,2026-11-16,Call\nACT-2,DL-7,Ana,2026-11-17,Call\n"
                               "ACT-3,DL-8,Ben,2026-11-17,Call\n";

    static ImportChoices answered(const QString &choice)
    {
        ImportChoices choices = acceptNew();
        choices.answers = {{u"record-id"_qs, choice}};
        return choices;
    }

private Q_SLOTS:
    void headingsThatSayId_data()
    {
        QTest::addColumn<bool>("isId");
        for (const char *heading : {"id", "ID", "activity_id", "Call ID", "Record-Id", "recordId",
                                    "callID", "guid", "Activity UUID", " id "})
            QTest::newRow(heading) << true;
        for (const char *heading :
             {"paid", "grid", "Madrid", "valid", "Bid", "id_type", "identity", ""})
            QTest::newRow(heading) << false;
    }
    void headingsThatSayId()
    {
        QFETCH(bool, isId);
        QCOMPARE(isIdHeading(QString::fromUtf8(QTest::currentDataTag())), isId);
    }

    void aColumnOfIdsThatAreAllDifferentIsProposed()
    {
        const ImportPlan plan = planOf(m_bytes, acceptNew());
        QVERIFY(!plan.needsAnswers());
        const ImportQuestion asked = question(plan, u"record-id"_qs);
        QCOMPARE(asked.proposed, u"column:activity_id"_qs);
        // A deal occurs twice, so its id is not the row's.
        QCOMPARE(choiceKeys(asked), QStringList({u"column:activity_id"_qs, u"none"_qs}));
        QCOMPARE(asked.about,
                 u"The values in “activity_id” are all different. Is that the record’s own id? By "
                 "its id a row is known again when something else in it has changed."_qs);
        QCOMPARE(asked.rows, 3);
        QVERIFY(plan.dated[0].key.startsWith('=')); // never taken unasked
    }

    void theAnswerIsTheKeyAndIsRemembered()
    {
        const ImportPlan plan = planOf(m_bytes, answered(u"column:activity_id"_qs));
        QCOMPARE(plan.dated[0].key, QByteArray("ACT-1"));
        QVERIFY(!questionIds(plan, false).contains(u"record-id"_qs));
        QByteArray changed = m_bytes;
        changed.replace("ACT-3,DL-8,Ben,2026-11-17", "ACT-3,DL-8,Ben,2026-11-18");
        const ImportPlan next = planOf(changed, {}, afterImport(emptyWorkbook(), plan));
        QCOMPARE(counts(next), u"3 = 0 new + 1 changed + 2 unchanged + 0 skipped + 0 rejected"_qs);
    }

    void aFileThatWasReadWithoutIdsIsNotAskedAgain()
    {
        QVERIFY(
            !questionIds(planOf(m_bytes, answered(u"none"_qs)), false).contains(u"record-id"_qs));
        const ImportPlan plan = planOf(m_bytes, acceptNew());
        const ImportPlan again = planOf(m_bytes, {}, afterImport(emptyWorkbook(), plan));
        QVERIFY(!questionIds(again, false).contains(u"record-id"_qs));
        QCOMPARE(again.unchanged, 3);
    }

    void whatIsNoIdIsNotProposed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty once") << QByteArray("call_id,rep,date,type\n1,Ana,2026-11-16,Call\n"
                                                  ",Ana,2026-11-17,Call\n");
        QTest::newRow("twice") << QByteArray("call_id,rep,date,type\n1,Ana,2026-11-16,Call\n"
                                             "1,Ana,2026-11-17,Call\n");
        QTest::newRow("rounded") << QByteArray(
            "call_id,rep,date,type\n2.41E+18,Ana,2026-11-16,Call\n"
            "2.42E+18,Ana,2026-11-17,Call\n");
        QTest::newRow("rounded to digits")
            << QByteArray("call_id,rep,date,type\n7412345678901230000,Ana,2026-11-16,Call\n"
                          "7412345678901240000,Ana,2026-11-17,Call\n");
        QTest::newRow("one row") << QByteArray("call_id,rep,date,type\n1,Ana,2026-11-16,Call\n");
        QTest::newRow("a sheet") << QByteArray("call_id,rep,week,calls\n1,Ana,2026-W45,5\n"
                                               "2,Ana,2026-W46,5\n");
    }
    void whatIsNoIdIsNotProposed()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!questionIds(planOf(bytes, acceptNew()), false).contains(u"record-id"_qs));
    }

    void idsOfDealsAreProposedToo()
    {
        const ImportPlan plan =
            planOf("ref_id,deal name,owner,stage\nA,Red,Ana,Won\nB,Blue,Ana,Won\n", acceptNew());
        QCOMPARE(plan.kind, RecordKind::Opportunities);
        QCOMPARE(question(plan, u"record-id"_qs).proposed, u"column:ref_id"_qs);
    }
};

QTEST_APPLESS_MAIN(TestPlanIds)
#include "tst_planids.moc"

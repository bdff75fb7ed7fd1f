// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rejectedrows.h"
#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// The list of rows that could not be taken, on its way out and back in.
class TestRejectedRows final : public QObject
{
    Q_OBJECT

    /// The list after a person has put one text right.
    static QByteArray repaired(const ImportPlan &plan, const char *wrong, const char *right)
    {
        QByteArray list = rejectedRowsAsCsv(plan);
        if (list.count(wrong) != 1)
            QTest::qFail(list.constData(), __FILE__, __LINE__);
        return list.replace(wrong, right);
    }

private Q_SLOTS:
    void itKeepsTheSeparatorAndSaysThatItIsUtf8()
    {
        const ImportPlan plan =
            planOf("Rep;Date;Type\nJörg;31.31.2026;Call\nJörg;16.11.2026;Call\n", acceptNew());
        const QByteArray list = rejectedRowsAsCsv(plan);
        QCOMPARE(list, QByteArray("\xEF\xBB\xBFRep;Date;Type;Courtside: reason;Courtside: remedy\n"
                                  "Jörg;31.31.2026;Call;There is no such day.;"
                                  "Write the day as 2026-11-22.\n"));
        const ImportPlan again = planOf(repaired(plan, "31.31.2026", "17.11.2026"), {},
                                        afterImport(emptyWorkbook(), plan));
        QVERIFY(again.recognised);
        QCOMPARE(counts(again), u"1 = 1 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(again.people[0].raw, u"Jörg"_qs);
    }

    void aRememberedEncodingIsNotMeantForIt()
    {
        ImportChoices choices = acceptNew();
        choices.encoding = u"windows-1252"_qs;
        const ImportPlan plan =
            planOf("Rep,Date,Type\nJ\xF6rg,soon,Call\nJ\xF6rg,2026-11-16,Call\n", choices);
        const ImportContext after = afterImport(emptyWorkbook(), plan);
        const ImportPlan again = planOf(repaired(plan, "soon", "2026-11-17"), {}, after);
        QCOMPARE(again.encoding, u"UTF-8"_qs);
        QCOMPARE(again.people[0].raw, u"Jörg"_qs);
        QCOMPARE(again.choices.encoding, u"windows-1252"_qs); // and stays remembered for the rest
    }

    void formulasAreGuardedAndComeBackAsTheyWere()
    {
        const ImportPlan plan = planOf("Rep,Date,Type,Subject,Phone,Sum\n"
                                       "Ana,soon,Call,=1+1,-,-12.50\nAna,2026-11-16,Call,ok,,\n",
                                       acceptNew());
        const QByteArray list = rejectedRowsAsCsv(plan);
        QVERIFY2(list.contains("Ana,soon,Call,'=1+1,-,-12.50,"), list.constData());
        const ImportPlan again =
            planOf(repaired(plan, "soon", "2026-11-17"), {}, afterImport(emptyWorkbook(), plan));
        QCOMPARE(again.dated.at(0).subject, QByteArray("=1+1"));
    }

    void anApostropheOfAnyOtherFileIsText()
    {
        const ImportPlan plan =
            planOf("Rep,Date,Type,Subject\nAna,2026-11-16,Call,'=1+1\n", acceptNew());
        QCOMPARE(plan.dated.at(0).subject, QByteArray("'=1+1"));
    }

    void aRowOfAWideSheetIsListedOnce()
    {
        const ImportPlan plan = planOf("Rep,KW 45,KW 46,KW 47\nAna,many,lots,3\nBen,1,2,3\n", [] {
            ImportChoices choices = acceptNew();
            choices.activityName = u"Calls"_qs;
            return choices;
        }());
        QCOMPARE(plan.rejected.size(), size_t(2));
        const QByteArray list = rejectedRowsAsCsv(plan);
        QCOMPARE(list.count("Ana,many,lots,3"), 1);
        QByteArray right = list;
        right.replace("many,lots", "1,2");
        const ImportPlan again = planOf(right, {}, afterImport(emptyWorkbook(), plan));
        QCOMPARE(counts(again), u"3 = 2 new + 0 changed + 1 unchanged + 0 skipped + 0 rejected"_qs);
    }
};

QTEST_APPLESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"

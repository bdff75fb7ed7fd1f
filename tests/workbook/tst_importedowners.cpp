// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"

using namespace courtside;

/// Rows that changed hands, or were deleted, between two exports.
class TestImportedOwners final : public QObject
{
    Q_OBJECT

    const QByteArray m_before = "Id,Rep,Date,Type,Deleted\n1,Ana,2024-11-12,Call,0\n"
                                "2,Ana,2024-11-13,Call,0\n3,Ben,2024-11-12,Call,0\n";

    static int countOf(Workbook &workbook, const QString &rep)
    {
        const RepId id = workbook.people().findRep(rep)->id;
        int count = 0;
        for (const CountCell &cell : workbook.counts().cells(id))
            count += cell.count().value_or(0);
        return count;
    }

private Q_SLOTS:
    void aRecordThatMovedStaysUnlessThePersonMovesIt()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        QVERIFY(fixture.import(m_before).ok());
        QByteArray after = m_before;
        after.replace("2,Ana", "2,Ben");
        QVERIFY(fixture.import(after).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 2);

        ImportChoices choices;
        choices.answers = {{u"owner-moved"_qs, u"move"_qs}};
        const auto moved = fixture.import(after, choices);
        QVERIFY(moved.ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 1);
        QCOMPARE(countOf(workbook, u"Ben"_qs), 2);
        QCOMPARE(workbook.imports().history().front().changed, 1);

        QVERIFY(workbook.imports().undoNow({workbook.imports().history().front().id}).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 2);
        QVERIFY(workbook.check()->isEmpty());
    }

    void whatACompleteFileLacksCountsNoLongerUntilTheImportIsUndone()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        QVERIFY(fixture.import(m_before).ok());
        QByteArray after = m_before;
        after.replace("2,Ana,2024-11-13,Call,0\n", "");
        QVERIFY(fixture.import(after).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 2); // missing is not deleted

        ImportChoices choices;
        choices.completeFor = {QDate(2024, 11, 11), QDate(2024, 11, 15)};
        QVERIFY(fixture.import(after, choices).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 1);
        QCOMPARE(countOf(workbook, u"Ben"_qs), 1);
        const BatchId claim = workbook.imports().history().front().id;

        QVERIFY(fixture.import(after, choices).ok()); // nothing is left to take back
        QCOMPARE(countOf(workbook, u"Ana"_qs), 1);
        QVERIFY(workbook.imports().undoNow({workbook.imports().history().front().id}).ok());
        QVERIFY(workbook.imports().undoNow({claim}).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 2);
        QVERIFY(workbook.imports().redoNow({claim}).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 1);
        QVERIFY(fixture.import(m_before).ok()); // the CRM has it again
        QCOMPARE(countOf(workbook, u"Ana"_qs), 2);
        QVERIFY(workbook.check()->isEmpty());
    }

    void aRecordTheCrmDeletedCountsNoLonger()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        QVERIFY(fixture.import(m_before).ok());
        QByteArray after = m_before;
        after.replace("2,Ana,2024-11-13,Call,0", "2,Ana,2024-11-13,Call,1");
        QVERIFY(fixture.import(after).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 1);
        QVERIFY(fixture.import(after).ok());
        QCOMPARE(workbook.imports().history().front().changed, 0);
        QVERIFY(fixture.import(m_before).ok());
        QCOMPARE(countOf(workbook, u"Ana"_qs), 2);
        QVERIFY(workbook.check()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportedOwners)
#include "tst_importedowners.moc"

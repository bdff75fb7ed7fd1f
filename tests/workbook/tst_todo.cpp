// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/contactdesk.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/tododesk.h"
#include "tests/workbook/workbookfixture.h"

using namespace courtside;

/// Marks, waivers and the cadence: written, undone, and read back as lists.
class TestTodo final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;

    Workbook &workbook() { return m_fixture->workbook(); }
    RepId importTwoCalls()
    {
        const auto done = m_fixture->import("Id,Owner,Type,Subject,Date\n"
                                            "a1,Ana,Demo,Plant visit,2024-11-20\n"
                                            "a2,Ana,Call,,2024-11-21\n");
        if (!done)
            qFatal("%s", qPrintable(done.failure().sentence));
        return workbook().people().findRep(u"Ana"_qs)->id;
    }
    static Debrief debriefOf(RepId rep, const QDateTime &endedAt)
    {
        Debrief debrief;
        debrief.rep = rep;
        debrief.ending = Ending::Continuation;
        debrief.endedAt = endedAt;
        return debrief;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WorkbookFixture>(); }

    void aMarkedRowIsDueUntilItsDebrief()
    {
        const RepId ana = importTwoCalls();
        const auto rows = workbook().todo().rowsOf(ana, Week::of(QDate(2024, 11, 20)));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].subject, u"Plant visit"_qs);
        QVERIFY(workbook().todo().markImportant(rows[0]));
        QCOMPARE(workbook().todo().due().size(), size_t(1));
        QCOMPARE(workbook().todo().due()[0].what, u"Demo: Plant visit"_qs);

        Debrief debrief = debriefOf(ana, QDateTime(QDate(2024, 11, 20), QTime(9, 0), Qt::UTC));
        debrief.row = rows[0].row;
        QVERIFY(workbook().debriefs().record(debrief));
        QVERIFY(workbook().todo().due().empty());
        QVERIFY(workbook().undo());
        QCOMPARE(workbook().todo().due().size(), size_t(1));
        QVERIFY(workbook().redo());
        QVERIFY(workbook().todo().due().empty());
    }

    void aMarkCanBeTakenBackAndUndone()
    {
        const RepId ana = importTwoCalls();
        const auto rows = workbook().todo().rowsOf(ana, Week::of(QDate(2024, 11, 20)));
        QVERIFY(workbook().todo().markImportant(rows[1]));
        QVERIFY(workbook().todo().markImportant(rows[1]));
        QVERIFY(workbook().todo().forgetImportant(rows[1].row));
        QVERIFY(workbook().todo().due().empty());
        QVERIFY(workbook().undo());
        QCOMPARE(workbook().todo().due()[0].what, u"Call"_qs);
        QVERIFY(workbook().undo());
        QVERIFY(workbook().todo().due().empty());
    }

    void daysSinceTheLastTalkAndTheCadence()
    {
        const RepId ana = m_fixture->addRep(u"Ana"_qs);
        const RepId ben = m_fixture->addRep(u"Ben"_qs);
        QVERIFY(workbook().contact().contacts().empty());
        QVERIFY(workbook().debriefs().record(
            debriefOf(ana, QDateTime(QDate(2024, 11, 4), QTime(10, 0), Qt::UTC))));
        const auto contacts = workbook().contact().contacts();
        QCOMPARE(contacts.size(), size_t(2));
        QCOMPARE(contacts[0].days, 20);
        QVERIFY(!contacts[1].last);
        const ReasonList reasons = workbook().board().reasons();
        QCOMPARE(reasons.shown.size(), size_t(2));
        QCOMPARE(reasons.shown[0].kind, ReasonKind::NoContact);

        QVERIFY(workbook().contact().setCadence({}, 30));
        QVERIFY(workbook().contact().setCadence(ben, 10));
        QCOMPARE(workbook().contact().cadenceDays(ana), 30);
        QCOMPARE(workbook().contact().cadenceDays(ben), 10);
        QCOMPARE(workbook().board().reasons().shown.size(), size_t(1));
        QVERIFY(workbook().contact().setCadence(ben, {}));
        QVERIFY(workbook().board().reasons().shown.empty());
        QVERIFY(workbook().undo());
        QCOMPARE(workbook().contact().cadenceDays(ben), 10);
        const auto refused = workbook().contact().setCadence(ben, 0);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().sentence, u"A cadence is a number of days from 1 to 366."_qs);
    }
};

QTEST_GUILESS_MAIN(TestTodo)
#include "tst_todo.moc"

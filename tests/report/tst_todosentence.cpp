// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/todosentence.h"

#include <QTest>

using namespace courtside;

class TestTodoSentence final : public QObject
{
    Q_OBJECT

    static DueDebrief due(const QString &what)
    {
        DueDebrief due;
        due.rep = RepId{1};
        due.day = QDate(2026, 11, 20);
        due.what = what;
        return due;
    }

private Q_SLOTS:
    void whatIsDueSaysWhy()
    {
        DueDebrief item = due(u"Acme,\n Rollout"_qs);
        item.deal = DealId{3};
        item.outcome = DealOutcome::Won;
        QCOMPARE(dueTitle(item), u"Acme, Rollout"_qs);
        QCOMPARE(dueText(item, u"Ana"_qs), u"Ana: deal won on Fri 20 Nov 2026"_qs);
        item.outcome = DealOutcome::Lost;
        QCOMPARE(dueText(item, u"Ana"_qs), u"Ana: deal lost on Fri 20 Nov 2026"_qs);
        item.jointCall = EntryId{7};
        QCOMPARE(dueText(item, u"Ana"_qs), u"Ana: joint call on Fri 20 Nov 2026"_qs);
        item = due({});
        item.row = RowKey{1, "k"};
        QCOMPARE(dueText(item, u"R&D <b>"_qs), u"R&D <b>: marked as important, Fri 20 Nov 2026"_qs);
    }

    void whatIsMissingIsNamed()
    {
        UnfinishedDebrief item;
        item.missing = {DebriefPart::NextStep, DebriefPart::HowDecided};
        QCOMPARE(unfinishedTitle(item.debrief), u"A call without a customer"_qs);
        QCOMPARE(unfinishedText(item, u"Ana"_qs, QDate(2026, 11, 20)),
                 u"Ana, Fri 20 Nov 2026. Still missing: next step, how it was decided."_qs);
    }
};

QTEST_APPLESS_MAIN(TestTodoSentence)
#include "tst_todosentence.moc"

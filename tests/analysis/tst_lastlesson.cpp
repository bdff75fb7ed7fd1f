// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/lastlesson.h"

#include <QTest>

using namespace courtside;

namespace {

const RepId anna{1};
const RepId marc{2};

QDateTime on(int day)
{
    return {QDate(2026, 11, day), QTime(12, 0), Qt::UTC};
}

Debrief debrief(int day, const QString &differently, RepId rep = anna)
{
    Debrief debrief;
    debrief.id = EntryId{100 + day};
    debrief.rep = rep;
    debrief.endedAt = on(day);
    debrief.texts.set(TextField::DoDifferently, differently);
    return debrief;
}

JointCall call(int day, const QString &differently, RepId rep = anna)
{
    JointCall call;
    call.id = EntryId{200 + day};
    call.rep = rep;
    call.startsAt = on(day);
    call.texts.set(TextField::DoDifferently, differently);
    return call;
}

} // namespace

class TestLastLesson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestOfDebriefsAndJointCalls()
    {
        const std::vector<Debrief> debriefs = {debrief(3, u"ask first"_qs), debrief(1, u"old"_qs)};
        QCOMPARE(lastLesson(anna, debriefs, {call(2, u"wait"_qs)}, on(20)),
                 (std::optional(LastLesson{u"ask first"_qs, on(3), EntryId{103}})));
        QCOMPARE(lastLesson(anna, debriefs, {call(5, u"wait"_qs)}, on(20)),
                 (std::optional(LastLesson{u"wait"_qs, on(5), EntryId{205}})));
    }

    void onlyWhatWasSaidBeforeAndByThisRep()
    {
        const std::vector<Debrief> debriefs = {debrief(3, u"ask first"_qs), debrief(9, u"later"_qs),
                                               debrief(4, u"Marc's"_qs, marc), debrief(5, {})};
        QCOMPARE(lastLesson(anna, debriefs, {call(9, u"itself"_qs)}, on(9))->text, u"ask first"_qs);
        QVERIFY(!lastLesson(anna, debriefs, {}, on(3)));
        QVERIFY(!lastLesson(RepId{3}, debriefs, {}, on(20)));
    }
};

QTEST_APPLESS_MAIN(TestLastLesson)
#include "tst_lastlesson.moc"

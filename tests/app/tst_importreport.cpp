// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreport.h"

#include <QJsonArray>
#include <QTest>

using namespace courtside;
using namespace Qt::StringLiterals;

class TestImportReport final : public QObject
{
    Q_OBJECT

    static ImportPlan plan()
    {
        ImportPlan plan;
        plan.encoding = u"UTF-8"_s;
        plan.separator = u","_s;
        plan.headerLine = 2;
        plan.kind = RecordKind::Weekly;
        plan.readings = {{u"encoding"_s, u"UTF-8"_s}, {u"header"_s, u"header in row 2"_s}};
        plan.rows = 12;
        plan.added = 7;
        plan.changed = 2;
        plan.unchanged = 1;
        plan.skipped = {{9, 11, {}, {}, u"a total"_s, {}, {}}};
        plan.rejected = {{4, 5, u"count"_s, u"8.5"_s, u"Not whole."_s, u"Write 8."_s, {}}};
        plan.questions = {{u"person:mo"_s,
                           u"Who is Mo?"_s,
                           3,
                           {{u"new"_s, u"a new rep"_s}, {u"not-mine"_s, u"nobody of mine"_s}},
                           {},
                           true}};
        plan.notes = QStringList{u"Two rows were dated in the future."_s};
        return plan;
    }

private Q_SLOTS:
    void aFileHasEveryField()
    {
        const QJsonObject wanted{
            {u"file"_s, u"in/a.csv"_s},
            {u"encoding"_s, u"UTF-8"_s},
            {u"separator"_s, u","_s},
            {u"header_line"_s, 2},
            {u"kind"_s, u"weekly"_s},
            {u"rows"_s, 12},
            {u"new"_s, 7},
            {u"changed"_s, 2},
            {u"unchanged"_s, 1},
            {u"skipped"_s,
             QJsonArray{QJsonObject{{u"row"_s, 9}, {u"line"_s, 11}, {u"reason"_s, u"a total"_s}}}},
            {u"rejected"_s, QJsonArray{QJsonObject{{u"row"_s, 4},
                                                   {u"line"_s, 5},
                                                   {u"column"_s, u"count"_s},
                                                   {u"value"_s, u"8.5"_s},
                                                   {u"reason"_s, u"Not whole."_s},
                                                   {u"remedy"_s, u"Write 8."_s}}}},
            {u"questions"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"person:mo"_s},
                                    {u"about"_s, u"Who is Mo?"_s},
                                    {u"rows"_s, 3},
                                    {u"choices"_s, QJsonArray{u"new"_s, u"not-mine"_s}}}}},
            {u"notes"_s, QJsonArray{u"Two rows were dated in the future."_s}},
            {u"batch"_s, QJsonValue::Null}};
        QCOMPARE(importAsJson(u"in/a.csv"_s, plan()), wanted);
    }

    void whatDoesNotApplyIsNull()
    {
        ImportPlan empty;
        empty.rejected = {{4, 5, {}, {}, u"Too few cells."_s, {}, {}},
                          {5, 6, u"count"_s, {}, u"Empty."_s, {}, {}}};
        const QJsonObject object = importAsJson(u"a.csv"_s, empty);
        for (const QString &field : {u"encoding"_s, u"separator"_s, u"header_line"_s, u"batch"_s})
            QCOMPARE(object.value(field), QJsonValue(QJsonValue::Null));
        QCOMPARE(object.value(u"questions"_s), QJsonValue(QJsonArray{}));
        const QJsonValue whole = object.value(u"rejected"_s)[0];
        QCOMPARE(whole[u"column"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(whole[u"value"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(whole[u"remedy"_s], QJsonValue(QJsonValue::Null));
        const QJsonValue cell = object.value(u"rejected"_s)[1];
        QCOMPARE(cell[u"value"_s], QJsonValue(u""_s));
    }

    void peopleAreToldTheSameAndHowToAnswer()
    {
        QCOMPARE(importAsText(u"a.csv"_s, plan()),
                 u"a.csv\n"
                 "  Read: UTF-8, header in row 2\n"
                 "  12 rows: 7 new, 2 changed, 1 unchanged, 1 left out, 1 rejected.\n"
                 "  Question: Who is Mo?\n"
                 "    --answer \"person:mo=new\"  a new rep\n"
                 "    --answer \"person:mo=not-mine\"  nobody of mine\n"
                 "  Left out:\n"
                 "    row 9, line 11: a total\n"
                 "  Rejected:\n"
                 "    row 4, line 5: count “8.5”: Not whole. Write 8.\n"
                 "  Note: Two rows were dated in the future.\n"_s);
    }

    void whatHasToBeAnsweredComesFirst()
    {
        ImportPlan open;
        open.questions = {{u"complete"_s, u"All of it?"_s, 2, {}, {}, false},
                          {u"date-order:Date"_s, u"Day or month?"_s, 2, {}, {}, true}};
        const QJsonValue questions = importAsJson(u"a.csv"_s, open).value(u"questions"_s);
        QCOMPARE(questions[0][u"id"_s].toString(), u"date-order:Date"_s);
        QCOMPARE(questions[1][u"id"_s].toString(), u"complete"_s);
        QVERIFY(importAsText(u"a.csv"_s, open)
                    .endsWith(u"  Question: Day or month?\n  May stay open: All of it?\n"_s));
    }

    void aLikelyAnswerIsMarked()
    {
        ImportPlan open;
        open.questions = {{u"column:rep"_s,
                           u"Who?"_s,
                           2,
                           {{u"what"_s, u"what"_s}, {u"who"_s, u"who"_s}},
                           u"who"_s,
                           true}};
        QVERIFY(importAsText(u"a.csv"_s, open)
                    .endsWith(u"    --answer \"column:rep=what\"  what\n"
                              "    --answer \"column:rep=who\"  who (likely)\n"_s));
    }

    void rowsThatWaitAreNotCountedAsAnything()
    {
        ImportPlan waiting;
        waiting.waiting = 7;
        waiting.notes = QStringList{u"7 rows wait."_s};
        QCOMPARE(importAsText(u"a.csv"_s, waiting), u"a.csv\n  Note: 7 rows wait.\n"_s);
    }

    void longListsAreCutForPeopleOnly()
    {
        ImportPlan many;
        many.rejected.assign(23, {4, 5, {}, {}, u"Odd."_s, {}, {}});
        const QString text = importAsText(u"a.csv"_s, many);
        QCOMPARE(text.count(u"row 4, line 5: Odd.\n"_s), 20);
        QVERIFY(text.endsWith(u"    and 3 more; --json tells all.\n"_s));
        QCOMPARE(importAsJson(u"a.csv"_s, many).value(u"rejected"_s).toArray().size(), 23);
    }
};

QTEST_APPLESS_MAIN(TestImportReport)
#include "tst_importreport.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/choiceedit.h"
#include "views/import/countwords.h"
#include "views/import/importdraft.h"
#include "views/import/newestfiles.h"
#include "views/import/readingchoice.h"
#include "views/import/rulewords.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace courtside;

namespace {

ImportQuestion question(const QString &id, bool blocking = true)
{
    ImportQuestion question;
    question.id = id;
    question.about = u"About %1?"_qs.arg(id);
    question.choices = {{u"new"_qs, u"A new rep"_qs}, {u"not-mine"_qs, u"Not one of mine"_qs}};
    question.blocking = blocking;
    return question;
}

ImportPlan planAsking(const QStringList &ids)
{
    ImportPlan plan;
    for (const QString &id : ids)
        plan.questions.push_back(question(id));
    plan.rows = 10;
    plan.added = 7;
    plan.unchanged = 2;
    plan.skipped.resize(1);
    return plan;
}

ImportDraft draftOfTwo()
{
    ImportDraft draft;
    draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}, {u"b.csv"_qs, u"/x/b.csv"_qs, {}}});
    return draft;
}

QStringList asked(const ImportDraft::File &file)
{
    QStringList ids;
    for (const ImportQuestion &question : file.asked)
        ids.append(question.id);
    return ids;
}

} // namespace

class TestImportDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aFileIsAddedOnce()
    {
        ImportDraft draft = draftOfTwo();
        QCOMPARE(draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}, {u"a.csv"_qs, u"/y/a.csv"_qs, {}}}),
                 1);
        QCOMPARE(draft.add({{u"Pasted table"_qs, {}, "a,b"}}), 1);
        QCOMPARE(draft.add({{u"Pasted table"_qs, {}, "a,b"}}), 0);
        QCOMPARE(draft.files().size(), size_t(4));
        draft.remove(0);
        QCOMPARE(draft.file(0).source.name, u"b.csv"_qs);
    }

    void anAnswerIsGivenToEveryFileThatAsks()
    {
        ImportDraft draft = draftOfTwo();
        draft.setPlans({planAsking({u"person:ana"_qs, u"person:bo"_qs}),
                        planAsking({u"person:ana"_qs, u"type:call"_qs})});
        QCOMPARE(draft.openQuestions(), 4);
        draft.answer(0, {{u"person:ana"_qs, u"new"_qs}});
        QCOMPARE(answerTo(draft.file(1).choices, u"person:ana"_qs), u"new"_qs);
        QCOMPARE(draft.openQuestions(), 2);
        draft.answer(0, {{u"person:bo"_qs, u"not-mine"_qs}});
        QCOMPARE(answerTo(draft.file(1).choices, u"person:bo"_qs), QString());
        QCOMPARE(draft.firstOpenFile(), 1);
    }

    void answeredQuestionsStayInTheirPlace()
    {
        ImportDraft draft;
        draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}});
        draft.setPlans({planAsking({u"person:ana"_qs, u"person:bo"_qs, u"date-order:Date"_qs})});
        draft.answer(0, {{u"person:ana"_qs, u"new"_qs}});
        draft.setPlans({planAsking({u"person:bo"_qs, u"type:call"_qs})});
        QCOMPARE(asked(draft.file(0)),
                 QStringList({u"person:ana"_qs, u"person:bo"_qs, u"type:call"_qs}));
        QVERIFY(!draft.file(0).isOpen(u"person:ana"_qs));
        QVERIFY(draft.file(0).isOpen(u"person:bo"_qs));
    }

    void anAnswerThatSettlesNothingIsOpenAgain()
    {
        ImportDraft draft;
        draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}});
        draft.setPlans({planAsking({u"person:ana"_qs})});
        draft.answer(0, {{u"person:ana"_qs, u"alias:Nobody"_qs}});
        QCOMPARE(draft.openQuestions(), 0);
        draft.setPlans({planAsking({u"person:ana"_qs})});
        QCOMPARE(draft.openQuestions(), 1);
    }

    void anotherReadingAsksAfreshAndKeepsTheAnswers()
    {
        ImportDraft draft;
        draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}});
        draft.setPlans({planAsking({u"person:ana"_qs})});
        draft.answer(0, {{u"person:ana"_qs, u"new"_qs}});
        ImportChoices choices = draft.file(0).choices;
        choices.encoding = u"windows-1252"_qs;
        draft.read(0, choices);
        draft.setPlans({planAsking({u"date-order:Date"_qs})});
        QCOMPARE(asked(draft.file(0)), QStringList{u"date-order:Date"_qs});
        QCOMPARE(answerTo(draft.file(0).choices, u"person:ana"_qs), u"new"_qs);
    }

    void whatWasNeverPlannedIsForgotten()
    {
        ImportDraft draft;
        draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}});
        draft.setPlans({planAsking({u"person:ana"_qs})});
        draft.answer(0, {{u"person:ana"_qs, u"new"_qs}});
        draft.forgetUnplannedChoices();
        QCOMPARE(draft.openQuestions(), 1);
        QCOMPARE(answerTo(draft.file(0).choices, u"person:ana"_qs), QString());
    }

    void questionsThatNeedNoAnswerHoldNothingUp()
    {
        ImportDraft draft;
        draft.add({{u"a.csv"_qs, u"/x/a.csv"_qs, {}}});
        ImportPlan plan;
        plan.questions = {question(u"complete"_qs, false)};
        draft.setPlans({plan});
        QCOMPARE(draft.openQuestions(), 0);
        QCOMPARE(draft.firstOpenFile(), -1);
        QVERIFY(draft.isPlanned());
        QCOMPARE(draft.takePlans().size(), size_t(1));
        QVERIFY(!draft.isPlanned());
    }

    void totalsAreOfAllFilesInWords()
    {
        ImportDraft draft = draftOfTwo();
        ImportPlan second;
        second.added = 1200;
        second.changed = 3;
        second.rejected.resize(2);
        draft.setPlans({planAsking({}), second});
        QCOMPARE(totalsText(draft.totals()),
                 u"1,207 new, 3 changed, 2 unchanged, 1 left out, 2 cannot be taken"_qs);
        QCOMPARE(totalsText({5, 0, 0, 5, 0, 0}), u"Nothing new, 5 unchanged"_qs);
        QCOMPARE(totalsText({}), u"0 new"_qs);
        QCOMPARE(totalsText({0, 0, 0, 0, 0, 0, 1200}), u"1,200 waiting for an answer"_qs);
        QCOMPARE(writtenText(1, 0), u"1 new row"_qs);
        QCOMPARE(writtenText(41, 3), u"41 new and 3 changed rows"_qs);
        QCOMPARE(writtenText(0, 1), u"1 changed row"_qs);
        QCOMPARE(writtenText(0, 0), u"nothing new"_qs);
    }

    void aColumnIsReadAsOneThing()
    {
        const std::vector<PreviewColumn> columns = {
            {u"Owner"_qs, u"rep"_qs}, {u"Assigned"_qs, {}}, {u"Date"_qs, u"date"_qs}};
        ImportChoices choices;
        setAnswer(choices, u"column:rep"_qs, u"Owner"_qs);
        setColumn(choices, columns, u"Assigned"_qs, u"rep"_qs);
        using Columns = std::vector<std::pair<QString, QString>>;
        QCOMPARE(choices.columns, (Columns{{u"rep"_qs, u"Assigned"_qs}}));
        QVERIFY(choices.answers.empty());
        setColumn(choices, columns, u"Date"_qs, {});
        QCOMPARE(choices.columns, (Columns{{u"rep"_qs, u"Assigned"_qs}, {u"date"_qs, QString()}}));
        setColumn(choices, columns, u"Date"_qs, u"date"_qs);
        QCOMPARE(choices.columns, (Columns{{u"rep"_qs, u"Assigned"_qs}, {u"date"_qs, u"Date"_qs}}));
    }

    void anActivitysColumnIsKeptAside()
    {
        const std::vector<PreviewColumn> columns = {{u"Calls"_qs, u"count"_qs},
                                                    {u"Demos"_qs, u"count"_qs}};
        ImportChoices choices;
        setColumn(choices, columns, u"Calls"_qs, {});
        QCOMPARE(answerTo(choices, u"activity-column:calls"_qs), u"leave-out"_qs);
        setColumn(choices, columns, u"Calls"_qs, u"count"_qs);
        QCOMPARE(answerTo(choices, u"activity-column:calls"_qs), QString());
        QVERIFY(choices == ImportChoices());
        setColumn(choices, columns, u"Calls"_qs, u"working_days"_qs);
        QCOMPARE(choices.columns.size(), size_t(1));
    }

    void everyReadingIsSaidAndTakenBack_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("encoding") << u"windows-1252"_qs;
        QTest::newRow("separator") << u"\t"_qs;
        QTest::newRow("header") << u"4"_qs;
        QTest::newRow("date-order") << u"mdy"_qs;
        QTest::newRow("date-order:Date") << u"dmy"_qs;
        QTest::newRow("decimal:Amount") << u"comma"_qs;
        QTest::newRow("kind") << u"weekly"_qs;
        QTest::newRow("quotes") << u"text"_qs;
        QTest::newRow("activity") << u"Talks"_qs;
    }

    void everyReadingIsSaidAndTakenBack()
    {
        QFETCH(QString, value);
        const QString field = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(isChangeable(field));
        ImportChoices choices;
        setReading(choices, field, value);
        QVERIFY(!(choices == ImportChoices()));
        QCOMPARE(readingValue(field, choices), value);
        setReading(choices, field, {});
        ImportChoices foundOut;
        foundOut.foundOut = QStringList{field};
        QVERIFY(choices == foundOut);
        ImportChoices remembered;
        setReading(remembered, field, value);
        QCOMPARE(readingInForce(field, {}, remembered), value);
        QCOMPARE(readingInForce(field, choices, remembered), QString());
        QVERIFY(!readingControl(field).caption.isEmpty());
    }

    void whatWasLeftOutCannotBeReadOtherwise()
    {
        QVERIFY(!isChangeable(u"footer"_qs));
        QVERIFY(!isChangeable(u"zone"_qs));
    }

    void aRuleIsAnAnswer()
    {
        ImportChoices choices;
        QCOMPARE(ruleQuestion(choices, RuleField::Type, u"Call"_qs), u"rule:type:Call"_qs);
        setAnswer(choices, u"type:call"_qs, u"new"_qs);
        QCOMPARE(ruleQuestion(choices, RuleField::Type, u"Call"_qs), u"type:call"_qs);
        QCOMPARE(ruleQuestion(choices, RuleField::Outcome, u"No answer"_qs),
                 u"rule:outcome:No answer"_qs);
        QCOMPARE(ruleText(RuleField::Subject, u"<b>"_qs), u"Subject with “<b>”"_qs);
    }

    void theNewestTablesComeFirst()
    {
        QTemporaryDir folder;
        const QDateTime now = QDateTime::currentDateTime();
        const std::pair<QString, int> files[] = {
            {u"old.csv"_qs, 3}, {u"new.TSV"_qs, 1}, {u"picture.png"_qs, 0}, {u"mid.txt"_qs, 2}};
        for (const auto &[name, age] : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now.addDays(-age), QFileDevice::FileModificationTime));
        }
        QStringList names;
        for (const QFileInfo &file : newestTables(folder.path(), 2))
            names.append(file.fileName());
        QCOMPARE(names, QStringList({u"new.TSV"_qs, u"mid.txt"_qs}));
        QVERIFY(newestTables({}, 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportDraft)
#include "tst_importdraft.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/reasons.h"
#include "models/report/flagsentence.h"
#include "views/import/calmcombobox.h"
#include "views/import/choicestrip.h"
#include "views/import/countbutton.h"
#include "views/import/countspanel.h"
#include "views/import/newflags.h"
#include "views/import/outcomepanel.h"
#include "views/import/previewheader.h"
#include "views/import/previewtable.h"
#include "views/import/questiongroup.h"
#include "views/import/questionlist.h"
#include "views/import/readinglinks.h"
#include "views/import/ruleform.h"
#include "views/import/rulelist.h"
#include "views/import/rulerow.h"
#include "views/import/watchpicker.h"
#include "views/shared/linkbutton.h"
#include "views/shared/undowords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

using namespace courtside;

namespace {

ImportQuestion personQuestion(const QString &name, int known, const QString &proposed = {})
{
    ImportQuestion question;
    question.id = u"person:"_qs + name;
    question.about = u"Who is “%1”?"_qs.arg(name);
    question.choices.push_back({u"new"_qs, u"A new rep"_qs});
    for (int i = 0; i < known; ++i)
        question.choices.push_back({u"alias:Rep %1"_qs.arg(i), u"The same as Rep %1"_qs.arg(i)});
    question.choices.push_back({u"not-mine"_qs, u"Not one of mine"_qs});
    question.proposed = proposed;
    return question;
}

ImportDraft::File fileAsking(const std::vector<ImportQuestion> &questions)
{
    ImportDraft::File file;
    file.plan = ImportPlan();
    file.plan->questions = questions;
    file.asked = questions;
    for (const ImportQuestion &question : questions)
        file.open.insert(question.id);
    return file;
}

ImportPlan planWithActivities(const QStringList &names)
{
    ImportPlan plan;
    for (int i = 0; i < names.size(); ++i) {
        plan.activities.push_back({names.at(i), {}, false});
        plan.ruleTallies.push_back({RuleField::Type, names.at(i), 10 * (i + 1), i});
    }
    return plan;
}

QStringList captions(const QWidget &widget)
{
    QStringList texts;
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        texts.append(button->text());
    return texts;
}

} // namespace

class TestImportParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLikelyChoiceIsMarkedAndNotTaken()
    {
        ChoiceStrip strip;
        QSignalSpy chosen(&strip, &ChoiceStrip::chosen);
        strip.setQuestion(personQuestion(u"Rep 1."_qs, 1, u"alias:Rep 0"_qs), {});
        QCOMPARE(captions(strip), QStringList({u"The same as Rep 0 (likely)"_qs, u"A new rep"_qs,
                                               u"Not one of mine"_qs}));
        QPushButton *likely = strip.button(u"alias:Rep 0"_qs);
        QVERIFY(!likely->isChecked());
        QCOMPARE(strip.start(), likely);
        QCOMPARE(likely->accessibleDescription(), u"Who is “Rep 1.”?"_qs);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(likely, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toString(), u"alias:Rep 0"_qs);
        strip.setQuestion(personQuestion(u"Rep 1."_qs, 1, u"alias:Rep 0"_qs), u"not-mine"_qs);
        QVERIFY(strip.button(u"not-mine"_qs)->isChecked());
        QVERIFY(!likely->isChecked());
    }

    void manyNamesAreAList()
    {
        ChoiceStrip strip;
        QSignalSpy chosen(&strip, &ChoiceStrip::chosen);
        strip.setQuestion(personQuestion(u"Al"_qs, 12), {});
        QCOMPARE(captions(strip), QStringList({u"A new rep"_qs, u"Not one of mine"_qs}));
        auto *list = strip.findChild<CalmComboBox *>();
        QCOMPARE(list->count(), 12);
        QCOMPARE(list->itemText(3), u"Rep 3"_qs);
        QCOMPARE(list->currentIndex(), -1);
        QCOMPARE(list->accessibleName(), u"Another name of…"_qs);
        strip.show();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(list->view()->isVisible());
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.at(0).at(0).toString().startsWith(u"alias:Rep "_qs));
    }

    void anActivityCanBeTyped()
    {
        ChoiceStrip strip;
        QSignalSpy chosen(&strip, &ChoiceStrip::chosen);
        ImportQuestion question;
        question.id = u"type:call"_qs;
        question.choices = {{u"new"_qs, u"An activity of this name"_qs},
                            {u"not-counted"_qs, u"Nothing"_qs}};
        strip.setQuestion(question, {});
        auto *list = strip.findChild<CalmComboBox *>();
        QTest::keyClicks(list, u"Conversations"_qs);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.at(0).at(0).toString(), u"activity:Conversations"_qs);
        strip.setQuestion(question, u"activity:Conversations"_qs);
        QCOMPARE(list->currentText(), u"Conversations"_qs);
    }

    void theWheelChangesNoAnswer()
    {
        CalmComboBox box;
        box.addItems({u"one"_qs, u"two"_qs});
        QWheelEvent wheel({5, 5}, {5, 5}, {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&box, &wheel);
        QCOMPARE(box.currentIndex(), 0);
        QVERIFY(!wheel.isAccepted());
    }

    void questionsOfOneSortAreAnsweredAlike()
    {
        QuestionGroup group;
        QSignalSpy all(&group, &QuestionGroup::allChosen);
        std::vector<ImportQuestion> questions = {personQuestion(u"Ana"_qs, 0),
                                                 personQuestion(u"<b>Bo</b>"_qs, 0),
                                                 personQuestion(u"Cy"_qs, 1, u"alias:Rep 0"_qs)};
        ImportDraft::File file = fileAsking(questions);
        group.setQuestions(questions, file);
        const auto links = group.findChildren<LinkButton *>();
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.at(0)->text(), u"All 3: A new rep"_qs);
        QTest::keyClick(links.at(0), Qt::Key_Return);
        using Answers = std::vector<std::pair<QString, QString>>;
        QCOMPARE(all.at(0).at(0).value<Answers>(), (Answers{{u"person:Ana"_qs, u"new"_qs},
                                                            {u"person:<b>Bo</b>"_qs, u"new"_qs},
                                                            {u"person:Cy"_qs, u"new"_qs}}));
        for (const QLabel *label : group.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void veryManyQuestionsAreNotAllShown()
    {
        QuestionGroup group;
        QSignalSpy all(&group, &QuestionGroup::allChosen);
        std::vector<ImportQuestion> questions;
        for (int i = 0; i < 13000; ++i)
            questions.push_back(personQuestion(u"Nobody %1"_qs.arg(i), 0));
        group.setQuestions(questions, fileAsking(questions));
        QCOMPARE(group.rows().size(), size_t(40));
        QStringList words;
        for (const QLabel *label : group.findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"And 12,960 more like these. Answer them all alike, or see "
                               "whether the columns are read rightly."_qs));
        group.findChild<LinkButton *>()->click();
        QCOMPARE(all.at(0).at(0).value<std::vector<ImportAnswer>>().size(), size_t(13000));
    }

    void aFlagIsNewWhenItWasNotOpenBefore()
    {
        Flag flag;
        flag.key = {RepId{1}, ActivityId{2}, Light::Baseline, Week::of(QDate(2026, 11, 16))};
        flag.runStart = Week::of(QDate(2026, 10, 26));
        flag.runWeeks = 4;
        flag.runDays = 20;
        flag.perFullWeek = 8;
        flag.expected = 32;
        flag.seen = 16;
        flag.onceInWeeks = 208;
        flag.tail = 0.001;
        Flag high = flag;
        high.key.light = Light::High;
        Flag cleared = flag;
        cleared.key.flaggedWeek = Week::of(QDate(2026, 9, 14));
        cleared.state = FlagState::Cleared;
        PairHistory pair;
        pair.rep = RepId{1};
        pair.activity = ActivityId{2};
        pair.flags = {cleared, flag, high};
        Board board;
        board.judgedUpTo = Week::of(QDate(2026, 11, 16));
        board.pairs = {pair};
        Rep bo;
        bo.id = RepId{1};
        bo.name = u"Bo <3"_qs;
        Activity talks;
        talks.id = ActivityId{2};
        talks.name = u"Talks"_qs;
        const NewFlags found = newFlags(board, {}, {bo}, {talks});
        QCOMPARE(found.count, 1);
        const PairNames names{u"Bo <3"_qs, u"Talks"_qs};
        const Reason reason = reasonsToTalk(board).shown.front();
        QCOMPARE(found.sentences, QStringList{reasonSentence(reason, names, board.judgedUpTo)});
        QVERIFY(found.sentences.front().startsWith(u"Bo <3, Talks: 16 "_qs));
        QCOMPARE(openFlags(board), std::set<FlagKey>{flag.key});
        QCOMPARE(newFlags(board, openFlags(board), {bo}, {talks}).count, 0);
    }

    void theKeyboardGoesToTheNextOpenQuestion()
    {
        QWidget window;
        QuestionList list(&window);
        const std::vector<ImportQuestion> questions = {personQuestion(u"Ana"_qs, 0),
                                                       personQuestion(u"Bo"_qs, 0)};
        ImportDraft::File file = fileAsking(questions);
        list.setFile(file);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(list.focusOpenAfter());
        QVERIFY(list.isAtOpenQuestion());
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"Who is “Ana”?"_qs);
        file.choices.answers = {{u"person:Ana"_qs, u"new"_qs}};
        file.open.remove(u"person:Ana"_qs);
        list.setFile(file);
        QVERIFY(list.focusOpenAfter(u"person:Ana"_qs));
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"Who is “Bo”?"_qs);
        file.choices.answers.emplace_back(u"person:Bo"_qs, u"new"_qs);
        file.open.clear();
        list.setFile(file);
        QVERIFY(!list.focusOpenAfter(u"person:Bo"_qs));
    }

    void eachReadingOpensItsChoicesInPlace()
    {
        QWidget window;
        ReadingLinks links(&window);
        QSignalSpy changed(&links, &ReadingLinks::changed);
        ImportDraft::File file;
        file.plan = ImportPlan();
        file.plan->readings = {{u"encoding"_qs, u"UTF-8"_qs},
                               {u"footer"_qs, u"5 footer rows left out"_qs}};
        links.setFile(file);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto buttons = links.findChildren<LinkButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.at(0)->text(), u"UTF-8"_qs);
        QVERIFY(links.findChildren<CalmComboBox *>().isEmpty());
        QTest::keyClick(buttons.at(0), Qt::Key_Return);
        auto *box = links.findChild<CalmComboBox *>();
        QCOMPARE(box->accessibleName(), u"Encoding"_qs);
        QVERIFY(box->hasFocus());
        QCOMPARE(box->currentText(), u"Found out from the file"_qs);
        box->setCurrentIndex(box->findText(u"windows-1252"_qs));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(changed.at(0).at(0).toString(), u"encoding"_qs);
        QCOMPARE(changed.at(0).at(1).toString(), u"windows-1252"_qs);
        QTest::keyClick(&links, Qt::Key_Escape);
        QVERIFY(buttons.at(0)->hasFocus());
        QVERIFY(!buttons.at(0)->isChecked());
    }

    void columnsAreMappedInTheHeader()
    {
        PreviewTable preview;
        QSignalSpy chosen(&preview, &PreviewTable::columnChosen);
        ImportPlan plan;
        plan.columns = {{u"Owner"_qs, u"rep"_qs}, {u"Notes"_qs, {}}};
        plan.preview = {{u"Ana"_qs, u"x"_qs}};
        plan.previewRows = {{2, 2, u"No date."_qs}};
        preview.setPlan(plan);
        preview.show();
        CalmComboBox *owner = preview.header()->box(0);
        CalmComboBox *notes = preview.header()->box(1);
        QCOMPARE(owner->currentText(), u"Person"_qs);
        QCOMPARE(notes->currentText(), u"Kept aside"_qs);
        QCOMPARE(notes->accessibleName(), u"Column Notes is read as"_qs);
        QCOMPARE(notes->focusPolicy(), Qt::StrongFocus);
        QVERIFY(notes->isVisible());
        QCOMPARE(preview.table()->columnSpan(1, 0), 3);
        notes->setCurrentIndex(notes->findText(u"Subject"_qs));
        Q_EMIT notes->activated(notes->currentIndex());
        QCOMPARE(chosen.at(0).at(0).toString(), u"Notes"_qs);
        QCOMPARE(chosen.at(0).at(1).toString(), u"subject"_qs);
    }

    void behindEachNumberIsItsList()
    {
        CountsPanel panel;
        QSignalSpy save(&panel, &CountsPanel::saveRejectedWanted);
        ImportPlan plan;
        plan.added = 1;
        PlannedDatedRow row;
        row.day = QDate(2026, 11, 20);
        plan.dated = {row};
        plan.unchanged = 1200;
        plan.rejected = {{14,
                          15,
                          u"Date"_qs,
                          u"soon"_qs,
                          u"The text is not a date."_qs,
                          u"Write the day."_qs,
                          {}}};
        panel.setPlan(plan);
        panel.show();
        auto *tree = panel.findChild<QTreeView *>();
        auto *table = panel.findChild<QTableView *>();
        QVERIFY(!tree->isVisible());
        QVERIFY(!table->isVisible());
        QCOMPARE(panel.rejected()->accessibleName(), u"1 cannot be taken"_qs);
        QVERIFY(!panel.skipped()->isEnabled());
        QTest::keyClick(panel.added(), Qt::Key_Return);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(panel.rejected(), Qt::Key_Space);
        QVERIFY(tree->isVisible());
        QVERIFY(!table->isVisible());
        QCOMPARE(tree->model()->index(0, 0).data().toString(),
                 u"1 row: The text is not a date.\nWrite the day."_qs);
        QTest::keyClick(panel.findChild<QPushButton *>(), Qt::Key_Return);
        QCOMPARE(save.count(), 1);
        panel.close();
        QVERIFY(!tree->isVisible());
    }

    void atMostFiveAreWatched()
    {
        WatchPicker picker;
        QSignalSpy changed(&picker, &WatchPicker::changed);
        Activity stored;
        stored.id = ActivityId{1};
        stored.name = u"Visits"_qs;
        stored.watched = true;
        ImportPlan plan = planWithActivities({u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs, u"E & F"_qs});
        picker.setPlan(plan, {stored}, {});
        QVERIFY(!picker.isHidden());
        const auto boxes = picker.boxes();
        QCOMPARE(boxes.size(), size_t(5));
        QCOMPARE(boxes[4]->accessibleName(), u"E & F (50 rows)"_qs);
        QCOMPARE(boxes[4]->text(), u"E && F (50 rows)"_qs);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(boxes[static_cast<size_t>(i)], Qt::Key_Space);
        QCOMPARE(changed.last().at(0).toStringList(),
                 QStringList({u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs}));
        QVERIFY(!boxes[4]->isEnabled());
        picker.setPlan(ImportPlan(), {stored}, {});
        QVERIFY(picker.isHidden());
    }

    void knownActivitiesAreNotAskedAboutAgain()
    {
        WatchPicker picker;
        Activity watched;
        watched.id = ActivityId{1};
        watched.watched = true;
        Activity other;
        other.id = ActivityId{2};
        ImportPlan plan = planWithActivities({u"A"_qs, u"B"_qs});
        plan.activities[0].activity = ActivityId{1};
        plan.activities[1].activity = ActivityId{2};
        picker.setPlan(plan, {watched, other}, {});
        QVERIFY(picker.isHidden());
        watched.watched = false;
        picker.setPlan(plan, {watched, other}, {});
        QVERIFY(!picker.isHidden());
    }

    void rulesSayWhatTheyCatchAndCanBeAdded()
    {
        QWidget window;
        RuleList list(&window);
        QStringList wanted;
        connect(&list, &RuleList::ruleWanted, this,
                [&wanted](RuleField field, const QString &text, const QString &key) {
                    wanted.append(u"%1 %2 %3"_qs.arg(static_cast<int>(field)).arg(text, key));
                });
        ImportDraft::File file;
        file.plan = planWithActivities({u"Call"_qs});
        file.plan->ruleTallies.push_back({RuleField::Outcome, u"No answer"_qs, 7, {}});
        list.setFile(file, {u"Visits"_qs});
        QCOMPARE(list.opener()->text(),
                 u"What counts as what: 10 rows counted, 7 rows not counted"_qs);
        QTest::keyClick(list.opener(), Qt::Key_Return);
        QCOMPARE(list.rows().size(), size_t(2));
        CalmComboBox *box = list.rows()[1]->box();
        QCOMPARE(box->currentText(), u"Not counted"_qs);
        QCOMPARE(box->accessibleName(), u"Outcome “No answer” counts as"_qs);
        box->setCurrentIndex(box->findText(u"Visits"_qs));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(wanted.last(), u"1 No answer activity:Visits"_qs);

        auto *text = list.form()->findChild<QLineEdit *>();
        auto *add = list.form()->findChild<QPushButton *>();
        QVERIFY(!add->isEnabled());
        const auto boxes = list.form()->findChildren<CalmComboBox *>();
        QTest::keyClicks(boxes.last()->lineEdit(), u"Demos"_qs);
        for (QLineEdit *edit : list.form()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"The words it looks for"_qs)
                text = edit;
        }
        QTest::keyClicks(text, u" demo "_qs);
        QVERIFY(add->isEnabled());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(wanted.last(), u"2 demo activity:Demos"_qs);
    }

    void manyLinesAreCutWithTheirNumber()
    {
        QStringList lines;
        for (int i = 1; i <= 12; ++i)
            lines.append(u"Line %1"_qs.arg(i));
        QCOMPARE(listedText(lines).section(u'\n', -1), u"… and 4 more."_qs);
        QCOMPARE(listedText(lines.mid(0, 2)), u"Line 1\nLine 2"_qs);
    }

    void anOutcomeTellsOfNewFlags()
    {
        OutcomePanel panel;
        panel.showImported(u"Imported 3 new rows."_qs, {u"1 row could not be taken."_qs},
                           {1, {u"Ana – talks: 2 seen."_qs}});
        QCOMPARE(panel.details(),
                 u"1 row could not be taken.\n\nOne flag is new:\nAna – talks: 2 seen."_qs);
        QVERIFY(!panel.undoButton()->isHidden());
        panel.showImported(u"Imported 3 new rows."_qs, {}, {7, {u"Ana, talks: 2."_qs}});
        QCOMPARE(panel.details(), u"7 flags are new, among them:\nAna, talks: 2."_qs);
        QVERIFY(panel.redoButton()->isHidden());
        panel.showUndone(u"Import undone: 3 rows taken out."_qs, {u"Ana, week 45"_qs});
        QCOMPARE(panel.details(),
                 u"Kept, since somebody changed it by hand after the import:\nAna, week 45"_qs);
        QVERIFY(panel.undoButton()->isHidden());
    }
};

QTEST_MAIN(TestImportParts)
#include "tst_importparts.moc"

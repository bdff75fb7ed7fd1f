// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/formfixture.h"

#include "models/domain/texts.h"
#include "models/workbook/debriefeditor.h"
#include "views/form/customerpick.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/momentedit.h"
#include "views/form/reppick.h"
#include "views/form/wordsedit.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimeZone>

using namespace courtside;

namespace {

const QByteArray deals = "Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Stage,"
                         "Close Date,Amount\n"
                         "1,Expansion,Müller AG,Anna Berg,Proposal,2024-12-01,100\n"
                         "2,Renewal,Miller Ltd,Anna Berg,Proposal,2024-12-05,100\n"
                         "3,Pilot,Mill Works,Ben Ode,Proposal,2024-12-20,100\n";

const std::vector<KeyOption> endings = {
    {1, u"O"_qs, u"Order"_qs}, {2, u"A"_qs, u"Advance"_qs}, {3, u"C"_qs, u"Continuation"_qs}};

QStringList texts(const std::vector<PickItem> &items)
{
    QStringList texts;
    for (const PickItem &item : items)
        texts.append(item.text);
    return texts;
}

} // namespace

class TestFormFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackLetterByLetter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("two lines") << u"one\ntwo"_qs;
        QTest::newRow("no-break space") << u"10\u00a0000 €"_qs;
        QTest::newRow("line separator") << u"a\u2028b"_qs;
        QTest::newRow("noncharacters") << u"a\ufdd0b\ufdd1c\uffff"_qs;
        QTest::newRow("emoji") << u"👩🏽‍💼 said 👍"_qs;
        QTest::newRow("bidi") << u"\u202eabc\u202c שלום"_qs;
        QTest::newRow("markup") << u"<b>x</b> a < b and c > d &amp; R&D <img src=x>"_qs;
        QTest::newRow("ends in a line") << u"text\n\n"_qs;
        QTest::newRow("one megabyte") << QString(longestText, u'x');
    }

    void wordsComeBackLetterByLetter()
    {
        QFETCH(QString, words);
        WordsEdit edit(u"well"_qs, u"Went well"_qs, WordsEdit::Size::Note);
        edit.setValue(words);
        QCOMPARE(edit.value().toString(), words);
    }

    void wordsStayThemselvesAroundAnEdit()
    {
        WordsEdit edit(u"well"_qs, u"Went well"_qs, WordsEdit::Size::Note);
        edit.setWords(u"10\u00a0000 €\u2028<b>\n👍"_qs);
        edit.editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit.editor(), u"!"_qs);
        QCOMPARE(edit.words(), u"10\u00a0000 €\u2028<b>\n👍!"_qs);
    }

    void pastedLinesEndInOneWay()
    {
        WordsEdit edit(u"well"_qs, u"Went well"_qs, WordsEdit::Size::Note);
        QApplication::clipboard()->setText(u"one\r\ntwo\rthree"_qs);
        edit.editor()->paste();
        QCOMPARE(edit.words(), u"one\ntwo\nthree"_qs);
    }

    void whatIsTooLongIsNotPastedAndSaysSo()
    {
        WordsEdit edit(u"well"_qs, u"Went well"_qs, WordsEdit::Size::Note);
        edit.setWords(u"before"_qs);
        QApplication::clipboard()->setText(QString(longestText, u'x'));
        edit.editor()->paste();
        QCOMPARE(edit.words(), u"before"_qs);
        QVERIFY(edit.trouble().contains(u"more than one megabyte"));
        QApplication::clipboard()->setText(QString(longestText - 6, u'x'));
        edit.editor()->paste();
        QCOMPARE(edit.words().size(), longestText);
        QVERIFY(edit.trouble().isEmpty());
        QTest::keyClicks(edit.editor(), u"y"_qs);
        QVERIFY(edit.trouble().contains(u"more than one megabyte"));
    }

    void enterGoesOnFromAThoughtAndStartsALineInANote()
    {
        WordsEdit thought(u"next"_qs, u"Next step"_qs, WordsEdit::Size::Thought);
        QSignalSpy done(&thought, &FormField::done);
        QTest::keyClicks(thought.editor(), u"a"_qs);
        QTest::keyClick(thought.editor(), Qt::Key_Return);
        QCOMPARE(done.count(), 1);
        QTest::keyClick(thought.editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(thought.editor(), u"b"_qs);
        QCOMPARE(thought.words(), u"a\nb"_qs);
        WordsEdit note(u"well"_qs, u"Went well"_qs, WordsEdit::Size::Note);
        QTest::keyClicks(note.editor(), u"a"_qs);
        QTest::keyClick(note.editor(), Qt::Key_Return);
        QTest::keyClicks(note.editor(), u"b"_qs);
        QCOMPARE(note.words(), u"a\nb"_qs);
    }

    void aNoteGrowsWithWhatIsWritten()
    {
        WordsEdit edit(u"well"_qs, u"Went well"_qs, WordsEdit::Size::Note);
        const int before = edit.editor()->height();
        edit.setWords(u"1\n2\n3\n4\n5"_qs);
        const int line = edit.editor()->fontMetrics().lineSpacing();
        QCOMPARE(edit.editor()->height(), before + 3 * line);
        edit.setWords(QString(200, u'\n'));
        QVERIFY(edit.editor()->height() < before + 12 * line);
    }

    void oneKeyAnswersAndGoesOn()
    {
        KeyChoice choice(u"ending"_qs, u"How did it end?"_qs, endings);
        QSignalSpy edited(&choice, &FormField::edited);
        QSignalSpy done(&choice, &FormField::done);
        QTest::keyClicks(choice.stop(), u"a"_qs);
        QCOMPARE(choice.choice(), std::optional<qint64>(2));
        QCOMPARE(choice.stop()->accessibleName(), u"How did it end?: Advance"_qs);
        QTest::keyClicks(choice.stop(), u"A"_qs);
        QCOMPARE(edited.count(), 1); // the same answer
        QCOMPARE(done.count(), 2);
        QTest::keyClicks(choice.stop(), u"x"_qs);
        QCOMPARE(done.count(), 2);
        QTest::keyClick(choice.stop(), Qt::Key_Backspace);
        QVERIFY(!choice.isAnswered());
        QCOMPARE(edited.count(), 2);
    }

    void arrowsWalkOverTheAnswersAndStay()
    {
        KeyChoice choice(u"ending"_qs, u"How did it end?"_qs, endings);
        QSignalSpy done(&choice, &FormField::done);
        QTest::keyClick(choice.stop(), Qt::Key_Right);
        QTest::keyClick(choice.stop(), Qt::Key_Right);
        QCOMPARE(choice.choice(), std::optional<qint64>(2));
        QTest::keyClick(choice.stop(), Qt::Key_Left);
        QTest::keyClick(choice.stop(), Qt::Key_Left);
        QCOMPARE(choice.choice(), std::optional<qint64>(1));
        QCOMPARE(done.count(), 0);
        QTest::keyClick(choice.stop(), Qt::Key_Return);
        QCOMPARE(done.count(), 1);
    }

    void anAnswerThatIsNoMoreIsTakenBack()
    {
        KeyChoice choice(u"ending"_qs, u"How did it end?"_qs, endings);
        choice.setValue(3);
        choice.setOptions({endings.front(), endings.back()});
        QCOMPARE(choice.value().toInt(), 3);
        choice.setOptions({endings.front()});
        QVERIFY(!choice.isAnswered());
    }

    void aDayIsShownBackInFull_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("kept");
        QTest::newRow("fri") << u"fri"_qs << u"Friday 29 November 2024"_qs << u"2024-11-29"_qs;
        QTest::newRow("12.12") << u"12.12"_qs << u"Thursday 12 December 2024"_qs
                               << u"2024-12-12"_qs;
        QTest::newRow("+3d") << u"+3d"_qs << u"Wednesday 27 November 2024"_qs << u"2024-11-27"_qs;
        QTest::newRow("tomorrow") << u"tomorrow"_qs << u"Monday 25 November 2024"_qs
                                  << u"2024-11-25"_qs;
        QTest::newRow("no day") << u"soonish"_qs << QString() << u"soonish"_qs;
    }

    void aDayIsShownBackInFull()
    {
        QFETCH(QString, typed);
        DayEdit edit(u"on"_qs, u"When"_qs, [] { return QDate(2024, 11, 24); });
        QTest::keyClicks(edit.editor(), typed);
        QTEST(edit.readBack(), "shown");
        QTEST(edit.value().toString(), "kept");
        QCOMPARE(edit.isUnreadable(), edit.readBack().isEmpty());
    }

    void midnightDoesNotMoveADay()
    {
        QDate today(2024, 11, 24);
        const auto now = [&today] {
            return today;
        };
        DayEdit edit(u"on"_qs, u"When"_qs, now);
        QTest::keyClicks(edit.editor(), u"tomorrow"_qs);
        today = QDate(2024, 11, 26);
        QCOMPARE(edit.value().toString(), u"2024-11-25"_qs);
        DayEdit again(u"on"_qs, u"When"_qs, now);
        again.setValue(edit.value());
        QCOMPARE(again.day(), std::optional(QDate(2024, 11, 25)));
        QCOMPARE(again.readBack(), u"Monday 25 November 2024"_qs);
    }

    void whatIsNoDaySaysSoWhenItIsLeft()
    {
        FormWindow window;
        auto *edit =
            window.add(new DayEdit(u"on"_qs, u"When"_qs, [] { return QDate::currentDate(); }));
        auto *other = window.add(new QLineEdit);
        window.open();
        edit->stop()->setFocus();
        type(u"soonish"_qs);
        QVERIFY(edit->trouble().isEmpty());
        other->setFocus();
        QVERIFY2(edit->trouble().startsWith(u"“soonish” is not a day."_qs),
                 qUtf8Printable(edit->trouble()));
        edit->stop()->setFocus();
        type(u"x"_qs);
        QVERIFY(edit->trouble().isEmpty());
    }

    void aMomentIsShownBackInFullAndNeverStillToCome()
    {
        QDateTime now(QDate(2024, 11, 24), QTime(18, 0), QTimeZone("Europe/Berlin"));
        MomentEdit edit(u"ended"_qs, u"Call ended"_qs, [&now] { return now; });
        QTest::keyClicks(edit.editor(), u"20m ago"_qs);
        QCOMPARE(edit.readBack(), u"Sunday 24 November 2024, 17:40"_qs);
        QCOMPARE(edit.value().toString(), u"2024-11-24T16:40:00.000Z"_qs);
        now = now.addSecs(3600); // an hour later it still ended then
        QCOMPARE(edit.moment(),
                 std::optional(QDateTime(QDate(2024, 11, 24), QTime(16, 40), Qt::UTC)));
        MomentEdit again(u"ended"_qs, u"Call ended"_qs, [&now] { return now; });
        again.setValue(edit.value());
        QCOMPARE(again.readBack(), u"Sunday 24 November 2024, 17:40"_qs);
        again.editor()->selectAll();
        QTest::keyClicks(again.editor(), u"22:00"_qs);
        QVERIFY(again.isUnreadable());
        QTest::keyClick(again.editor(), Qt::Key_Return);
        QVERIFY2(again.trouble().startsWith(u"Sunday 24 November, 22:00 is still to come."),
                 qUtf8Printable(again.trouble()));
    }

    void whatIsProposedIsNobodysAnswerUntilEdited()
    {
        KeyChoice choice(u"who"_qs, u"Who"_qs, endings);
        choice.propose(1);
        QVERIFY(choice.isAnswered());
        QVERIFY(choice.isProposed());
        QTest::keyClicks(choice.stop(), u"A"_qs);
        QVERIFY(!choice.isProposed());
        choice.propose(QJsonValue());
        QVERIFY(!choice.isProposed());
    }

    void aFewLettersAndEnterPickARep()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        const RepId zoe = fixture.addRep(u"Zoë Älund"_qs);
        fixture.addRep(u"Ben Ode"_qs);
        FormWindow window;
        auto *pick = window.add(new RepPick(fixture.workbook()));
        window.open();
        QSignalSpy done(pick, &FormField::done);
        pick->stop()->setFocus();
        type(u"al"_qs); // the start of any name, accents aside
        press(Qt::Key_Return);
        QCOMPARE(pick->rep(), zoe);
        QCOMPARE(pick->text(), u"Zoë Älund"_qs);
        QCOMPARE(done.count(), 1);
        const QJsonObject kept{{u"id"_qs, zoe.value}, {u"text"_qs, u"Zoë Älund"_qs}};
        QCOMPARE(pick->value().toObject(), kept);
    }

    void aRepThatIsMeantByNoOneElseIsTakenOnLeaving()
    {
        WorkbookFixture fixture;
        const RepId anna = fixture.addRep(u"Anna Berg"_qs);
        fixture.addRep(u"Antje Ode"_qs);
        FormWindow window;
        auto *pick = window.add(new RepPick(fixture.workbook()));
        auto *other = window.add(new QLineEdit);
        window.open();
        pick->stop()->setFocus();
        type(u"an"_qs);
        other->setFocus();
        QVERIFY(!pick->rep().isValid());
        QVERIFY(pick->trouble().contains(u"“an” is not in the list"));
        pick->stop()->setFocus();
        press(Qt::Key_End);
        type(u"n"_qs);
        other->setFocus();
        QCOMPARE(pick->rep(), anna);
        QVERIFY(pick->trouble().isEmpty());
    }

    void theCustomersOfARepComeFirst()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(deals).ok());
        const RepId ben = fixture.workbook().people().findRep(u"Ben Ode"_qs)->id;
        const RepId anna = fixture.workbook().people().findRep(u"Anna Berg"_qs)->id;
        Debrief debrief;
        debrief.rep = anna;
        debrief.ending = Ending::Order;
        debrief.texts.set(TextField::Customer, u"Corner shop"_qs);
        QVERIFY(fixture.workbook().debriefs().record(debrief));
        CustomerPick pick(fixture.workbook());
        pick.setRep(anna);
        QCOMPARE(texts(pick.items()),
                 (QStringList{u"Corner shop"_qs, u"Miller Ltd: Renewal"_qs,
                              u"Müller AG: Expansion"_qs, u"Mill Works: Pilot"_qs}));
        pick.setRep(ben);
        QCOMPARE(texts(pick.items()).front(), u"Mill Works: Pilot"_qs);
        QCOMPARE(texts(PickEdit::meant(pick.items(), u"mull"_qs)),
                 QStringList{u"Müller AG: Expansion"_qs});
    }

    void aCustomerIsADealOrAnyName()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(deals).ok());
        FormWindow window;
        auto *pick = window.add(new CustomerPick(fixture.workbook()));
        auto *other = window.add(new QLineEdit);
        window.open();
        pick->stop()->setFocus();
        type(u"ren"_qs);
        press(Qt::Key_Return);
        QCOMPARE(pick->text(), u"Miller Ltd: Renewal"_qs);
        QVERIFY(pick->deal());
        pick->editor()->selectAll();
        type(u"Mill"_qs);
        other->setFocus(); // left as it was typed
        QCOMPARE(pick->value().toString(), u"Mill"_qs);
        QVERIFY(!pick->deal());
        pick->stop()->setFocus();
        pick->editor()->selectAll();
        type(u"miller ltd: renewal"_qs);
        other->setFocus();
        QVERIFY(pick->deal());
    }

    void suggestionsLieUnderTheirFieldAndGoWithEscape()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Anna Berg"_qs);
        fixture.addRep(u"Antje Ode"_qs);
        FormWindow window;
        auto *pick = window.add(new RepPick(fixture.workbook()));
        window.open();
        pick->stop()->setFocus();
        type(u"an"_qs);
        QVERIFY(pick->suggestions()->isVisible());
        QCOMPARE(pick->suggestions()->count(), 2);
        press(Qt::Key_Down);
        QCOMPARE(pick->suggestions()->currentRow(), 1);
        press(Qt::Key_Escape);
        QVERIFY(!pick->suggestions()->isVisible());
        QCOMPARE(pick->text(), u"an"_qs);
    }
};

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"

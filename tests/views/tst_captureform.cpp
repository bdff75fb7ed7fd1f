// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/formfixture.h"

#include "views/form/captureform.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/wordsedit.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace courtside;

/// A form with a question of each sort, two of them behind one key.
class TestCaptureForm final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FormWindow> m_window;
    CaptureForm *m_form = nullptr;

    static KeyChoice *choice(const QString &key)
    {
        return new KeyChoice(key, key, {{1, u"Y"_qs, u"Yes"_qs}, {2, u"N"_qs, u"No"_qs}});
    }
    static WordsEdit *words(const QString &key, WordsEdit::Size size)
    {
        return new WordsEdit(key, key, size);
    }
    QString here() const
    {
        const FormPlace place = m_form->place();
        return QApplication::focusWidget() == m_form->field(place.field)->stop() ? place.field
                                                                                 : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<FormWindow>();
        m_form = m_window->add(new CaptureForm);
        m_form->addRow(u"First"_qs, {words(u"first"_qs, WordsEdit::Size::Thought)});
        m_form->addAside(u"Ended"_qs, words(u"ended"_qs, WordsEdit::Size::Thought), Qt::Key_F3);
        m_form->addRow(u"Next step"_qs, {choice(u"who"_qs), new DayEdit(u"when"_qs, u"When"_qs, [] {
                                             return QDate(2024, 11, 24);
                                         })});
        m_form->addRow(u"Well"_qs, {words(u"well"_qs, WordsEdit::Size::Note)});
        m_form->addRow(u"Problem"_qs, {words(u"problem"_qs, WordsEdit::Size::Note)},
                       CaptureForm::Part::More);
        m_form->addRow(u"Aim"_qs, {choice(u"aim"_qs)}, CaptureForm::Part::More);
        m_form->addRow(u"Promise"_qs, {choice(u"promise"_qs)});
        m_window->open();
        m_form->start()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void enterGoesOnToTheNextOpenQuestion()
    {
        m_form->setValues({{u"who"_qs, 1}});
        m_form->start()->setFocus();
        QCOMPARE(here(), u"first"_qs);
        type(u"x"_qs);
        press(Qt::Key_Return);
        QCOMPARE(here(), u"when"_qs); // who is answered
        type(u"fri"_qs);
        press(Qt::Key_Return);
        QCOMPARE(here(), u"well"_qs);
        press(Qt::Key_Tab);
        QCOMPARE(here(), u"promise"_qs);
    }

    void tabVisitsEveryQuestionInTheOrderOfReading()
    {
        QStringList order;
        for (int stop = 0; stop < 5; ++stop) {
            order.append(here());
            press(Qt::Key_Tab);
        }
        QCOMPARE(order,
                 (QStringList{u"first"_qs, u"who"_qs, u"when"_qs, u"well"_qs, u"promise"_qs}));
        press(Qt::Key_Backtab);
        QCOMPARE(here(), u"promise"_qs);
    }

    void oneKeyOpensEverythingElseAndPutsItAway()
    {
        QVERIFY(!m_form->field(u"problem"_qs)->isVisible());
        press(Qt::Key_F2);
        QCOMPARE(here(), u"problem"_qs);
        type(u"slow"_qs);
        press(Qt::Key_F2);
        QVERIFY(!m_form->field(u"problem"_qs)->isVisible());
        QCOMPARE(m_form->values().value(u"problem").toString(), u"slow"_qs);
    }

    void anAsideIsSeenOnlyWhileItsKeyAsksForIt()
    {
        FormField *ended = m_form->field(u"ended"_qs);
        QVERIFY(!ended->isVisible());
        m_form->goTo({u"well"_qs, 0});
        type(u"ab"_qs);
        press(Qt::Key_F3);
        QCOMPARE(here(), u"ended"_qs);
        type(u"x"_qs);
        press(Qt::Key_Return);
        QVERIFY(!ended->isVisible());
        QCOMPARE(m_form->place(), (FormPlace{u"well"_qs, 2}));
        QCOMPARE(m_form->values().value(u"ended").toString(), u"x"_qs);
    }

    void aFormIsEmptyUntilSomebodyAnswers()
    {
        QVERIFY(m_form->isEmpty());
        m_form->setValues({{u"who"_qs, 1}}, true);
        QVERIFY(m_form->isEmpty());
        m_form->setValues({{u"who"_qs, 1}});
        QVERIFY(!m_form->isEmpty());
        m_form->setValues({});
        m_form->start()->setFocus();
        type(u"x"_qs);
        QVERIFY(!m_form->isEmpty());
    }

    void ctrlEnterSubmitsFromAnywhere()
    {
        QSignalSpy submitted(m_form, &CaptureForm::submitted);
        m_form->openMore();
        m_form->openAside(u"ended"_qs);
        for (const FormField *field : m_form->fields()) {
            field->stop()->setFocus();
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(submitted.count(), 8);
        QVERIFY(m_form->values().isEmpty());
    }

    void valuesComeBackAndWhatIsUnknownIsKept()
    {
        const QJsonObject values{{u"first"_qs, u"a\nb"_qs},
                                 {u"who"_qs, 2},
                                 {u"when"_qs, u"2024-11-29"_qs},
                                 {u"aim"_qs, 1},
                                 {u"of a later version"_qs, QJsonArray{1, 2}}};
        QSignalSpy edited(m_form, &CaptureForm::edited);
        m_form->setValues(values);
        QCOMPARE(m_form->values(), values);
        QVERIFY(m_form->isMoreOpen()); // something stands there
        QCOMPARE(edited.count(), 0);
        m_form->setValues({});
        QCOMPARE(m_form->values(), QJsonObject());
        QVERIFY(!m_form->isMoreOpen());
    }

    void everyEditIsToldByItsKey()
    {
        QSignalSpy edited(m_form, &CaptureForm::edited);
        type(u"x"_qs);
        press(Qt::Key_Tab);
        type(u"y"_qs);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.at(0).front().toString(), u"first"_qs);
        QCOMPARE(edited.at(1).front().toString(), u"who"_qs);
    }

    void aPlaceIsRememberedAndFoundAgain()
    {
        m_form->goTo({u"problem"_qs, 0});
        type(u"slow lines"_qs);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        const FormPlace place = m_form->place();
        QCOMPARE(place, (FormPlace{u"problem"_qs, 8}));
        const QJsonObject values = m_form->values();
        m_form->setValues({});
        m_form->setValues(values);
        m_form->goTo(place);
        QCOMPARE(here(), u"problem"_qs);
        type(u"!"_qs);
        QCOMPARE(m_form->values().value(u"problem").toString(), u"slow lin!es"_qs);
    }

    void whatCannotBeRecordedIsSaidAtItsField()
    {
        m_form->refuse(u"aim"_qs, u"Choose one."_qs);
        QCOMPARE(here(), u"aim"_qs);
        QCOMPARE(m_form->field(u"aim"_qs)->trouble(), u"Choose one."_qs);
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"Choose one."_qs);
        type(u"y"_qs);
        QVERIFY(m_form->field(u"aim"_qs)->trouble().isEmpty());
    }

    void theFirstAnswerThatCannotBeRecordedIsFound()
    {
        m_form->setValues({{u"first"_qs, u"x"_qs}});
        QVERIFY(m_form->check());
        m_form->setValues({{u"when"_qs, u"soonish"_qs}});
        QVERIFY(!m_form->check());
        QCOMPARE(here(), u"when"_qs);
        QVERIFY(m_form->field(u"when"_qs)->trouble().contains(u"“soonish” is not a day"));
    }

    void leavingIsTold()
    {
        QSignalSpy left(m_form, &CaptureForm::left);
        auto *other = m_window->add(new QPlainTextEdit);
        press(Qt::Key_Tab);
        QCOMPARE(left.count(), 0);
        other->setFocus();
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(TestCaptureForm)
#include "tst_captureform.moc"

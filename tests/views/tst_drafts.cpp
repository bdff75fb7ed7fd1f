// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/formfixture.h"

#include "models/workbook/draftdesk.h"
#include "views/form/captureform.h"
#include "views/form/draftsaver.h"
#include "views/form/reppick.h"
#include "views/form/wordsedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>

using namespace courtside;
using namespace std::chrono_literals;

namespace {

constexpr auto never = 3600s;
constexpr DraftSaver::Pace byItselfNever{never, never, 2000ms};

/// No file can be written to as long as this is there: what a full disk is to a program.
class FullDisk final
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestDrafts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    std::unique_ptr<FormWindow> m_window;
    CaptureForm *m_form = nullptr;
    std::unique_ptr<DraftSaver> m_saver;

    DraftDesk &desk() { return m_fixture->workbook().drafts(); }
    std::vector<Draft> drafts() { return desk().drafts(); }
    QString draftWords()
    {
        const auto all = drafts();
        return all.size() == 1 ? all.front().values.value(u"well").toString() : QString();
    }
    WordsEdit *well() { return static_cast<WordsEdit *>(m_form->field(u"well"_qs)); }
    void makeForm(const DraftSaver::Pace &pace)
    {
        m_saver.reset();
        m_window = std::make_unique<FormWindow>();
        m_form = m_window->add(new CaptureForm);
        m_form->addRow(u"Rep"_qs, {new RepPick(m_fixture->workbook())});
        m_form->addRow(u"Well"_qs, {new WordsEdit(u"well"_qs, u"Well"_qs, WordsEdit::Size::Note)});
        m_saver = std::make_unique<DraftSaver>(m_fixture->workbook(), *m_form, u"debrief"_qs, pace);
        m_window->open();
        well()->stop()->setFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_fixture->addRep(u"Anna Berg"_qs);
        makeForm(byItselfNever);
    }
    void cleanup()
    {
        m_saver.reset();
        m_window.reset();
        m_fixture.reset();
    }

    void halfASecondOfQuietAndTwoSecondsOfTypingAtMost()
    {
        const DraftSaver::Pace pace;
        QCOMPARE(pace.quiet, 500ms);
        QCOMPARE(pace.longest, 2000ms);
        QCOMPARE(pace.again, 2000ms);
    }

    void aFormIsADraftAfterAMomentOfQuiet()
    {
        makeForm(DraftSaver::Pace());
        type(u"H"_qs);
        QVERIFY(drafts().empty());
        QTRY_COMPARE(draftWords(), u"H"_qs);
        QVERIFY(!m_saver->hasUnsaved());
        type(u"i"_qs);
        QTRY_COMPARE(draftWords(), u"Hi"_qs);
        QCOMPARE(drafts().front().form, u"debrief"_qs);
        QCOMPARE(drafts().front().field, u"well"_qs);
        QCOMPARE(drafts().front().cursor, 2);
    }

    void whoeverNeverPausesIsSavedToo()
    {
        makeForm({never, 30ms, 2000ms});
        const auto savedWhileTyping = [this] {
            type(u"x"_qs); // another key before any quiet
            return !drafts().empty();
        };
        QTRY_VERIFY(savedWhileTyping());
    }

    void leavingSavesAtOnceAndNeverAsks()
    {
        auto *other = m_window->add(new QLineEdit);
        type(u"left"_qs);
        QVERIFY(drafts().empty());
        other->setFocus();
        QCOMPARE(draftWords(), u"left"_qs);
    }

    void hidingSavesAtOnce()
    {
        type(u"hidden"_qs);
        m_form->hide();
        QCOMPARE(draftWords(), u"hidden"_qs);
    }

    void theEndOfTheSessionSavesAtOnce()
    {
        type(u"quit"_qs);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QApplication::exec();
        QCOMPARE(draftWords(), u"quit"_qs);
    }

    void goingSavesAtOnce()
    {
        type(u"gone"_qs);
        m_saver.reset();
        QCOMPARE(draftWords(), u"gone"_qs);
    }

    void aFormThatGoesFirstIsSavedToo()
    {
        type(u"closed"_qs);
        m_window.reset();
        QCOMPARE(draftWords(), u"closed"_qs);
        QVERIFY(m_saver->save()); // there is nothing left to read, and nothing to fear
    }

    void whatNobodyTypedIsNoDraft()
    {
        m_saver->begin({{u"well"_qs, u"a proposal"_qs}});
        m_form->hide();
        QVERIFY(drafts().empty());
    }

    void aFormThatIsEmptyAgainIsNoDraft()
    {
        type(u"x"_qs);
        QVERIFY(m_saver->save());
        QCOMPARE(drafts().size(), size_t(1));
        press(Qt::Key_Backspace);
        QVERIFY(m_saver->save());
        QVERIFY(drafts().empty());
        QVERIFY(!m_saver->draft());
    }

    void emptyingSomethingRecordedIsADraftToo()
    {
        m_saver->begin({{u"well"_qs, u"x"_qs}}, EntryId{7});
        well()->editor()->selectAll();
        press(Qt::Key_Backspace);
        QVERIFY(m_saver->save());
        QCOMPARE(drafts().size(), size_t(1));
        QCOMPARE(drafts().front().entry, EntryId{7});
        QVERIFY(drafts().front().values.isEmpty());
    }

    void aDraftKnowsWhomItIsAbout()
    {
        m_form->field(u"rep"_qs)->stop()->setFocus();
        type(u"an"_qs);
        press(Qt::Key_Return);
        QVERIFY(m_saver->save());
        QCOMPARE(drafts().front().rep, m_fixture->workbook().people().findRep(u"Anna Berg"_qs)->id);
    }

    void anImportIsWaitedFor()
    {
        ImportDesk &imports = m_fixture->workbook().imports();
        ImportChoices choices;
        choices.acceptNew = true;
        const auto plans = imports.planNow(
            {{u"table.csv"_qs, {}, "rep,week,talks\nAnna Berg,2024-W45,8\n"}}, {choices});
        QVERIFY(plans.ok());
        QSignalSpy failed(&m_fixture->workbook(), &Workbook::saveFailed);
        imports.apply(*plans);
        QVERIFY(m_fixture->workbook().isBusy());
        type(u"meanwhile"_qs);
        QVERIFY(!m_saver->save());
        QVERIFY(m_saver->hasUnsaved());
        QTRY_COMPARE(draftWords(), u"meanwhile"_qs);
        QCOMPARE(failed.count(), 0);
    }

    void onAFullDiskTheWordsStayAndAreSavedAfterwards()
    {
        type(u"first"_qs);
        QVERIFY(m_saver->save()); // today's backup is made by this
        QSignalSpy failed(&m_fixture->workbook(), &Workbook::saveFailed);
        {
            const FullDisk full;
            type(u" second"_qs);
            m_form->hide();
            m_form->show();
            well()->stop()->setFocus();
            type(u" third"_qs);
        }
        QCOMPARE(failed.count(), 1); // not once for every key
        const QString why = failed.front().front().toString();
        QVERIFY2(why.contains(u"team.courtside"), qUtf8Printable(why));
        QCOMPARE(draftWords(), u"first"_qs);
        QCOMPARE(well()->words(), u"first second third"_qs);
        QVERIFY(m_saver->hasUnsaved());
        well()->editor()->selectAll();
        well()->editor()->copy();
        QCOMPARE(QApplication::clipboard()->text(), u"first second third"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(draftWords(), u"first second third"_qs, 5000);
        QVERIFY(!m_saver->hasUnsaved());
    }

    void itTriesAgainUntilItWorks()
    {
        makeForm({never, never, 20ms});
        QSignalSpy failed(&m_fixture->workbook(), &Workbook::saveFailed);
        {
            const FullDisk full;
            type(u"words"_qs);
            QVERIFY(!m_saver->save());
            QTRY_VERIFY(failed.count() >= 3);
            QVERIFY(drafts().empty());
        }
        QTRY_COMPARE(draftWords(), u"words"_qs);
    }

    void aDraftGoesOnWhereItWasLeftAfterTheProgramEnded()
    {
        m_form->field(u"rep"_qs)->setValue(
            QJsonObject{{u"id"_qs, m_fixture->workbook().people().reps().front().id.value},
                        {u"text"_qs, u"Anna Berg"_qs}});
        type(u"one"_qs);
        press(Qt::Key_Return);
        type(u"two"_qs);
        press(Qt::Key_Left);
        QVERIFY(m_saver->save());
        m_saver.reset(); // all of it is saved, so this writes nothing more
        m_window.reset();
        m_fixture->reopen();
        makeForm(byItselfNever);
        m_saver->resume(drafts().front());
        QCOMPARE(well()->words(), u"one\ntwo"_qs);
        QCOMPARE(m_form->place(), (FormPlace{u"well"_qs, 6}));
        QCOMPARE(QApplication::focusWidget(), well()->stop());
        type(u"!"_qs);
        QVERIFY(m_saver->save());
        QCOMPARE(draftWords(), u"one\ntw!o"_qs);
    }

    void whatWasRecordedIsNoDraftAnyMore()
    {
        makeForm({20ms, 20ms, 20ms});
        type(u"x"_qs);
        QVERIFY(m_saver->save());
        type(u"y"_qs);                             // still to be saved
        QVERIFY(desk().forget(*m_saver->draft())); // recording does that
        m_saver->recorded();
        QTest::qWait(60);
        QVERIFY(drafts().empty());
        QVERIFY(m_form->values().isEmpty());
    }

    void anotherDraftDoesNotCostThisOne()
    {
        type(u"first"_qs);
        m_saver->begin();
        well()->stop()->setFocus();
        type(u"second"_qs);
        QVERIFY(m_saver->save());
        QCOMPARE(drafts().size(), size_t(2));
        m_saver->resume(drafts().back());
        QVERIFY(!m_saver->hasUnsaved());
        QCOMPARE(well()->words(), u"first"_qs);
    }

    void aDiscardCanBeTakenBack()
    {
        type(u"not so bad"_qs);
        const auto discarded = m_saver->discard();
        QVERIFY(discarded.ok());
        QVERIFY(*discarded);
        QVERIFY(drafts().empty());
        QVERIFY(m_form->values().isEmpty());
        QCOMPARE(desk().discarded().size(), size_t(1));
        QVERIFY(desk().bringBack(**discarded));
        m_saver->resume(drafts().front());
        QCOMPARE(well()->words(), u"not so bad"_qs);
    }

    void draftsAreNoUndoStep()
    {
        const QString before = m_fixture->workbook().undoText();
        type(u"x"_qs);
        QVERIFY(m_saver->save());
        QCOMPARE(m_fixture->workbook().undoText(), before);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"

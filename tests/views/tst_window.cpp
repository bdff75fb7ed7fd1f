// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/windowfixture.h"

#include "models/workbook/importdesk.h"
#include "models/workbook/peopleeditor.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/statusline.h"
#include "views/shell/commandpalette.h"
#include "views/shell/noticebar.h"
#include "views/shell/pagestack.h"
#include "views/shell/samplebar.h"
#include "views/shell/welcomepage.h"
#include "views/shell/windowmemory.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace courtside;

namespace {

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->iconText() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestWindow final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    WindowFixture &fixture() { return *m_fixture; }
    MainWindow &window() { return m_fixture->window(); }
    Workbook &workbook() { return *m_fixture->workbook().get(); }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = window().focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theFirstScreenOffersThreeWays()
    {
        fixture().open();
        auto *welcome = window().findChild<WelcomePage *>();
        QVERIFY(welcome->isVisible());
        QStringList ways;
        for (const auto *button : welcome->findChildren<QPushButton *>())
            ways.append(button->text().remove(u'&'));
        QCOMPARE(ways,
                 (QStringList{u"Open the sample"_qs, u"Import a file"_qs, u"Start empty"_qs}));
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(window().windowTitle(), u"Courtside"_qs);
        QVERIFY(welcome->isAncestorOf(window().focusWidget()));
    }

    void startingEmptyAsksNothing()
    {
        fixture().open();
        window().findChild<WelcomePage *>()->findChildren<QPushButton *>().at(2)->click();
        QVERIFY(fixture().workbook().get());
        QVERIFY(!workbook().isSample());
        QCOMPARE(QFileInfo(workbook().path()).fileName(), u"My team.courtside"_qs);
        QVERIFY(QFileInfo(workbook().path()).permissions() ==
                (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        QCOMPARE(window().stack()->currentId(), u"team"_qs);
        QVERIFY(!window().findChild<WelcomePage *>()->isVisible());
    }

    void theSampleIsMarkedOnEveryPage()
    {
        fixture().open();
        fixture().openSample();
        for (const PageInfo &page : window().stack()->pages()) {
            window().stack()->open(page.id);
            QVERIFY(window().findChild<SampleBar *>()->isVisible());
        }
        fixture().openEmpty();
        QVERIFY(!window().findChild<SampleBar *>()->isVisible());
    }

    void openingTheSampleTwiceIsTheSameSample()
    {
        fixture().open();
        fixture().openSample();
        const QString path = workbook().path();
        fixture().openEmpty();
        fixture().openSample();
        QCOMPARE(workbook().path(), path);
        QVERIFY(workbook().isSample());
    }

    void aFileThatIsNoWorkbookIsASentence()
    {
        fixture().open();
        fixture().nextAnswer = fixture().path(u"notes.courtside"_qs);
        QFile file(fixture().nextAnswer);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        actionNamed(window(), u"Open…"_qs)->trigger();
        QVERIFY(window().notices()->isVisible());
        QCOMPARE(window().notices()->told().size(), 1);
        QVERIFY(!fixture().workbook().get());
        window().notices()->putAway();
        QVERIFY(!window().notices()->isVisible());
    }

    void whatFailsAgainAndAgainIsToldUntilItIsPutAway()
    {
        fixture().open();
        fixture().openEmpty();
        Workbook &book = workbook();
        const QString sentence = u"The disk is full."_qs;
        Q_EMIT book.saveFailed(sentence);
        QVERIFY(window().notices()->isVisible());
        window().notices()->putAway();
        Q_EMIT book.saveFailed(sentence);
        QVERIFY(!window().notices()->isVisible());
        QVERIFY(window().status()->savedText().contains(sentence)); // and there it stays
        Q_EMIT book.saved(WindowFixture::clock().now());
        Q_EMIT book.saveFailed(sentence);
        QVERIFY(window().notices()->isVisible());
    }

    void aNewWorkbookOpensAndIsRemembered()
    {
        fixture().open();
        fixture().nextAnswer = fixture().path(u"North & South.courtside"_qs);
        actionNamed(window(), u"New workbook…"_qs)->trigger();
        QCOMPARE(fixture().workbook().name(), u"North & South"_qs);
        QCOMPARE(window().windowTitle(), u"North & South – Courtside"_qs);
        fixture().openEmpty();
        QCOMPARE(fixture().workbook().recent().mid(0, 2),
                 (QStringList{fixture().path(u"Empty.courtside"_qs), fixture().nextAnswer}));
        QVERIFY(actionNamed(window(), u"North & South"_qs));
        actionNamed(window(), u"North & South"_qs)->trigger();
        QCOMPARE(fixture().workbook().name(), u"North & South"_qs);
    }

    void aCopyIsSavedAndTheWorkbookStaysOpen()
    {
        fixture().open();
        fixture().openEmpty();
        fixture().nextAnswer = fixture().path(u"copy.courtside"_qs);
        actionNamed(window(), u"Save a copy…"_qs)->trigger();
        QVERIFY(QFile::exists(fixture().nextAnswer));
        QCOMPARE(fixture().workbook().name(), u"Empty"_qs);
        QVERIFY(window().status()->said().startsWith(u"Copied to "_qs));
    }

    void whatIsWrittenIsSaidToBeSaved()
    {
        fixture().open();
        fixture().openEmpty();
        QVERIFY(workbook().people().addRep(u"Ana"_qs));
        QCOMPARE(window().status()->savedText(), u"Saved 09:30"_qs);
    }

    void undoAndRedoNameWhatTheyDo()
    {
        fixture().open();
        fixture().openEmpty();
        QVERIFY(workbook().people().addRep(u"Ana"_qs));
        const QString what = workbook().undoText();
        QVERIFY(actionNamed(window(), u"Undo: "_qs + what)->isEnabled());
        type(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workbook().people().reps().empty());
        QCOMPARE(window().status()->said(), u"Undone: "_qs + what);
        type(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workbook().people().reps().size(), size_t{1});
    }

    void ctrlZIsTheFieldsUntilItHasNothingLeft()
    {
        fixture().open();
        fixture().openEmpty();
        QVERIFY(workbook().people().addRep(u"Ana"_qs));
        window().openPage(u"setup"_qs);
        auto *field = window().stack()->currentPage()->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, u"demo"_qs);
        type(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QCOMPARE(workbook().people().reps().size(), size_t{1});
        type(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workbook().people().reps().empty());
    }

    void enterPressesTheButtonTheKeyboardIsOn()
    {
        fixture().open();
        auto *empty = window().findChild<WelcomePage *>()->findChildren<QPushButton *>().at(2);
        empty->setFocus();
        type(Qt::Key_Return);
        QVERIFY(fixture().workbook().get());
    }

    void ctrlKIsThePalettesInATextFieldToo()
    {
        fixture().open();
        fixture().openEmpty();
        window().openPage(u"setup"_qs);
        auto *field = window().stack()->currentPage()->findChild<QLineEdit *>();
        field->setText(u"demo"_qs);
        field->setFocus();
        field->setCursorPosition(0);
        type(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(field->text(), u"demo"_qs);
        QVERIFY(window().findChild<CommandPalette *>()->isVisible());
        type(Qt::Key_Escape);
        QCOMPARE(window().focusWidget(), field);
    }

    void thePaletteGoesToPagesPeopleAndActions()
    {
        fixture().open();
        fixture().openSample();
        type(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window().findChild<CommandPalette *>()->isVisible());
        QTest::keyClicks(window().focusWidget(), u"setup"_qs);
        type(Qt::Key_Return);
        QCOMPARE(window().stack()->currentId(), u"setup"_qs);
        type(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window().stack()->currentId(), u"team"_qs);
    }

    void theWindowRemembersItsPage()
    {
        fixture().open();
        fixture().openEmpty();
        window().openPage(u"setup"_qs);
        window().close();
        QCOMPARE(WindowMemory::page(), u"setup"_qs);
        fixture().open();
        QCOMPARE(window().stack()->currentId(), u"setup"_qs);
    }

    void settingsAreKeptFromOthers()
    {
        fixture().open();
        fixture().openEmpty();
        window().close();
        const QFileInfo settings(QSettings().fileName());
        QVERIFY(settings.exists());
    }

    void anotherProcessesWritesAreSeen()
    {
        fixture().open();
        fixture().openEmpty();
        auto other = Workbook::open(workbook().path(), WindowFixture::clock());
        QVERIFY(other);
        QVERIFY((*other)->people().addRep(u"Ana"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(workbook().people().reps().size(), size_t{1}, 8000);
    }

    void whatWasPutRightWhileOpeningIsTold()
    {
        fixture().open();
        fixture().openEmpty();
        const QString path = workbook().path();
        QVERIFY(fixture().workbook().create(fixture().path(u"other.courtside"_qs)));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner |
                                                QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(fixture().workbook().open(path));
        QCOMPARE(window().notices()->told(), workbook().openingNotes());
        QCOMPARE(window().notices()->told().size(), 1);
    }

    void aBackupIsRestoredAndThePresentStateKept()
    {
        fixture().open();
        fixture().openEmpty();
        const QString path = workbook().path();
        QVERIFY(workbook().people().addRep(u"Ana"_qs));
        const QStringList backups = workbook().backups();
        QVERIFY(!backups.isEmpty());
        const auto kept = fixture().workbook().restore(backups.front());
        QVERIFY2(kept, kept ? "" : qUtf8Printable(kept.failure().sentence));
        QVERIFY(QFile::exists(*kept));
        QCOMPARE(workbook().path(), path);
        QVERIFY(workbook().people().reps().empty());
    }

    void importingIntoTheSampleGoesToTheOwnWorkbook()
    {
        fixture().open();
        fixture().openSample();
        window().openPage(u"import"_qs);
        QVERIFY(!workbook().isSample());
        QCOMPARE(fixture().workbook().name(), u"My team"_qs);
    }

    void aDroppedFileGoesToTheImportPage()
    {
        fixture().open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture().path(u"week.csv"_qs))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(fixture().workbook().get());
        QVERIFY(!workbook().isSample());
    }

    void anImportIsTakenBackAndBroughtBackFromTheMenu()
    {
        fixture().open();
        fixture().openEmpty();
        ImportChoices choices;
        choices.acceptNew = true;
        const ImportSource sheet{u"R&D.csv"_qs,
                                 {},
                                 "rep,activity,week,count\nAna,talks,2026-11-02,8\n"
                                 "Ana,talks,2026-11-09,7\n"};
        const auto plans = workbook().imports().planNow({sheet}, {choices});
        QVERIFY2(plans, plans ? "" : qUtf8Printable(plans.failure().sentence));
        QVERIFY(workbook().imports().applyNow(*plans));
        QAction *undo = actionNamed(window(), u"Undo import of R&D.csv (Mon 23 Nov)"_qs);
        QVERIFY(undo);
        undo->trigger();
        QVERIFY(window().status()->said().startsWith(u"An import is being written or taken"_qs));
        QTRY_VERIFY(!workbook().isBusy());
        QVERIFY(
            window().status()->said().startsWith(u"Import of R&D.csv undone: 2 rows taken out"_qs));
        QCoreApplication::processEvents();
        QAction *redo = actionNamed(window(), u"Redo import of R&D.csv (Mon 23 Nov)"_qs);
        QVERIFY(redo);
        redo->trigger();
        QTRY_VERIFY(!workbook().isBusy());
        QCOMPARE(window().status()->said(), u"Import of R&D.csv is back."_qs);
    }

    void noBackupOrImportYetIsSaid()
    {
        fixture().open();
        fixture().openEmpty();
        QVERIFY(!actionNamed(window(), u"No imports yet"_qs)->isEnabled());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

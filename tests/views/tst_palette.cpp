// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/command.h"
#include "views/shell/commandpalette.h"
#include "views/shell/fuzzy.h"
#include "views/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>

using namespace courtside;

namespace {

Command command(const QString &title, const QString &kind = u"Rep"_qs)
{
    return {title, kind, {}, [] {
            }};
}

QStringList titles(const std::vector<Command> &commands)
{
    QStringList list;
    for (const Command &each : commands)
        list.append(each.title);
    return list;
}

} // namespace

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderAnswer()
    {
        QVERIFY(fuzzyScore(u"ao"_qs, u"Ana Ortiz"_qs));
        QVERIFY(fuzzyScore(u"ortiz ana"_qs, u"Ana Ortiz"_qs));
        QVERIFY(fuzzyScore(u""_qs, u"Ana Ortiz"_qs));
        QVERIFY(!fuzzyScore(u"oa"_qs, u"Ana Ortiz"_qs));
        QVERIFY(!fuzzyScore(u"ana x"_qs, u"Ana Ortiz"_qs));
    }

    void accentsAndCaseMakeNoDifference()
    {
        QVERIFY(fuzzyScore(u"jorg"_qs, u"JÖRG"_qs));
        QVERIFY(fuzzyScore(u"élan"_qs, u"Elan"_qs));
    }

    void wordStartsAndNeighboursCountMore()
    {
        QVERIFY(fuzzyScore(u"im"_qs, u"Import a file"_qs) > fuzzyScore(u"im"_qs, u"Tim Orr"_qs));
        QVERIFY(fuzzyScore(u"or"_qs, u"Ana Ortiz"_qs) > fuzzyScore(u"or"_qs, u"Import"_qs));
        QVERIFY(fuzzyScore(u"ana"_qs, u"Ana Ortiz"_qs) > fuzzyScore(u"ana"_qs, u"Alan Nash"_qs));
        QVERIFY(fuzzyScore(u"an"_qs, u"Daniel"_qs) > fuzzyScore(u"an"_qs, u"Chiara Novak"_qs));
        QVERIFY(fuzzyScore(u"cn"_qs, u"Chiara Novak"_qs) > fuzzyScore(u"cn"_qs, u"Alice Ann"_qs));
    }

    void theBestAnswerComesFirst()
    {
        const std::vector<Command> commands = {command(u"Save a copy"_qs, u"File"_qs),
                                               command(u"Carla Nowak"_qs),
                                               command(u"Ana Ortiz"_qs)};
        QCOMPARE(titles(answering(u"ca"_qs, commands)).first(), u"Carla Nowak"_qs);
        QCOMPARE(titles(answering(u"file copy"_qs, commands)), (QStringList{u"Save a copy"_qs}));
        QCOMPARE(titles(answering({}, commands)).size(), 3);
        QVERIFY(answering(u"zzz"_qs, commands).empty());
    }

    void otherNamesAnswerTooButLess()
    {
        Command ana = command(u"Ana Ortiz"_qs);
        ana.also = u"A. Ruiz "_qs;
        const std::vector<Command> commands = {ana, command(u"Ruiz Torres"_qs)};
        QCOMPARE(titles(answering(u"ruiz"_qs, commands)),
                 (QStringList{u"Ruiz Torres"_qs, u"Ana Ortiz"_qs}));
    }

    void everyEnabledActionOfTheMenusIsACommand()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_qs);
        int opened = 0;
        file->addAction(u"&Open…"_qs, QKeySequence(u"Ctrl+O"_qs), this, [&opened] { ++opened; });
        file->addAction(u"Gone"_qs)->setEnabled(false);
        file->addSeparator();
        file->addMenu(u"Recent"_qs)->addAction(u"R&&D"_qs);
        window.menuBar()->addMenu(u"View"_qs)->addAction(file->actions().first()); // twice
        const std::vector<Command> commands = menuCommands(window.menuBar());
        QCOMPARE(titles(commands), (QStringList{u"Open…"_qs, u"R&D"_qs}));
        QCOMPARE(commands[0].kind, u"File"_qs);
        QCOMPARE(commands[0].keys, u"Ctrl+O"_qs);
        QCOMPARE(commands[1].kind, u"Recent"_qs);
        commands[0].run();
        QCOMPARE(opened, 1);
    }

    void theModelIsAModel()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCommands({command(u"Ana Ortiz"_qs), {u"Open…"_qs, u"File"_qs, u"Ctrl+O"_qs, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"Open…"_qs);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Open…, File Ctrl+O"_qs);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Ana Ortiz, Rep"_qs);
    }

    void typeAndEnterDoesIt()
    {
        QMainWindow window;
        window.resize(800, 600);
        auto *field = new QLineEdit;
        window.setCentralWidget(field);
        CommandPalette palette(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QString done;
        const auto doing = [&done](const QString &what) {
            return Command{what, u"Rep"_qs, {}, [&done, what] {
                               done = what;
                           }};
        };
        const std::vector<Command> commands = {doing(u"Ana"_qs), doing(u"Anton"_qs),
                                               doing(u"Bo"_qs)};

        palette.open(commands);
        QWidget *typing = window.focusWidget();
        QVERIFY(palette.isAncestorOf(typing));
        QTest::keyClicks(typing, u"an"_qs);
        QCOMPARE(typing->accessibleDescription(), u"Ana, Rep"_qs);
        QTest::keyClick(typing, Qt::Key_Down);
        QCOMPARE(typing->accessibleDescription(), u"Anton, Rep"_qs);
        QTest::keyClick(typing, Qt::Key_Return);
        QCOMPARE(done, u"Anton"_qs);
        QVERIFY(!palette.isVisible());
        QCOMPARE(window.focusWidget(), field);

        palette.open(commands);
        QCOMPARE(window.focusWidget()->property("text").toString(), QString());
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(window.focusWidget(), field);
        QCOMPARE(done, u"Anton"_qs);
    }

    void nothingFitsAndEnterDoesNothing()
    {
        QMainWindow window;
        CommandPalette palette(&window);
        window.show();
        palette.open({command(u"Ana"_qs)});
        auto *typing = palette.findChild<QLineEdit *>();
        QTest::keyClicks(typing, u"zzz"_qs);
        QTest::keyClick(typing, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

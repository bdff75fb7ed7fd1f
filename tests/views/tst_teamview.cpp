// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/teamfixture.h"
#include "views/shared/appearance.h"
#include "views/shared/numberspanel.h"
#include "views/team/reasonpane.h"
#include "views/team/reasonrow.h"
#include "views/team/teamtable.h"
#include "views/team/teamview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace courtside;

namespace {

QStringList shownTexts(const QWidget &view)
{
    QStringList texts;
    for (const auto *label : view.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QPushButton *buttonWith(const QWidget &view, const QString &text)
{
    for (auto *button : view.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestTeamView final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<TeamView> m_view;

    void setGlance(const TeamGlance &glance)
    {
        m_view = std::make_unique<TeamView>();
        m_view->resize(1148, 640);
        m_view->setGlance(glance);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    bool needsScrolling() const
    {
        return m_view->findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0;
    }

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Scheme::Light); }
    void cleanup() { m_view.reset(); }

    void tenPeopleFitWithoutScrolling()
    {
        setGlance(TeamFixture::tenPeople().glance());
        QVERIFY(!needsScrolling());
        TeamGlance five = TeamFixture::tenPeople().glance();
        while (five.lines.size() < 5)
            five.lines.push_back(five.lines.front());
        five.more = 2;
        setGlance(five);
        QCOMPARE(m_view->reasons()->rows().size(), size_t{5});
        QVERIFY(!needsScrolling());
        QVERIFY(shownTexts(*m_view).contains(
            u"2 more, weaker: sort the table by evidence to see them."_qs));
    }

    void everyColumnIsInsideTheTable()
    {
        setGlance(TeamFixture::tenPeople().glance());
        for (const int width : {874, 1148, 1400}) {
            m_view->resize(width, 640);
            QApplication::processEvents();
            const TeamTable *table = m_view->table();
            const int last = table->model()->columnCount() - 1;
            QVERIFY(table->columnViewportPosition(last) + table->columnWidth(last) <=
                    table->viewport()->width());
        }
    }

    void enterOnAReasonOpensTheRep()
    {
        setGlance(TeamFixture::tenPeople().glance());
        QSignalSpy wanted(m_view.get(), &TeamView::repWanted);
        m_view->start()->setFocus();
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Down);
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<RepId>(),
                 TeamFixture::tenPeople().glance().lines.at(1).rep);
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Up);
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Up);
        QCOMPARE(m_view->focusWidget(), m_view->start());
    }

    void theEvidenceIsOneKeyAway()
    {
        const TeamGlance glance = TeamFixture::tenPeople().glance();
        setGlance(glance);
        m_view->start()->setFocus();
        QVERIFY(!m_view->findChild<NumbersPanel *>());
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Right);
        auto *panel = m_view->findChild<NumbersPanel *>();
        QVERIFY(panel && panel->isVisible());
        for (const ExplainedNumber &number : glance.lines.front().how) {
            QVERIFY(shownTexts(*panel).contains(number.label));
            QVERIFY(shownTexts(*panel).contains(number.value));
        }
        panel->setFocus();
        QTest::keyClick(panel, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(glance.lines.front().whole));
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(m_view->focusWidget(), m_view->start());
    }

    void theSameGlanceLeavesOpenNumbersOpen()
    {
        const TeamFixture team = TeamFixture::tenPeople();
        setGlance(team.glance());
        m_view->reasons()->rows().front()->showHow(true);
        m_view->setGlance(team.glance());
        QVERIFY(m_view->reasons()->rows().front()->isShowingHow());
    }

    void theTableIsWalkedWithArrowsAndOpenedWithEnter()
    {
        setGlance(TeamFixture::tenPeople().glance());
        QSignalSpy wanted(m_view.get(), &TeamView::cellWanted);
        m_view->table()->setFocus();
        QTest::keyClick(m_view->table(), Qt::Key_Down);
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QTest::keyClick(m_view->table(), Qt::Key_Right);
        QTest::keyClick(m_view->table(), Qt::Key_Right);
        QTest::keyClick(m_view->table(), Qt::Key_Enter);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).value<RepId>(), RepId{2});
        QCOMPARE(wanted.at(0).at(1).toInt(), -1);
        QCOMPARE(wanted.at(1).at(1).toInt(), 1);
    }

    void everyCellSpeaksASentence()
    {
        setGlance(TeamFixture::tenPeople().glance());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view->table());
        QVERIFY(table && table->tableInterface());
        for (int row = 0; row < 10; ++row) {
            for (int column = 0; column < 6; ++column) {
                const auto *cell = table->tableInterface()->cellAt(row, column);
                QVERIFY(cell->text(QAccessible::Name).size() > 2);
            }
        }
        QVERIFY(table->tableInterface()
                    ->cellAt(0, 1)
                    ->text(QAccessible::Name)
                    .startsWith(u"Ana Ortiz, Discovery conversations: 4 in the last full week"_qs));
    }

    void aWeekOfZerosCanBeAnswered()
    {
        setGlance(TeamFixture::tenPeople().glance());
        QSignalSpy answered(m_view.get(), &TeamView::answered);
        for (const auto text : {u"Away", u"Not logged", u"Worked, really 0"})
            QTest::keyClick(buttonWith(*m_view, QString::fromUtf16(text)), Qt::Key_Space);
        QCOMPARE(answered.size(), 3);
        QCOMPARE(answered.at(0).at(0).value<RepId>(), RepId{8});
        QCOMPARE(answered.at(0).at(1).value<Week>(), Week::of(QDate(2026, 11, 2)));
        QCOMPARE(answered.at(0).at(2).value<ZeroAnswer>(), ZeroAnswer::Away);
        QCOMPARE(answered.at(1).at(2).value<ZeroAnswer>(), ZeroAnswer::NotLogged);
        QCOMPARE(answered.at(2).at(2).value<ZeroAnswer>(), ZeroAnswer::Worked);
    }

    void aQuietWeekIsGoodNews()
    {
        TeamFixture quiet;
        quiet.addUsual(quiet.addRep(u"Ana"_qs), quiet.addActivity(u"talks"_qs), 8);
        setGlance(quiet.glance());
        QVERIFY(shownTexts(*m_view).contains(u"Nothing unusual this week."_qs));
        QCOMPARE(m_view->start(), m_view->table());
    }

    void emptyStatesSayWhatToDo()
    {
        TeamFixture team;
        setGlance(team.glance());
        QVERIFY(shownTexts(*m_view).contains(u"Nobody here yet"_qs));
        QSignalSpy import(m_view.get(), &TeamView::importWanted);
        QTest::keyClick(m_view->start(), Qt::Key_Space);
        QCOMPARE(import.size(), 1);

        const RepId ana = team.addRep(u"Ana"_qs);
        setGlance(team.glance());
        QVERIFY(shownTexts(*m_view).contains(u"Nothing is watched yet"_qs));
        QSignalSpy setup(m_view.get(), &TeamView::setupWanted);
        QTest::keyClick(m_view->start(), Qt::Key_Space);
        QCOMPARE(setup.size(), 1);

        const ActivityId talks = team.addActivity(u"talks"_qs);
        setGlance(team.glance());
        QVERIFY(shownTexts(*m_view).contains(u"No numbers yet"_qs));

        team.addCounts(ana, talks, {8, 7, 9});
        setGlance(team.glance());
        QVERIFY(shownTexts(*m_view).contains(u"Still learning what is usual for each person."_qs));
    }

    void oldDataSaysWhatToDo()
    {
        TeamFixture team = TeamFixture::tenPeople();
        team.boardFacts.asOf = QDate(2026, 12, 14);
        setGlance(team.glance());
        QVERIFY(shownTexts(*m_view).contains(
            u"Data up to Sun 22 Nov 2026, 3 weeks ago. Flags are shown as of then."_qs));
        QSignalSpy import(m_view.get(), &TeamView::importWanted);
        for (auto *button : m_view->findChildren<QToolButton *>()) {
            if (button->text() == u"Import newer numbers"_qs)
                button->click();
        }
        QCOMPARE(import.size(), 1);
    }

    void namesAreShownLetterByLetter()
    {
        TeamFixture team;
        const QString name = u"Bo <3 <b>R&D</b>"_qs;
        team.addUsualThen(team.addRep(name), team.addActivity(u"a < b & c > d"_qs), 8,
                          {4, 5, 3, 4});
        setGlance(team.glance());
        const QAbstractItemModel *model = m_view->table()->model();
        QCOMPARE(model->index(0, 0).data().toString(), name);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"a < b & c > d"_qs);
        m_view->reasons()->rows().front()->showHow(true);
        QVERIFY(m_view->start()->accessibleName().startsWith(name));
        for (const auto *label : m_view->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestTeamView)
#include "tst_teamview.moc"

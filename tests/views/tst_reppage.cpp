// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/repfixture.h"

#include "models/report/wording.h"
#include "models/tables/timelinemodel.h"
#include "models/workbook/debriefeditor.h"
#include "resources/translations/words.h"
#include "views/charts/activitychart.h"
#include "views/rep/activitycard.h"
#include "views/rep/chartplace.h"
#include "views/rep/chartstack.h"
#include "views/rep/daygrid.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/numberspanel.h"
#include "views/timeline/timelinepane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace courtside;

namespace {

QStringList labelTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts.append(label->text());
    }
    return texts;
}

bool showsText(const QWidget &page, const QString &part)
{
    return labelTexts(page).join(u'\n').contains(part);
}

void type(QWidget *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    ShownRepPage::settle();
}

/// A debrief of Anna's, in which something is to be done differently.
EntryId record(RepFixture &fixture, QDate day, const QString &doDifferently)
{
    Debrief debrief;
    debrief.rep = fixture.anna().id;
    debrief.ending = Ending::Continuation;
    debrief.endedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    debrief.texts.set(TextField::DoDifferently, doDifferently);
    return fixture.workbook().debriefs().record(debrief)->debrief;
}

void pressKey(ShownRepPage &shown, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    shown.page.start()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

class TestRepPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void oneCardPerWatchedActivity()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const auto cards = shown.page.findChildren<ActivityCard *>();
        QCOMPARE(cards.size(), 2);
        QVERIFY(showsText(shown.page,
                          QStringLiteral("Anna Berg usually has about 8 conversations in a full "
                                         "week. In the 4 weeks to 3 Nov 2024 (20 days worked) Anna "
                                         "Berg had 16, where about 32 would be usual.")));
        QVERIFY(showsText(shown.page, QStringLiteral("Anna Berg usually has about 8 demos in a "
                                                     "full week, and the last weeks are in line")));
    }

    void chartsAreMadeWhenTheyAreSeen()
    {
        RepFixture fixture;
        fixture.addWatched(QStringLiteral("third"));
        fixture.addWatched(QStringLiteral("fourth"));
        fixture.addWatched(QStringLiteral("fifth"));
        ShownRepPage shown(fixture);
        const auto cards = shown.page.findChildren<ActivityCard *>();
        QCOMPARE(cards.size(), 5);
        QVERIFY(cards.first()->place()->isMade());
        QVERIFY(!cards.last()->place()->isMade());
        shown.page.findChild<ChartStack *>()->ensureWidgetVisible(cards.last());
        ShownRepPage::settle();
        QVERIFY(cards.last()->place()->isMade());
    }

    void theKeyboardStartsOnTheChartThatWasAskedFor()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const ActivityId demos = fixture.workbook().activities().find(QStringLiteral("demos"))->id;
        shown.page.open({fixture.anna().id, demos, {}});
        const QWidget *start = shown.page.start();
        QVERIFY(start);
        QCOMPARE(start->accessibleName(), QStringLiteral("demos, chart by week"));
    }

    void zoomingIsForAllCharts()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        auto *stack = shown.page.findChild<ChartStack *>();
        QWidget *chart = stack->cards().front()->chart()->focusProxy();
        QCOMPARE(stack->span(), 52);
        QTest::keyClick(chart, Qt::Key_Plus);
        QCOMPARE(stack->span(), 26);
        QTest::keyClick(chart, Qt::Key_Plus);
        QCOMPARE(stack->span(), 26);
        shown.find<QToolButton>(QStringLiteral("Show 3 years in the charts"))->click();
        for (ActivityCard *card : stack->cards())
            QCOMPARE(card->chart()->span(), 156);
    }

    void aFlagThatCorrectedDataTookBackIsStillTold()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        Week week = Week::of(QDate(2024, 10, 7));
        for (int i = 0; i < 7; ++i, week = week.next()) {
            QVERIFY(fixture.workbook().counts().typeCount(fixture.anna().id,
                                                          fixture.conversations(), week, 8));
        }
        ShownRepPage::settle();
        shown.find<QToolButton>(QStringLiteral("Show how, conversations"))->click();
        QVERIFY(
            showsText(shown.page, QStringLiteral("Withdrawn after corrected data; raised in the "
                                                 "week of 28 Oct 2024: seen 16, usual 32.")));
    }

    void everyNumberIsOneKeyAway()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        auto *link = shown.find<QToolButton>(QStringLiteral("Show how, conversations"));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        const auto *numbers = qobject_cast<NumbersPanel *>(QApplication::focusWidget());
        QVERIFY(numbers);
        QVERIFY(numbers->accessibleName().contains(QStringLiteral("\nSeen: 16, which is 50%")));
        const double tail = fixture.annasConversations().flags.back().tail;
        QVERIFY(numbers->accessibleName().contains(
            QStringLiteral("\nSo few in such a stretch: %1 (").arg(oddsText(tail))));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), link);
        QVERIFY(!link->isChecked());
    }

    void theNameIsEditedWhereItStands()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        auto *name = shown.find<QLineEdit>(QStringLiteral("Name of the rep"));
        type(name, QStringLiteral("Anna B. Berg"));
        QVERIFY(fixture.workbook().people().findRep(QStringLiteral("Anna B. Berg")));
        QVERIFY(showsText(shown.page, QStringLiteral("Anna B. Berg usually has about 8")));
        type(name, QStringLiteral(" "));
        QCOMPARE(name->text(), QStringLiteral(" "));
        QCOMPARE(name->accessibleDescription(), QStringLiteral("A rep needs a name."));
        QVERIFY(showsText(shown.page, name->accessibleDescription()));
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(name->text(), QStringLiteral("Anna B. Berg"));
    }

    void whoAndWhenAreEditedWhereTheyStand()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        type(shown.find<QLineEdit>(QStringLiteral("Role")), QStringLiteral("Account executive"));
        type(shown.find<QLineEdit>(QStringLiteral("Team")), QStringLiteral("North"));
        type(shown.find<QLineEdit>(QStringLiteral("Started")), QStringLiteral("4 mar 2024"));
        QCOMPARE(fixture.anna().role, QStringLiteral("Account executive"));
        QCOMPARE(fixture.anna().started, QDate(2024, 3, 4));
        QCOMPARE(
            fixture.workbook().people().teamName(fixture.anna().id, Week::of(QDate(2024, 11, 24))),
            QStringLiteral("North"));
        QVERIFY(showsText(shown.page, QStringLiteral("Account executive · North · since 4 Mar "
                                                     "2024")));
        auto *left = shown.find<QLineEdit>(QStringLiteral("Left"));
        type(left, QStringLiteral("soon"));
        QCOMPARE(left->text(), QStringLiteral("soon"));
        QCOMPARE(left->accessibleDescription(),
                 QStringLiteral("“soon” is not a day. Try 20 Nov, 20.11.2026, last mon or -2w."));
        type(left, QStringLiteral("last fri"));
        QCOMPARE(fixture.anna().left, QDate(2024, 11, 22));
    }

    void theTeamCanHaveChangedEarlier()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        type(shown.find<QLineEdit>(QStringLiteral("Team")), QStringLiteral("North"));
        type(shown.find<QLineEdit>(QStringLiteral("In this team since")),
             QStringLiteral("1.7.2024"));
        const PeopleEditor &people = fixture.workbook().people();
        QCOMPARE(people.teamName(fixture.anna().id, Week::of(QDate(2024, 7, 1))),
                 QStringLiteral("North"));
        QVERIFY(people.teamName(fixture.anna().id, Week::of(QDate(2024, 6, 24))).isEmpty());
    }

    void otherNamesComeAndGo()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        auto *field = shown.find<QLineEdit>(QStringLiteral("Add another name for this rep"));
        type(field, QStringLiteral("a.berg@example.org"));
        QCOMPARE(fixture.workbook().people().aliasesOf(fixture.anna().id).size(), size_t(1));
        QVERIFY(field->text().isEmpty());
        shown.find<QToolButton>(QStringLiteral("Remove the name a.berg@example.org"))->click();
        ShownRepPage::settle();
        QVERIFY(fixture.workbook().people().aliasesOf(fixture.anna().id).empty());
    }

    void twoNamesOfOnePersonAreMerged()
    {
        RepFixture fixture;
        fixture.addRep(QStringLiteral("A. Berg"));
        ShownRepPage shown(fixture);
        auto *other = shown.find<QComboBox>(QStringLiteral("The same person as"));
        auto *merge = shown.find<QPushButton>(QStringLiteral("Merge the two"));
        QVERIFY(!merge->isEnabled());
        other->setCurrentText(QStringLiteral("A. Berg"));
        QVERIFY(showsText(shown.page, QStringLiteral("Everything of A. Berg becomes Anna Berg's")));
        merge->click();
        ShownRepPage::settle();
        QCOMPARE(fixture.workbook().people().reps().size(), size_t(2));
        QCOMPARE(fixture.workbook().people().aliasesOf(fixture.anna().id).front().raw,
                 QStringLiteral("A. Berg"));
    }

    void leaveIsTwoClicks()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        auto *grid = shown.page.findChild<DayGrid *>();
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->placeOf(QDate(2024, 11, 11)).center());
        QVERIFY(fixture.workbook().calendar().leave().empty());
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->placeOf(QDate(2024, 11, 15)).center());
        ShownRepPage::settle();
        const std::vector<Leave> leave = fixture.workbook().calendar().leave();
        QCOMPARE(leave.size(), size_t(1));
        QCOMPARE(leave[0].first, QDate(2024, 11, 11));
        QCOMPARE(leave[0].last, QDate(2024, 11, 15));
        QVERIFY(!leave[0].halfDays);
        shown.find<QToolButton>(QStringLiteral("Remove the days away: 11 Nov 2024 to 15 Nov 2024"))
            ->click();
        ShownRepPage::settle();
        QVERIFY(fixture.workbook().calendar().leave().empty());
    }

    void aGoalNeedsANumberAndAReason()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        shown.find<QToolButton>(QStringLiteral("Agree a goal, conversations"))->click();
        auto *perWeek = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(perWeek);
        QCOMPARE(perWeek->accessibleName(), QStringLiteral("Agreed for a full week"));
        type(perWeek, QStringLiteral("eight"));
        QVERIFY(showsText(shown.page, QStringLiteral("A number such as 8 or 7.5.")));
        QCOMPARE(perWeek->text(), QStringLiteral("eight"));
        type(perWeek, QStringLiteral("7.5"));
        auto *reason = shown.find<QLineEdit>(QStringLiteral("why"));
        QCOMPARE(QApplication::focusWidget(), reason); // a reason is still to be given
        type(reason, QStringLiteral("fits the quota"));
        QCOMPARE(fixture.annasConversations().goal, 7.5);
        QVERIFY(shown.find<QToolButton>(QStringLiteral("Goal: 7.5 a week, conversations")));
        type(perWeek, QStringLiteral("6"));
        type(shown.find<QLineEdit>(QStringLiteral("from")), QStringLiteral("1.7.2024"));
        type(reason, QStringLiteral("first try"));
        const auto rows = shown.page.findChildren<QToolButton *>(QString());
        const auto removals = std::ranges::count_if(rows, [](const QToolButton *button) {
            return button->accessibleName().startsWith(QStringLiteral("Remove the goal: "));
        });
        QCOMPARE(removals, 2); // the older goal stays on record
    }

    void theNewNormalIsProposedFromTheRun()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        shown.find<QToolButton>(QStringLiteral("New normal, conversations"))->click();
        QCOMPARE(shown.find<QLineEdit>(QStringLiteral("New normal from"))->text(),
                 QStringLiteral("7 Oct 2024"));
        type(shown.find<QLineEdit>(QStringLiteral("Why")), QStringLiteral("new territory"));
        const std::vector<Restart> restarts = fixture.workbook().goals().restarts();
        QCOMPARE(restarts.size(), size_t(1));
        QCOMPARE(restarts[0].activity, fixture.conversations());
        QCOMPARE(restarts[0].since, Week::of(QDate(2024, 10, 7)));
        QCOMPARE(fixture.annasConversations().watch, WatchState::Watched); // 7 new weeks by now
        shown
            .find<QToolButton>(QStringLiteral("Remove: new normal from 7 Oct 2024: new territory"))
            ->click();
        ShownRepPage::settle();
        QVERIFY(fixture.workbook().goals().restarts().empty());
    }

    void howRareAChanceFlagIsHoldsFromThisWeek()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        shown.find<QToolButton>(QStringLiteral("How rare, conversations"))->click();
        QVERIFY(showsText(shown.page, QStringLiteral("with these 2 people.")));
        for (QRadioButton *button : shown.page.findChildren<QRadioButton *>()) {
            if (button->text() == QStringLiteral("about once in 7 years"))
                button->click();
        }
        const Week now = Week::of(QDate(2024, 11, 24));
        const GoalEditor &goals = fixture.workbook().goals();
        QCOMPARE(goals.onceInWeeks(fixture.anna().id, fixture.conversations(), now), 520);
        QCOMPARE(goals.onceInWeeks(fixture.anna().id, fixture.conversations(), now.previous()),
                 208);
    }

    void nextAndPreviousGoRound()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        shown.find<QToolButton>(QStringLiteral("Rep after"))->click();
        QCOMPARE(shown.find<QLineEdit>(QStringLiteral("Name of the rep"))->text(),
                 QStringLiteral("Bo <3"));
        shown.find<QToolButton>(QStringLiteral("Rep after"))->click();
        QCOMPARE(shown.page.rep(), fixture.anna().id);
    }

    void anEmptyWorkbookOffersARep()
    {
        WorkbookFixture fixture;
        RepPage page(fixture.workbook());
        page.resize(1234, 684);
        page.show();
        page.open({});
        QVERIFY(showsText(page, QStringLiteral("No reps yet")));
        for (QAction *action : page.actions()) {
            if (action->text() == QStringLiteral("Add a rep"))
                action->trigger();
        }
        QCOMPARE(fixture.workbook().people().reps().front().name, QStringLiteral("New rep"));
        QVERIFY(showsText(page, QStringLiteral("Nothing is watched yet")));
    }

    void whatWasWrittenElsewhereIsShown()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        QVERIFY(fixture.workbook().people().rename(fixture.anna().id, QStringLiteral("Anne")).ok());
        ShownRepPage::settle();
        QCOMPARE(shown.find<QLineEdit>(QStringLiteral("Name of the rep"))->text(),
                 QStringLiteral("Anne"));
        QVERIFY(fixture.workbook().undo().ok());
        ShownRepPage::settle();
        QCOMPARE(shown.find<QLineEdit>(QStringLiteral("Name of the rep"))->text(),
                 QStringLiteral("Anna Berg"));
    }

    void everyWordIsPlainText()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        shown.find<QToolButton>(QStringLiteral("Rep after"))->click();
        shown.find<QToolButton>(QStringLiteral("Show how, demos"))->click();
        ShownRepPage::settle();
        QVERIFY(showsText(shown.page, QStringLiteral("Bo <3 usually has about 8 demos")));
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void itFitsASmallScreen()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        QVERIFY2(shown.page.minimumSizeHint().width() <= 1234,
                 qPrintable(QString::number(shown.page.minimumSizeHint().width())));
        QVERIFY(shown.page.minimumSizeHint().height() <= 684);
    }

    /// What happened stands beside the charts, the newest first.
    void theTimelineStandsBesideTheCharts()
    {
        RepFixture fixture;
        record(fixture, QDate(2024, 11, 20), QStringLiteral("a < b and <b>c</b>"));
        ShownRepPage shown(fixture);
        shown.page.side()->showPart(RepSide::TimelinePart);
        const TimelineModel *model = shown.page.side()->timeline()->model();
        QCOMPARE(model->index(0).data(TimelineModel::DayTextRole).toString(),
                 QStringLiteral("Sun 24 Nov"));
        QCOMPARE(model->index(0).data(TimelineModel::TitleRole).toString(),
                 QStringLiteral("Import"));
        QCOMPARE(model->index(1).data().toString(),
                 QStringLiteral("Continuation. Do differently: “a < b and <b>c</b>”."));
        QCOMPARE(model->index(2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Sun 3 Nov, Flag: conversations: seen 16, usual 32."));
        QCOMPARE(model->rowCount(), 3);
        record(fixture, QDate(2024, 11, 22), QStringLiteral("later"));
        ShownRepPage::settle();
        QCOMPARE(model->rowCount(), 4);
        QVERIFY(fixture.workbook().undo());
        ShownRepPage::settle();
        QCOMPARE(model->rowCount(), 3);
    }

    void enterOpensWhatHappened()
    {
        RepFixture fixture;
        const EntryId debrief = record(fixture, QDate(2024, 11, 20), QStringLiteral("x"));
        ShownRepPage shown(fixture);
        QSignalSpy wanted(&shown.page, &Page::pageWanted);
        pressKey(shown, Qt::Key_L, Qt::ControlModifier);
        QListView *list = shown.page.side()->timeline()->list();
        QCOMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("history"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        const QList<QVariant> asked = wanted.takeFirst();
        QCOMPARE(asked.at(0).toString(), QStringLiteral("debrief"));
        QCOMPARE(asked.at(1).value<PageTarget>().entry, debrief);
        QCOMPARE(asked.at(1).value<PageTarget>().rep, fixture.anna().id);
        // A flag stands in the chart beside.
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
        auto *chart = shown.page.findChildren<ActivityCard *>().first()->chart();
        QVERIFY(chart->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(chart->cursorWeek(), Week::of(QDate(2024, 10, 28)));
    }

    void enterOnAWeekGoesToWhatHappenedInIt()
    {
        RepFixture fixture;
        record(fixture, QDate(2024, 11, 13), QStringLiteral("x"));
        ShownRepPage shown(fixture);
        QSignalSpy said(&shown.page, &Page::said);
        auto *chart = shown.page.findChildren<ActivityCard *>().first()->chart();
        chart->setCursorWeek(Week::of(QDate(2024, 11, 13)));
        QVERIFY2(chart->readOut().endsWith(QStringLiteral(" Recorded: 1 debrief.")),
                 qPrintable(chart->readOut()));
        chart->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QListView *list = shown.page.side()->timeline()->list();
        QCOMPARE(QApplication::focusWidget(), list);
        QVERIFY(list->currentIndex().data().toString().startsWith(QStringLiteral("Continuation.")));
        chart->setCursorWeek(Week::of(QDate(2024, 6, 3)));
        chart->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(said.takeFirst().at(0).toString(),
                 QStringLiteral("Nothing was recorded in that week."));
    }
};

QTEST_MAIN(TestRepPage)
#include "tst_reppage.moc"

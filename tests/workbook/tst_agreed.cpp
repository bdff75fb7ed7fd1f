// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/agreementeditor.h"
#include "models/workbook/draftdesk.h"
#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

using namespace courtside;

/// Commitments, what is owed, obstacles and motivations through the workbook's door.
class TestAgreed final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    RepId m_ana;

    Workbook &workbook() { return m_fixture->workbook(); }
    AgreementEditor &agreements() { return workbook().agreements(); }

    template <class Kind> Kind of(const QString &statement, RepId rep) const
    {
        Kind kind;
        kind.rep = rep;
        kind.texts.set(TextField::Statement, statement);
        return kind;
    }
    EntryId commit(const QString &statement)
    {
        const auto id = agreements().record(of<Commitment>(statement, m_ana));
        if (!id)
            qFatal("%s", qPrintable(id.failure().sentence));
        return *id;
    }
    QStringList open()
    {
        QStringList statements;
        for (const Commitment &commitment : agreements().openCommitments(m_ana))
            statements.append(commitment.texts[TextField::Statement]);
        return statements;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_ana = m_fixture->addRep(u"Ana Lima"_qs);
    }

    void aCommitmentIsTheRepsUnlessSaidOtherwise()
    {
        QSignalSpy changed(&workbook(), &Workbook::agreementsChanged);
        commit(u"ask who signs"_qs);
        QCOMPARE(changed.count(), 1);
        const Commitment commitment = agreements().commitments(m_ana).front();
        QCOMPARE(commitment.proposedBy, Who::Rep);
        QCOMPARE(commitment.made, QDate(2024, 11, 24));
        QCOMPARE(commitment.recordedAt, m_fixture->clock().now().toUTC());
        QVERIFY(!commitment.due.has_value()); // the next one-on-one
        QCOMPARE(workbook().undoText(), u"Record commitment"_qs);
    }

    void aRepAndWordsAreNeeded()
    {
        const auto noRep = agreements().record(of<Commitment>(u"ask who signs"_qs, {}));
        QVERIFY(noRep.failure().sentence.contains(u"Choose the rep"));
        const auto noWords = agreements().record(of<Owed>(u" \n"_qs, m_ana));
        QVERIFY(noWords.failure().sentence.contains(u"Write down"));
        QVERIFY(!agreements().record(of<Motivation>({}, m_ana)).ok());
        QVERIFY(!workbook().undoText().contains(u"ecord"));
    }

    void aTextThatOnlyRestatesAResultIsRecorded()
    {
        commit(u"close more"_qs);
        QCOMPARE(open(), QStringList{u"close more"_qs});
    }

    void theFourthOpenCommitmentIsRefusedAndTheThreeAreNamed()
    {
        const EntryId first = commit(u"ask who signs"_qs);
        commit(u"write the objective down"_qs);
        commit(u"send a summary"_qs);
        const Commitment fourth = of<Commitment>(u"rehearse the opening"_qs, m_ana);
        const auto refused = agreements().record(fourth);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().sentence,
                 u"Three commitments are open already, and more than three is too much at once: "
                 "“ask who signs”, “write the objective down”, “send a summary”. Close one of "
                 "them first."_qs);
        QCOMPARE(open().size(), 3);

        QVERIFY(agreements().close(first, {Outcome::Kept, {}, {}}).ok());
        QVERIFY(agreements().record(fourth).ok());
        QCOMPARE(open().size(), 3);
        // What is owed has no such limit, and another rep has room of their own.
        for (int debt = 0; debt < 4; ++debt)
            QVERIFY(agreements().record(of<Owed>(u"a day"_qs, m_ana)).ok());
        QVERIFY(agreements().record(of<Commitment>(u"x"_qs, m_fixture->addRep(u"Bo"_qs))).ok());
    }

    void closingOneForTheFourthIsOneStep()
    {
        const EntryId first = commit(u"ask who signs"_qs);
        commit(u"write the objective down"_qs);
        commit(u"send a summary"_qs);
        const Closing closing{Outcome::CannotTell, {}, u"never came up"_qs};
        const auto fourth = agreements().recordInPlaceOf(
            first, closing, of<Commitment>(u"rehearse the opening"_qs, m_ana));
        QVERIFY(fourth.ok());
        QCOMPARE(open(), QStringList({u"write the objective down"_qs, u"send a summary"_qs,
                                      u"rehearse the opening"_qs}));
        const Commitment closed = agreements().commitments(m_ana).front();
        QCOMPARE(closed.outcome, Outcome::CannotTell);
        QCOMPARE(closed.closedOn, std::optional(QDate(2024, 11, 24)));
        QCOMPARE(closed.texts[TextField::ClosingNote], u"never came up"_qs);
        QVERIFY(workbook().undo().ok());
        QCOMPARE(open(), QStringList({u"ask who signs"_qs, u"write the objective down"_qs,
                                      u"send a summary"_qs}));
    }

    void openingAgainNeedsRoomToo()
    {
        const EntryId first = commit(u"ask who signs"_qs);
        QVERIFY(agreements().close(first, {Outcome::NotKept, QDate(2024, 11, 20), {}}).ok());
        QCOMPARE(agreements().commitments(m_ana).front().closedOn,
                 std::optional(QDate(2024, 11, 20)));
        commit(u"write the objective down"_qs);
        commit(u"send a summary"_qs);
        QVERIFY(agreements().reopen(first).ok());
        QVERIFY(!agreements().commitments(m_ana).front().closedOn.has_value());
        QVERIFY(agreements().close(first, {Outcome::Kept, {}, {}}).ok());
        commit(u"rehearse the opening"_qs);
        QVERIFY(!agreements().reopen(first).ok());
        QCOMPARE(open().size(), 3);
    }

    void aMergeMayLeaveMoreThanThreeAndLosesNone()
    {
        const RepId bo = m_fixture->addRep(u"Bo"_qs);
        for (int number = 0; number < 3; ++number) {
            commit(u"hers %1"_qs.arg(number));
            QVERIFY(agreements().record(of<Commitment>(u"his %1"_qs.arg(number), bo)).ok());
        }
        QVERIFY(workbook().people().merge(m_ana, bo).ok());
        QCOMPARE(open().size(), 6);
        // They can be changed as they are, and closed; another one waits.
        Commitment one = agreements().openCommitments(m_ana).back();
        one.texts.set(TextField::Statement, u"changed"_qs);
        QVERIFY(agreements().record(one).ok());
        QVERIFY(open().contains(u"changed"_qs));
        QVERIFY(!agreements().record(of<Commitment>(u"a seventh"_qs, m_ana)).ok());
    }

    void whatIsOwedAndObstaclesAreChangedClosedAndRemoved()
    {
        Obstacle obstacle = of<Obstacle>(u"no licence"_qs, m_ana);
        obstacle.kind = ObstacleKind::Tool;
        obstacle.id = *agreements().record(obstacle);
        obstacle = agreements().obstacles(m_ana).front();
        obstacle.texts.set(TextField::AskedWhom, u"IT"_qs);
        obstacle.askedOn = QDate(2024, 11, 22);
        QVERIFY(agreements().record(obstacle).ok());
        QCOMPARE(workbook().undoText(), u"Change obstacle"_qs);
        QVERIFY(agreements().close(obstacle.id, {Outcome::Kept, {}, u"since Friday"_qs}).ok());
        QCOMPARE(agreements().obstacles(m_ana).front().outcome, Outcome::Kept);
        QVERIFY(!agreements().close(obstacle.id, {Outcome::Open, {}, {}}).ok());
        QVERIFY(agreements().remove(obstacle.id).ok());
        QVERIFY(agreements().obstacles(m_ana).empty());
        QVERIFY(workbook().undo().ok());
        QCOMPARE(agreements().obstacles(m_ana).front().texts[TextField::ClosingNote],
                 u"since Friday"_qs);
    }

    void motivationsAreTheRepsOwnAndRanked()
    {
        for (const QString &words : {u"a house"_qs, u"a team of my own"_qs})
            QVERIFY(agreements().record(of<Motivation>(words, m_ana)).ok());
        const EntryId second = agreements().motivations(m_ana).back().id;
        QVERIFY(agreements().moveMotivation(second, 0).ok());
        QCOMPARE(agreements().motivations(m_ana).front().texts[TextField::Statement],
                 u"a team of my own"_qs);
        Commitment commitment = of<Commitment>(u"ask who signs"_qs, m_ana);
        commitment.motivation = second;
        QVERIFY(agreements().record(commitment).ok());
        QVERIFY(agreements().remove(second).ok());
        QVERIFY(!agreements().commitments(m_ana).front().motivation.has_value());
        QVERIFY(workbook().undo().ok());
        QCOMPARE(agreements().commitments(m_ana).front().motivation, std::optional(second));
    }

    void recordingLetsGoOfTheDraftInTheSameStep()
    {
        Draft draft;
        draft.form = u"commitment"_qs;
        const auto kept = workbook().drafts().keep(draft);
        QVERIFY(kept.ok());
        QSignalSpy drafts(&workbook(), &Workbook::draftsChanged);
        QVERIFY(agreements().record(of<Commitment>(u"ask who signs"_qs, m_ana), *kept).ok());
        QVERIFY(workbook().drafts().drafts().empty());
        QCOMPARE(drafts.count(), 1);
    }

    void wordsComeBackByteForByteAfterReopening()
    {
        const QString words = u"a\u00a0house <b>&amp;</b>\n\t\U0001F3E0  "_qs;
        QVERIFY(agreements().record(of<Motivation>(words, m_ana)).ok());
        m_fixture->reopen();
        QCOMPARE(agreements().motivations(m_ana).front().texts[TextField::Statement], words);
    }
};

QTEST_GUILESS_MAIN(TestAgreed)
#include "tst_agreed.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/entrystore.h"
#include "models/storage/peoplestore.h"
#include "models/storage/undertakingstore.h"

using namespace courtside;

/// Commitments, what is owed, obstacles and motivations in the file.
class TestUndertakings final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_ana;
    RepId m_bo;

    UndertakingStore store() { return UndertakingStore(*m_database); }

    template <class Kind> Kind filled(const QString &statement, RepId rep) const
    {
        Kind kind;
        kind.rep = rep;
        kind.made = QDate(2026, 11, 9);
        kind.recordedAt = QDateTime(QDate(2026, 11, 9), QTime(8, 30), Qt::UTC);
        kind.due = QDate(2026, 11, 20);
        kind.texts.set(TextField::Statement, statement);
        return kind;
    }
    template <class Kind> ContentStep put(Kind &kind)
    {
        return edit(*m_database,
                    [&](ContentWriter &writer) { kind.id = take(store().put(writer, kind)); });
    }
    Motivation motivation(const QString &statement, RepId rep)
    {
        Motivation motivation;
        motivation.rep = rep;
        motivation.said = QDate(2026, 11, 2);
        motivation.recordedAt = QDateTime(QDate(2026, 11, 2), QTime(8, 30), Qt::UTC);
        motivation.texts.set(TextField::Statement, statement);
        edit(*m_database,
             [&](ContentWriter &writer) { motivation.id = take(store().put(writer, motivation)); });
        return motivation;
    }
    QStringList ranked(RepId rep)
    {
        QStringList statements;
        for (const Motivation &motivation : take(store().motivations(rep)))
            statements.append(motivation.texts[TextField::Statement]);
        return statements;
    }
    qint64 found(const QString &word)
    {
        return numberOf(*m_database, "SELECT count(*) FROM words_text WHERE words_text MATCH ?",
                        word)
            .value_or(0);
    }

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(*m_database, [&](ContentWriter &writer) {
            PeopleStore people(*m_database);
            m_ana = take(people.addRep(writer, {{}, u"Ana"_qs, {}, {}, {}}));
            m_bo = take(people.addRep(writer, {{}, u"Bo"_qs, {}, {}, {}}));
        });
    }

    void everythingComesBack()
    {
        const Motivation why = motivation(u"teach my own team one day"_qs, m_ana);
        auto commitment = filled<Commitment>(u"ask for the budget"_qs, m_ana);
        commitment.proposedBy = Who::Manager;
        commitment.motivation = why.id;
        commitment.texts.set(TextField::WillBeSeen, u"two debriefs with a number"_qs);
        put(commitment);
        auto owed = filled<Owed>(u"a day with marketing"_qs, m_ana);
        owed.source = commitment.id;
        owed.due.reset();
        put(owed);
        auto obstacle = filled<Obstacle>(u"no licence for the drawing tool"_qs, m_bo);
        obstacle.kind = ObstacleKind::OtherFunction;
        obstacle.askedOn = QDate(2026, 11, 10);
        obstacle.outcome = Outcome::NotKept;
        obstacle.closedOn = QDate(2026, 11, 12);
        obstacle.texts.set(TextField::AskedWhom, u"the head of IT"_qs);
        obstacle.texts.set(TextField::Answer, u"not this year"_qs);
        put(obstacle);

        QCOMPARE(take(store().commitments()), std::vector{commitment});
        QCOMPARE(take(store().owed(m_ana)), std::vector{owed});
        QCOMPARE(take(store().obstacles(m_bo)), std::vector{obstacle});
        QCOMPARE(take(store().motivations(m_ana)), std::vector{why});
        QVERIFY(take(store().commitments(m_bo)).empty());
        QVERIFY(take(store().motivations(m_bo)).empty());
        QCOMPARE(take(EntryStore(*m_database).entriesOf(m_ana)).size(), size_t(3));
    }

    void aChangeKeepsWhenItWasFirstRecorded()
    {
        auto commitment = filled<Commitment>(u"ask for the budget"_qs, m_ana);
        put(commitment);
        Commitment changed = commitment;
        changed.recordedAt = changed.recordedAt.addDays(5);
        changed.texts.set(TextField::Statement, u"ask who signs"_qs);
        changed.due.reset();
        const ContentStep step = put(changed);
        Commitment stored = take(store().commitments()).front();
        QCOMPARE(stored.recordedAt, commitment.recordedAt);
        QCOMPARE(stored.texts[TextField::Statement], u"ask who signs"_qs);
        QVERIFY(!stored.due.has_value());
        QCOMPARE(found(u"budget"_qs), 0);
        undo(*m_database, step);
        QCOMPARE(take(store().commitments()), std::vector{commitment});
        QCOMPARE(found(u"budget"_qs), 1);
    }

    void closingWritesOutcomeDayAndNote()
    {
        auto owed = filled<Owed>(u"a day with marketing"_qs, m_ana);
        put(owed);
        const quint64 open = take(contentHash(*m_database));
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(store().setOutcome(writer, owed.id, Outcome::Changed, QDate(2026, 11, 18),
                                    u"half a day did it"_qs));
        });
        const Owed closed = take(store().owed()).front();
        QCOMPARE(closed.outcome, Outcome::Changed);
        QCOMPARE(closed.closedOn, std::optional(QDate(2026, 11, 18)));
        QCOMPARE(closed.texts[TextField::ClosingNote], u"half a day did it"_qs);
        QCOMPARE(closed.texts[TextField::Statement], u"a day with marketing"_qs);
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
        undo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), open);
        redo(*m_database, step);
        QCOMPARE(take(store().owed()).front(), closed);
    }

    void motivationsAreRankedPerRep()
    {
        motivation(u"a house"_qs, m_ana);
        motivation(u"a team of my own"_qs, m_ana);
        motivation(u"Fridays off"_qs, m_bo);
        const Motivation third = motivation(u"learn to negotiate"_qs, m_ana);
        const ContentStep step = edit(
            *m_database, [&](ContentWriter &writer) { take(store().move(writer, third.id, 0)); });
        QCOMPARE(ranked(m_ana),
                 QStringList({u"learn to negotiate"_qs, u"a house"_qs, u"a team of my own"_qs}));
        QCOMPARE(ranked(m_bo), QStringList{u"Fridays off"_qs});
        edit(*m_database, [&](ContentWriter &writer) { take(store().move(writer, third.id, 9)); });
        QCOMPARE(ranked(m_ana).last(), u"learn to negotiate"_qs);
        undo(*m_database, edit(*m_database, [&](ContentWriter &writer) {
            take(store().move(writer, third.id, 1));
        }));
        QCOMPARE(ranked(m_ana).last(), u"learn to negotiate"_qs);
        Q_UNUSED(step)
    }

    void aNewMotivationIsTheLastAfterOthersWentAway()
    {
        const Motivation first = motivation(u"a house"_qs, m_ana);
        const Motivation second = motivation(u"a team of my own"_qs, m_ana);
        motivation(u"Fridays off"_qs, m_ana);
        edit(*m_database, [&](ContentWriter &writer) {
            take(store().remove(writer, first.id));
            take(store().remove(writer, second.id));
        });
        motivation(u"learn to negotiate"_qs, m_ana);
        QCOMPARE(ranked(m_ana), QStringList({u"Fridays off"_qs, u"learn to negotiate"_qs}));
    }

    void aCommitmentOutlivesItsMotivation()
    {
        const Motivation why = motivation(u"a house"_qs, m_ana);
        auto commitment = filled<Commitment>(u"ask for the budget"_qs, m_ana);
        commitment.motivation = why.id;
        put(commitment);
        const ContentStep step =
            edit(*m_database, [&](ContentWriter &writer) { take(store().remove(writer, why.id)); });
        QVERIFY(!take(store().commitments()).front().motivation.has_value());
        undo(*m_database, step);
        QCOMPARE(take(store().commitments()).front(), commitment);
        QCOMPARE(take(store().motivations(m_ana)), std::vector{why});
    }

    void removingLeavesNoWordBehind()
    {
        auto commitment = filled<Commitment>(u"ask for the budget"_qs, m_ana);
        put(commitment);
        auto owed = filled<Owed>(u"a day with marketing"_qs, m_ana);
        owed.source = commitment.id;
        put(owed);
        const quint64 before = take(contentHash(*m_database));
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(store().remove(writer, commitment.id));
        });
        QVERIFY(take(store().commitments()).empty());
        QCOMPARE(found(u"budget"_qs), 0);
        QVERIFY(!take(store().owed()).front().source.has_value());
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
        undo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), before);
        QCOMPARE(found(u"budget"_qs), 1);
    }

    void mergingPeopleKeepsEverything()
    {
        auto hers = filled<Commitment>(u"ask for the budget"_qs, m_ana);
        hers.motivation = motivation(u"a house"_qs, m_ana).id;
        put(hers);
        auto his = filled<Obstacle>(u"no licence"_qs, m_bo);
        put(his);
        motivation(u"Fridays off"_qs, m_bo);
        const quint64 before = take(contentHash(*m_database));
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(PeopleStore(*m_database).merge(writer, m_ana, m_bo));
        });
        QCOMPARE(take(store().commitments(m_ana)).size(), size_t(1));
        QCOMPARE(take(store().obstacles(m_ana)).front().texts[TextField::Statement],
                 u"no licence"_qs);
        QCOMPARE(ranked(m_ana), QStringList({u"a house"_qs, u"Fridays off"_qs}));
        undo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), before);
        QCOMPARE(take(store().obstacles(m_bo)), std::vector{his});
    }

    void theCheckFindsWhatIsNeitherOpenNorClosed()
    {
        auto owed = filled<Owed>(u"a day with marketing"_qs, m_ana);
        put(owed);
        execute(*m_database, "UPDATE undertaking SET outcome = 1");
        QCOMPARE(take(checkWorkbook(*m_database)).size(), qsizetype(1));
    }
};

QTEST_APPLESS_MAIN(TestUndertakings)
#include "tst_undertakings.moc"

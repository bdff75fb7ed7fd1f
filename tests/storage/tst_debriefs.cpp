// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/debriefstore.h"
#include "models/storage/entrystore.h"
#include "models/storage/peoplestore.h"
#include "models/storage/skillstore.h"

using namespace courtside;

namespace {

const QDate callDay(2026, 11, 20);
const QDateTime callEnd(QDate(2026, 11, 20), QTime(15, 40), Qt::UTC);

/// Texts that a careless way of keeping would change.
QStringList awkward()
{
    return {u"10\u00a0000 €"_qs,
            u"a\u2028b\nc\n\n"_qs,
            u"👩🏽‍💼 \u202eabc\u202c שלום"_qs,
            u"<b>x a < b and c > d Bo <3 R&D &amp; <img src=x>"_qs,
            u"\ufdd0\uffff\ufeff"_qs,
            u" leading and trailing "_qs};
}

/// Every answer there is, so that a forgotten column shows.
Debrief full(RepId rep)
{
    Debrief debrief;
    debrief.rep = rep;
    debrief.deal = DealId{71};
    debrief.endedAt = callEnd;
    debrief.recordedAt = callEnd.addSecs(1080);
    debrief.ending = Ending::Advance;
    debrief.nextStepBy = Who::Customer;
    debrief.nextStepOn = QDate(2026, 11, 27);
    debrief.promised = YesNo::Yes;
    debrief.reached = Reached::Partly;
    debrief.quality = {YesNo::Yes, YesNo::No, YesNo::Unsure, YesNo::Unsaid};
    debrief.cause = DecisionCause::Timing;
    debrief.skill = SkillSeen{SkillId{3}, 2};
    debrief.tag = AskTell::Tell;
    for (int field = 1; field <= 14; ++field)
        debrief.texts.set(static_cast<TextField>(field), u"words %1"_qs.arg(field));
    return debrief;
}

} // namespace

class TestDebriefs final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_anna;
    RepId m_ben;

    Database &database() { return *m_database; }
    DebriefStore store() { return DebriefStore(*m_database); }
    EntryId put(const Debrief &debrief)
    {
        EntryId id;
        edit(database(), [&](ContentWriter &writer) {
            DebriefStore debriefs(database());
            id = take(debriefs.put(writer, debrief, callDay));
        });
        return id;
    }
    /// The records in which a full text query finds something.
    std::vector<qint64> found(const QString &query)
    {
        std::vector<qint64> rows;
        Query hits(database(), "SELECT w.entry FROM words_text t JOIN words w ON w.id = t.rowid"
                               " WHERE words_text MATCH ? ORDER BY w.entry");
        hits.bind(query);
        while (hits.next())
            rows.push_back(hits.integer(0));
        return rows;
    }
    /// What SQLite says about the full text against the table it is over.
    void verifyFullText()
    {
        execute(database(),
                "INSERT INTO words_text (words_text, rank) VALUES ('integrity-check', 1)");
        QVERIFY(take(checkWorkbook(database())).isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(database(), [&](ContentWriter &writer) {
            PeopleStore people(database());
            m_anna = take(people.addRep(writer, {{}, u"Anna Berg"_qs, {}, {}, {}}));
            m_ben = take(people.addRep(writer, {{}, u"Ben Ode"_qs, {}, {}, {}}));
        });
    }
    void cleanup() { m_database.reset(); }

    void everythingComesBack()
    {
        Debrief debrief = full(m_anna);
        debrief.id = put(debrief);
        QCOMPARE(take(store().debrief(debrief.id)), std::optional(debrief));
        QCOMPARE(take(store().debriefs()), std::vector{debrief});
        QCOMPARE(take(store().debriefsOf(m_anna)), std::vector{debrief});
        QVERIFY(take(store().debriefsOf(m_ben)).empty());
        const Entry entry{debrief.id, EntryKind::Debrief, m_anna, DealId{71}, callDay};
        QCOMPARE(take(EntryStore(database()).entry(debrief.id)), std::optional(entry));
        QCOMPARE(take(EntryStore(database()).texts(debrief.id)), debrief.texts);
    }

    void anEmptyOneComesBackEmpty()
    {
        Debrief debrief;
        debrief.rep = m_anna;
        debrief.endedAt = callEnd;
        debrief.recordedAt = callEnd;
        debrief.id = put(debrief);
        QCOMPARE(take(store().debrief(debrief.id)), std::optional(debrief));
    }

    void theOldestCallComesFirst()
    {
        Debrief later;
        later.rep = m_anna;
        later.endedAt = callEnd.addSecs(60);
        const EntryId second = put(later);
        later.endedAt = callEnd;
        const EntryId first = put(later);
        const auto debriefs = take(store().debriefs());
        QCOMPARE(debriefs.size(), size_t(2));
        QCOMPARE(debriefs.front().id, first);
        QCOMPARE(debriefs.back().id, second);
        QCOMPARE(take(store().debriefsOf(m_anna)).front().id, first);
    }

    void theFirstStampStays()
    {
        Debrief debrief = full(m_anna);
        debrief.id = put(debrief);
        const QDateTime stamp = debrief.recordedAt;
        debrief.recordedAt = stamp.addDays(3);
        debrief.ending = Ending::Order;
        put(debrief);
        const auto kept = take(store().debrief(debrief.id));
        QCOMPARE(kept->recordedAt, stamp);
        QCOMPARE(kept->ending, Ending::Order);
    }

    void wordsComeBackByteForByte()
    {
        Debrief debrief;
        debrief.rep = m_anna;
        debrief.endedAt = callEnd;
        int field = 1;
        for (const QString &words : awkward())
            debrief.texts.set(static_cast<TextField>(field++), words);
        debrief.texts.set(TextField::ISaw, QString(longestText, u'x'));
        debrief.id = put(debrief);
        QCOMPARE(take(store().debrief(debrief.id))->texts, debrief.texts);
    }

    void moreThanAMegabyteIsRefusedAndNothingIsWritten()
    {
        const quint64 before = take(contentHash(database()));
        Debrief debrief = full(m_anna);
        debrief.texts.set(TextField::ISaw, QString(longestText + 1, u'x'));
        {
            Transaction transaction = take(Transaction::begin(database()));
            ContentWriter writer(database());
            DebriefStore debriefs(database());
            const auto written = debriefs.put(writer, debrief, callDay);
            QVERIFY(!written.ok());
            QVERIFY(written.failure().sentence.contains(u"longer than one megabyte"));
        }
        QCOMPARE(take(contentHash(database())), before);
        // The length is that of the bytes: 350,000 letters of three bytes are too many.
        debrief.texts.set(TextField::ISaw, QString(350000, QChar(0x20ac)));
        Transaction transaction = take(Transaction::begin(database()));
        ContentWriter writer(database());
        DebriefStore debriefs(database());
        QVERIFY(!debriefs.put(writer, debrief, callDay).ok());
    }

    void theFullTextFollowsEveryEdit()
    {
        Debrief debrief = full(m_anna);
        debrief.texts.set(TextField::WentWell, u"Waited after naming the prïce"_qs);
        debrief.id = put(debrief);
        const std::vector<qint64> hit = {debrief.id.value};
        QCOMPARE(found(u"price"_qs), hit); // accents aside
        QCOMPARE(found(u"wait*"_qs), hit);
        debrief.texts.set(TextField::WentWell, u"Listened"_qs);
        put(debrief);
        QVERIFY(found(u"price"_qs).empty());
        QCOMPARE(found(u"listened"_qs), hit);
        debrief.texts.set(TextField::WentWell, {});
        put(debrief);
        QVERIFY(found(u"listened"_qs).empty());
        verifyFullText();
    }

    void theFullTextFollowsUndoAndRedo()
    {
        const quint64 empty = take(contentHash(database()));
        Debrief debrief = full(m_anna);
        debrief.texts.set(TextField::WentWell, u"budget"_qs);
        const ContentStep added = edit(database(), [&](ContentWriter &writer) {
            DebriefStore debriefs(database());
            debrief.id = take(debriefs.put(writer, debrief, callDay));
        });
        const quint64 first = take(contentHash(database()));
        debrief.texts.set(TextField::WentWell, u"silence"_qs);
        debrief.texts.set(TextField::Objective, {});
        const ContentStep changed = edit(database(), [&](ContentWriter &writer) {
            DebriefStore debriefs(database());
            take(debriefs.put(writer, debrief, callDay));
        });
        const quint64 second = take(contentHash(database()));
        const std::vector<qint64> hit = {debrief.id.value};

        undo(database(), changed);
        QCOMPARE(take(contentHash(database())), first);
        QCOMPARE(found(u"budget"_qs), hit);
        QVERIFY(found(u"silence"_qs).empty());
        verifyFullText();
        undo(database(), added);
        QCOMPARE(take(contentHash(database())), empty);
        QVERIFY(found(u"budget"_qs).empty());
        verifyFullText();
        redo(database(), added);
        redo(database(), changed);
        QCOMPARE(take(contentHash(database())), second);
        QCOMPARE(found(u"silence"_qs), hit);
        QVERIFY(found(u"budget"_qs).empty());
        QCOMPARE(take(store().debrief(debrief.id)), std::optional(debrief));
        verifyFullText();
    }

    void removingTakesTheWordsAlongAndComesBack()
    {
        Debrief debrief = full(m_anna);
        debrief.texts.set(TextField::WentWell, u"budget"_qs);
        debrief.id = put(debrief);
        const quint64 before = take(contentHash(database()));
        const ContentStep removed = edit(database(), [&](ContentWriter &writer) {
            DebriefStore debriefs(database());
            take(debriefs.remove(writer, debrief.id));
        });
        QVERIFY(!take(store().debrief(debrief.id)));
        QVERIFY(found(u"budget"_qs).empty());
        QVERIFY(take(EntryStore(database()).texts(debrief.id)).isEmpty());
        verifyFullText();
        undo(database(), removed);
        QCOMPARE(take(contentHash(database())), before);
        QCOMPARE(take(store().debrief(debrief.id)), std::optional(debrief));
        verifyFullText();
    }

    void skillsHaveTheirSteps()
    {
        const std::vector<Skill> skills = take(SkillStore(database()).skills());
        QCOMPARE(skills.size(), size_t(10));
        for (const Skill &skill : skills) {
            QVERIFY(!skill.name.isEmpty());
            QCOMPARE(skill.anchors.size(), skillAnchors);
            QVERIFY(!skill.anchors.contains(QString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestDebriefs)
#include "tst_debriefs.moc"

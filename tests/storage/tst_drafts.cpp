// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/draftstore.h"

#include <QJsonArray>

using namespace courtside;

class TestDrafts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;

    static Draft draft(const QString &words)
    {
        Draft draft;
        draft.form = u"debrief"_qs;
        draft.values = {{u"well"_qs, words}, {u"rep"_qs, QJsonObject{{u"id"_qs, 7}}}};
        draft.field = u"well"_qs;
        draft.cursor = 3;
        draft.changedAt = importTime;
        return draft;
    }
    DraftId put(const Draft &draft)
    {
        Transaction transaction = take(Transaction::begin(*m_database));
        const DraftId id = take(DraftStore(*m_database).put(draft));
        take(transaction.commit());
        return id;
    }

private Q_SLOTS:
    void init() { m_database = take(Database::inMemory()); }
    void cleanup() { m_database.reset(); }

    void everythingComesBack()
    {
        Draft kept = draft(u"10\u00a0000 €\u2028<b>\n👍\ufdd0\uffff \"\\"_qs);
        kept.rep = RepId{7};
        kept.entry = EntryId{9};
        kept.values.insert(u"of a later version"_qs, QJsonArray{1, QJsonObject{}});
        kept.id = put(kept);
        QCOMPARE(take(DraftStore(*m_database).drafts()), std::vector{kept});
    }

    void aMegabyteComesBack()
    {
        Draft kept = draft(QString(1024 * 1024, u'x'));
        kept.id = put(kept);
        QCOMPARE(take(DraftStore(*m_database).drafts()), std::vector{kept});
    }

    void theNewestComesFirstAndKeepsItsId()
    {
        const DraftId first = put(draft(u"first"_qs));
        Draft second = draft(u"second"_qs);
        second.changedAt = importTime.addMSecs(1);
        const DraftId other = put(second);
        QVERIFY(first != other);
        QCOMPARE(take(DraftStore(*m_database).drafts()).front().id, other);
        Draft again = draft(u"first, again"_qs);
        again.id = first;
        again.changedAt = importTime.addMSecs(2);
        QCOMPARE(put(again), first);
        const auto drafts = take(DraftStore(*m_database).drafts());
        QCOMPARE(drafts.size(), size_t(2));
        QCOMPARE(drafts.front(), again);
    }

    void oneThatIsGoneIsWrittenAnew()
    {
        Draft kept = draft(u"words"_qs);
        kept.id = put(kept);
        DraftStore store(*m_database);
        take(store.remove(kept.id));
        QVERIFY(take(store.drafts()).empty());
        QCOMPARE(put(kept), kept.id);
        QCOMPARE(take(store.drafts()), std::vector{kept});
    }

    void onlyWhatWasDiscardedAndIsOldIsRemoved()
    {
        DraftStore store(*m_database);
        const DraftId old = put(draft(u"old, discarded"_qs));
        put(draft(u"old, not discarded"_qs));
        Draft young = draft(u"young, discarded"_qs);
        young.changedAt = importTime.addDays(1);
        const DraftId youngId = put(young);
        take(store.setDiscarded(old, true));
        take(store.setDiscarded(youngId, true));
        take(store.removeDiscardedBefore(importTime.addSecs(1)));
        QStringList left;
        for (const Draft &kept : take(store.drafts()))
            left.append(kept.values.value(u"well").toString());
        QCOMPARE(left, (QStringList{u"young, discarded"_qs, u"old, not discarded"_qs}));
        take(store.setDiscarded(youngId, false));
        QVERIFY(!take(store.drafts()).front().isDiscarded);
    }

    void draftsAreNoContent()
    {
        const quint64 before = take(contentHash(*m_database));
        put(draft(u"words"_qs));
        QCOMPARE(take(contentHash(*m_database)), before);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"

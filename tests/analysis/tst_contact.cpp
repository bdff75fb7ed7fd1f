// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/contact.h"

#include <QTest>

using namespace courtside;

class TestContact final : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 23};
    ContactFacts m_facts;

    static Rep rep(int id)
    {
        Rep rep;
        rep.id = RepId{id};
        return rep;
    }
    void talk(int rep, int daysAgo)
    {
        m_facts.events.push_back({RepId{rep}, m_today.addDays(-daysAgo)});
    }

private Q_SLOTS:
    void init()
    {
        m_facts = {};
        m_facts.asOf = m_today;
        m_facts.reps = {rep(1), rep(2)};
    }

    void nothingIsSaidBeforeAnythingWasRecorded() { QVERIFY(contactsOf(m_facts).empty()); }

    void daysSinceTheNewestTalk()
    {
        talk(1, 3);
        talk(1, 12);
        talk(2, 14);
        const auto contacts = contactsOf(m_facts);
        QCOMPARE(contacts.size(), size_t(2));
        QCOMPARE(contacts[0].days, 3);
        QCOMPARE(*contacts[0].last, QDate(2026, 11, 20));
        QCOMPARE(contacts[1].days, 14);
        QVERIFY2(!contacts[1].isPastCadence(), "the 14th day is still in time");
    }

    void pastTheCadenceIsOneDayMore()
    {
        talk(1, 15);
        QVERIFY(contactsOf(m_facts)[0].isPastCadence());
    }

    void whoWasNeverTalkedWithIsCountedFromTheFirstTalkWithAnybody()
    {
        talk(1, 40);
        talk(1, 2);
        const Contact other = contactsOf(m_facts)[1];
        QVERIFY(!other.last);
        QCOMPARE(other.days, 40);
    }

    void whoJoinedLaterIsCountedFromTheStart()
    {
        m_facts.reps[1].started = m_today.addDays(-5);
        talk(1, 40);
        QCOMPARE(contactsOf(m_facts)[1].days, 5);
    }

    void whoLeftOrIsStillToComeIsNotThere()
    {
        talk(1, 1);
        m_facts.reps[0].left = m_today.addDays(-1);
        m_facts.reps[1].started = m_today.addDays(1);
        QVERIFY(contactsOf(m_facts).empty());
    }

    void laterTalksAreIgnored()
    {
        talk(1, -1);
        talk(1, 7);
        QCOMPARE(contactsOf(m_facts)[0].days, 7);
    }

    void theOwnCadenceGoesBeforeThatOfEverybody()
    {
        talk(1, 10);
        talk(2, 10);
        m_facts.cadences = {{std::nullopt, 7}, {RepId{2}, 30}};
        const auto contacts = contactsOf(m_facts);
        QCOMPARE(contacts[0].cadenceDays, 7);
        QVERIFY(contacts[0].isPastCadence());
        QCOMPARE(contacts[1].cadenceDays, 30);
        QVERIFY(!contacts[1].isPastCadence());
        QCOMPARE(cadenceOf({}, RepId{1}), 14);
    }
};

QTEST_APPLESS_MAIN(TestContact)
#include "tst_contact.moc"

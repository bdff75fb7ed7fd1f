// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/talksentence.h"

#include "models/report/flagsentence.h"

#include <QTest>

using namespace courtside;

class TestTalkSentence final : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 23};

    static Reason noTalk(std::optional<QDate> last, int days)
    {
        Reason reason;
        reason.kind = ReasonKind::NoContact;
        reason.contact = Contact{RepId{1}, last, days, 14};
        return reason;
    }
    static Reason overdue(ReasonKind kind, const QString &what)
    {
        Reason reason;
        reason.kind = kind;
        reason.overdue = Overdue{RepId{1}, EntryId{9}, QDate(2026, 11, 16), what};
        return reason;
    }
    static QString textOf(const std::vector<ExplainedNumber> &numbers)
    {
        return showHowText(numbers);
    }

private Q_SLOTS:
    void aLongSilenceIsToldWithItsDay()
    {
        const Reason reason = noTalk(QDate(2026, 10, 31), 23);
        QCOMPARE(talkSentence(reason, u"Bo <3"_qs),
                 u"Bo <3: 23 days without a debrief or a joint call, since Sat 31 Oct 2026."_qs);
        QCOMPARE(reasonSentence(reason, {u"Bo <3"_qs, {}}, {}), talkSentence(reason, u"Bo <3"_qs));
        QCOMPARE(textOf(talkNumbers(reason, m_today)),
                 u"Last debrief or joint call: Sat 31 Oct 2026\nDays since: 23 days\n"
                 "Cadence: 14 days"_qs);
    }

    void noTalkEver()
    {
        QCOMPARE(talkSentence(noTalk({}, 30), u"Ana"_qs),
                 u"Ana: no debrief and no joint call recorded yet, 30 days after the first with "
                 "anybody."_qs);
    }

    void whatIsOwedAndWhatWasPromisedAreToldApart()
    {
        QCOMPARE(
            talkSentence(overdue(ReasonKind::OwedOverdue, u"the new price list"_qs), u"Ana"_qs),
            u"Ana: you owe “the new price list”, due Mon 16 Nov 2026."_qs);
        QCOMPARE(talkSentence(overdue(ReasonKind::PromiseOverdue, u"a test account"_qs), u"Ana"_qs),
                 u"Ana: the customer was promised “a test account”, due Mon 16 Nov 2026."_qs);
    }

    void longWordsAreToldInPartAndInFullBehindIt()
    {
        const QString words = u"to ask the services team for two days of set-up in the first week "
                              "of January"_qs;
        const Reason reason = overdue(ReasonKind::OwedOverdue, words);
        QVERIFY(talkSentence(reason, u"Ana"_qs).contains(u"set-up in the fi"));
        QVERIFY(talkSentence(reason, u"Ana"_qs).contains(u'…'));
        QVERIFY(textOf(talkNumbers(reason, m_today)).endsWith(words));
        QVERIFY(textOf(talkNumbers(reason, m_today)).contains(u"Days overdue: 7 days"));
    }
};

QTEST_APPLESS_MAIN(TestTalkSentence)
#include "tst_talksentence.moc"

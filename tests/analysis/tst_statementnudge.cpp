// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/statementnudge.h"

#include <QStringList>
#include <QTest>

using namespace courtside;

namespace {

/// How many of them get that nudge; the others are named in the log.
int countOf(const QStringList &statements, Nudge nudge)
{
    int count = 0;
    for (const QString &statement : statements) {
        if (nudgeFor(statement) == nudge)
            ++count;
        else
            qInfo("otherwise: %s", qPrintable(statement));
    }
    return count;
}

} // namespace

class TestStatementNudge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyRestatesAResultIsSeen()
    {
        const QStringList statements = {
            u"Close more"_qs,
            u"Hit quota"_qs,
            u"Make my number this quarter"_qs,
            u"Close the Nordwind deal by Friday"_qs,
            u"Win three new customers before the end of June"_qs,
            u"Increase my win rate to 30 %"_qs,
            u"Get to 100% of target"_qs,
            u"Bring in €200,000 in new business"_qs,
            u"I will sell more next month."_qs,
            u"Improve results"_qs,
            u"Grow revenue by 10 percent"_qs,
            u"Beat last year's number"_qs,
            u"Reach 500k by Q3"_qs,
            u"Be back on track by December"_qs,
            u"Exceed the forecast"_qs,
            u"Achieve the sales goal whatever it takes"_qs,
            u"Raise the average deal size"_qs,
            u"Land four orders a month"_qs,
            u"Shorten my sales cycle"_qs,
            u"Do better next quarter"_qs,
        };
        QCOMPARE(statements.size(), 20);
        QVERIFY(countOf(statements, Nudge::ResultOnly) >= 18);
    }

    void whatOnlyAsksForMoreOfItIsSeen()
    {
        const QStringList statements = {
            u"Make more calls"_qs,
            u"Send more e-mails"_qs,
            u"50 calls a day"_qs,
            u"Do more prospecting"_qs,
            u"Work harder"_qs,
            u"Book more meetings with customers"_qs,
            u"At least 10 visits per week"_qs,
            u"Practise more"_qs,
            u"Double my outreach"_qs,
            u"Spend more time on the phone"_qs,
            u"Increase activity"_qs,
            u"Call more prospects every day"_qs,
            u"200 emails this week"_qs,
            u"More demos"_qs,
            u"Ramp up prospecting in March"_qs,
            u"Put in extra hours"_qs,
            u"Send twice as many proposals"_qs,
            u"15 conversations a week instead of 12"_qs,
            u"Push up my call numbers"_qs,
            u"Keep calling, just more of it"_qs,
        };
        QCOMPARE(statements.size(), 20);
        int seen = 0;
        for (const QString &statement : statements)
            seen += nudgeFor(statement) != Nudge::None ? 1 : 0;
        QVERIFY2(seen >= 18, qPrintable(QString::number(seen)));
        QVERIFY(countOf(statements, Nudge::VolumeOnly) >= 16);
    }

    void whatSaysWhatWillBeDoneIsLeftInPeace()
    {
        const QStringList statements = {
            u"Ask for the budget in the first talk with every new customer"_qs,
            u"Write down three questions before each call"_qs,
            u"Send the summary on the same day, with the customer's words in it"_qs,
            u"Take Ben along to the talk with purchasing at Nordwind"_qs,
            u"Role-play the price talk with Ana on Thursday"_qs,
            u"Call Mrs Holm and agree on a day for the workshop"_qs,
            u"Meet the CFO of Acme"_qs,
            u"Close every call with a dated next step by the customer"_qs,
            u"Win more deals by asking who else decides"_qs,
            u"Book a demo with Nordwind"_qs,
            u"Send the offer to Nordwind by 12.12."_qs,
            u"Visit two customers a week with a written plan"_qs,
            u"Listen to two of my own recorded calls every week"_qs,
            u"Let the customer finish the sentence"_qs,
            u"Sort my list and drop what has been silent for 90 days"_qs,
            u"Show the calculation only after they have named a problem"_qs,
            u"Ask Carla how she opens her calls and try it twice"_qs,
            u"Agree on the purpose and the time at the start of a call"_qs,
            u"Reach the person who signs, through our contact, at three accounts"_qs,
            u"Check with delivery before I promise a date"_qs,
        };
        QCOMPARE(statements.size(), 20);
        QVERIFY(countOf(statements, Nudge::None) >= 19);
    }

    void nothingIsSaidAboutNothing()
    {
        QCOMPARE(nudgeFor({}), Nudge::None);
        QCOMPARE(nudgeFor(u"   \n"_qs), Nudge::None);
        QCOMPARE(nudgeFor(u"…"_qs), Nudge::None);
        QCOMPARE(nudgeFor(u"Beim nächsten Mal zuerst fragen"_qs), Nudge::None);
    }
};

QTEST_APPLESS_MAIN(TestStatementNudge)
#include "tst_statementnudge.moc"

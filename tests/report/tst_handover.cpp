// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/handover.h"

#include <QTest>

using namespace courtside;

namespace {

const QDate today(2026, 11, 24);

Promise promise(const QString &statement, const QString &customer = {},
                const QString &function = {})
{
    Promise promise;
    promise.rep = RepId{1};
    promise.made = today.addDays(-10);
    promise.texts.set(TextField::Statement, statement);
    promise.texts.set(TextField::Customer, customer);
    promise.texts.set(TextField::Function, function);
    return promise;
}

PromiseNames names()
{
    return {{{RepId{1}, u"Anna Berg"_qs}}, {{PromiseCategoryId{2}, u"Services effort"_qs}}};
}

HandOver pageOf(const std::vector<Promise> &promises)
{
    return handOver(byFunction(promises).front(), names(), today);
}

} // namespace

class TestHandOver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOpenPromiseStandsOnThePageOnce()
    {
        std::vector<Promise> promises = {
            promise(u"two engineers on site"_qs, u"Nordwind"_qs, u"Services"_qs),
            promise(u"training for six"_qs, u"Acme"_qs, u"Services"_qs),
            promise(u"a spare pump"_qs, u"Acme"_qs, u"Services"_qs),
        };
        promises[1].due = QDate(2026, 11, 20);
        promises[1].isStandard = false;
        promises[1].category = PromiseCategoryId{2};
        promises[1].burden = Burden::Capacity;
        promises[1].size = BurdenSize::Large;
        promises[2].end = PromiseEnd::Kept;
        promises[2].closedOn = today;
        const HandOver page = pageOf(promises);
        QCOMPARE(handOverText(page),
                 u"Open promises for Services, as of Tue 24 Nov 2026\n\n"
                 "1. training for six\n"
                 "   Acme, promised by Anna Berg, overdue by 4 days, since Fri 20 Nov 2026\n"
                 "   Services effort, large burden: capacity, not standard\n"
                 "2. two engineers on site\n"
                 "   Nordwind, promised by Anna Berg, no date\n"_qs);
        for (const QString &text :
             {handOverText(page), handOverMarkdown(page), handOverHtml(page)}) {
            QCOMPARE(text.count(u"training for six"_qs), 1);
            QCOMPARE(text.count(u"two engineers on site"_qs), 1);
            QVERIFY(!text.contains(u"a spare pump"));
        }
    }

    void noPrivateWordIsOnAnyPage()
    {
        Promise secret = promise(u"two engineers"_qs, u"Nordwind"_qs, u"Services"_qs);
        secret.texts.set(TextField::Reflection, u"I feared to lose face"_qs);
        secret.texts.set(TextField::ClosingNote, u"between us"_qs);
        const HandOver page = pageOf({secret});
        for (const QString &text :
             {handOverText(page), handOverMarkdown(page), handOverHtml(page)}) {
            QVERIFY(text.contains(u"two engineers"));
            QVERIFY(!text.contains(u"feared"));
            QVERIFY(!text.contains(u"between us"));
        }
    }

    void wordsStayLettersInHtml()
    {
        const HandOver page =
            pageOf({promise(u"<b>x & y"_qs, u"Bo <3 R&D"_qs, u"a < b and c > d"_qs)});
        const QString html = handOverHtml(page);
        QVERIFY(html.contains(u"&lt;b&gt;x &amp; y"));
        QVERIFY(html.contains(u"Bo &lt;3 R&amp;D"));
        QVERIFY(html.contains(u"Open promises for a &lt; b and c &gt; d"));
        QVERIFY(!html.contains(u"<b>x"));
    }

    void wordsStayLettersInMarkdown()
    {
        const QString text = handOverMarkdown(
            pageOf({promise(u"*all* of [it] <now>\n# really"_qs, u"1. FC & Co"_qs, u"R_D"_qs)}));
        QCOMPARE(text, u"# Open promises for R\\_D, as of Tue 24 Nov 2026\n\n"
                       "- **\\*all\\* of \\[it\\] \\<now\\> \\# really**  \n"
                       "  1\\. FC \\& Co, promised by Anna Berg, no date\n"_qs);
    }

    void percentSignsAreJustLetters()
    {
        const HandOver page = pageOf({promise(u"%1 off, %2 later"_qs, u"%3"_qs, u"%1"_qs)});
        QCOMPARE(handOverText(page), u"Open promises for %1, as of Tue 24 Nov 2026\n\n"
                                     "1. %1 off, %2 later\n"
                                     "   %3, promised by Anna Berg, no date\n"_qs);
        QVERIFY(handOverHtml(page).contains(u"%1 off, %2 later"));
    }

    void anEmptyPageSaysSo()
    {
        Promise kept = promise(u"done"_qs);
        kept.end = PromiseEnd::Kept;
        QCOMPARE(handOverText(pageOf({kept})),
                 u"Open promises without a function, as of Tue 24 Nov 2026\n\n"
                 "Nothing is open.\n"_qs);
    }
};

QTEST_APPLESS_MAIN(TestHandOver)
#include "tst_handover.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snippet.h"

#include <QTest>

using namespace courtside;

class TestSnippet final : public QObject
{
    Q_OBJECT

    static QStringList marked(const Snippet &snippet)
    {
        QStringList parts;
        for (const Stretch &mark : snippet.marks)
            parts.append(snippet.text.mid(mark.start, mark.length));
        return parts;
    }

private Q_SLOTS:
    void aShortTextIsWhole()
    {
        const Snippet snippet =
            snippetOf(u"a < b and <b>c</b>\nsaid Zoë"_qs, SearchWords(u"zoe"_qs));
        QCOMPARE(snippet.text, u"a < b and <b>c</b> said Zoë"_qs);
        QCOMPARE(marked(snippet), QStringList({u"Zoë"_qs}));
    }

    void aLongTextIsCutAroundTheFirstPlace()
    {
        const QString text = u"lorem ipsum "_qs.repeated(40) + u"the BUDGET is gone"_qs +
                             u" dolor sit"_qs.repeated(40);
        const Snippet snippet = snippetOf(text, SearchWords(u"budget"_qs), 60);
        QCOMPARE(snippet.text,
                 u"…lorem ipsum the BUDGET is gone dolor sit dolor sit dolor sit …"_qs);
        QCOMPARE(marked(snippet), QStringList({u"BUDGET"_qs}));
    }

    void aTextWithoutThePlaceBeginsAtItsStart()
    {
        const Snippet snippet = snippetOf(u"one two three"_qs, SearchWords(u"x"_qs), 8);
        QCOMPARE(snippet.text, u"one two …"_qs);
        QVERIFY(snippet.marks.empty());
    }

    void noLetterIsCutInTwo()
    {
        const QString family = u"👨‍👩‍👧"_qs;
        for (int length = 3; length < 40; ++length) {
            const Snippet snippet =
                snippetOf(family.repeated(30) + u"x"_qs, SearchWords(u"x"_qs), length);
            QString whole = snippet.text;
            whole.remove(family);
            QVERIFY2(whole == u"…x" || whole == u"x", qPrintable(whole));
        }
    }

    void aLongWordThatWasFoundIsShownWhole()
    {
        const QString word(50, u'w');
        const Snippet snippet = snippetOf(u"a "_qs + word, SearchWords(word), 10);
        QCOMPARE(marked(snippet), QStringList({word}));
    }
};

QTEST_APPLESS_MAIN(TestSnippet)
#include "tst_snippet.moc"

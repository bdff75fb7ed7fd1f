// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/searchwords.h"

#include <QTest>

using namespace courtside;

class TestSearchWords final : public QObject
{
    Q_OBJECT

    static QStringList marked(const QString &typed, const QString &text)
    {
        QStringList parts;
        for (const Stretch &place : SearchWords(typed).placesIn(text))
            parts.append(text.mid(place.start, place.length));
        return parts;
    }

private Q_SLOTS:
    void whatIsTypedFallsIntoPhrases_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("phrases");
        const auto row = [](const char *name, const QString &typed, const QStringList &phrases) {
            QTest::newRow(name) << typed << phrases;
        };
        row("words", u"  Acme   Büdget "_qs, {u"acme"_qs, u"budget"_qs});
        row("punctuation in a word", u"R&D"_qs, {u"r d"_qs});
        row("quotes", u"\"not OR NEAR(a b)\""_qs, {u"not"_qs, u"or"_qs, u"near a"_qs, u"b"_qs});
        row("emoji", u"great🎉 👍🏽"_qs, {u"great 🎉"_qs, u"👍 🏽"_qs});
        row("no spaces", u"株式会社ABC"_qs, {u"株 式 会 社 abc"_qs});
        row("markup", u"<b>x"_qs, {u"＜ b ＞ x"_qs});
        row("only punctuation", u"?! - a"_qs, {u"a"_qs});
        row("nothing", u" \n "_qs, {});
    }

    void whatIsTypedFallsIntoPhrases()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, phrases);
        const SearchWords words(typed);
        QStringList found;
        for (const QStringList &phrase : words.phrases())
            found.append(phrase.join(u' '));
        QCOMPARE(found, phrases);
        QCOMPARE(words.isEmpty(), phrases.isEmpty());
    }

    void tooManyPhrasesAreLeftOut()
    {
        QCOMPARE(SearchWords(u"a b c d e f g h i j k l m"_qs).phrases().size(),
                 size_t(SearchWords::mostPhrases));
    }

    void everyPhraseHasToBeThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &typed, const QString &text,
                            bool found) {
            QTest::newRow(name) << typed << text << found;
        };
        row("beginnings", u"mul er"_qs, u"Éric Müller"_qs, true);
        row("not inside", u"ller"_qs, u"Éric Müller"_qs, false);
        row("one is missing", u"eric m x"_qs, u"Éric Müller"_qs, false);
        row("in a row", u"r&d"_qs, u"the R & Dept"_qs, true);
        row("not in a row", u"r&d"_qs, u"red and d"_qs, false);
        row("emoji", u"🎉"_qs, u"won🎉"_qs, true);
        row("nothing is asked for", u""_qs, u"won"_qs, true);
        row("inside a run", u"会社"_qs, u"株式会社ABC"_qs, true);
    }

    void everyPhraseHasToBeThere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(SearchWords(typed).areAllIn(text), found);
    }

    void whatWasFoundIsMarkedWhereItStands()
    {
        QCOMPARE(marked(u"mu"_qs, u"Éric Müller, Mustafa"_qs), QStringList({u"Mü"_qs, u"Mu"_qs}));
        QCOMPARE(marked(u"r&d"_qs, u"an R & Dept"_qs), QStringList({u"R & D"_qs}));
        QCOMPARE(marked(u"🎉 won"_qs, u"🎉🎉 won"_qs), QStringList({u"🎉"_qs, u"🎉"_qs, u"won"_qs}));
        QCOMPARE(marked(u"b bud"_qs, u"budget"_qs), QStringList({u"bud"_qs}));
        QCOMPARE(marked(u"x"_qs, u"budget"_qs), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"

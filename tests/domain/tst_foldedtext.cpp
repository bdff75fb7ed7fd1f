// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

#include <QTest>

using namespace courtside;

class TestFoldedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersLoseCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("plain") << u"Anna Berg"_qs << u"anna berg"_qs;
        QTest::newRow("accents") << u"Éric MÜLLER"_qs << u"eric muller"_qs;
        QTest::newRow("two accents") << u"Nguyễn"_qs << u"nguyen"_qs;
        QTest::newRow("apart") << u"cafe\u0301s"_qs << u"cafes"_qs;
        QTest::newRow("ligature") << u"ofﬁce"_qs << u"office"_qs;
        QTest::newRow("other scripts") << u"Ёлка Αθήνα"_qs << u"елка αθηνα"_qs;
        QTest::newRow("beyond the first plane")
            << u"\U0001F389 \U00010400"_qs << u"\U0001F389 \U00010428"_qs;
        QTest::newRow("nothing") << QString() << QString();
    }

    void lettersLoseCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, letters);
        QCOMPARE(foldedLetters(text), letters);
    }

    void textsFallIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("letters and digits", u"R&D, 3rd café—Zoë's"_qs, u"r d 3rd cafe zoe s"_qs);
        row("signs of their own", u"a<b won🎉🎉 100€"_qs, u"a ＜ b won 🎉 🎉 100 €"_qs);
        row("emoji of several parts", u"👨‍👩‍👧 ❤️ 👍🏽"_qs,
            u"👨 👩 👧 ❤ 👍 🏽"_qs);
        row("no spaces", u"株式会社ABC、です"_qs, u"株 式 会 社 abc て す"_qs);
        row("Thai", u"ลูกค้า"_qs, u"ล ู ก ค ้ า"_qs);
        row("Hindi", u"हिन्दी है"_qs, u"हिन्दी है"_qs);
        row("soft hyphen", u"Ver\u00adtrag"_qs, u"vertrag"_qs);
        row("only punctuation", u"?! … — \"“”"_qs, u""_qs);
    }

    void textsFallIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(foldedWords(text), words);
    }

    void koreanIsTheSameInBothForms()
    {
        const QString composed = u"한국"_qs;
        QCOMPARE(foldedWords(composed),
                 foldedWords(composed.normalized(QString::NormalizationForm_D)));
    }

    void placesAreThoseOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("word");
        QTest::addColumn<QString>("there");
        QTest::newRow("plain") << u"one two"_qs << 1 << u"two"_qs;
        QTest::newRow("behind an emoji") << u"\U0001F389 two"_qs << 1 << u"two"_qs;
        QTest::newRow("accents apart") << u"a cafe\u0301 b"_qs << 1 << u"cafe\u0301"_qs;
        QTest::newRow("at the end") << u"a cafe\u0301"_qs << 1 << u"cafe\u0301"_qs;
        QTest::newRow("ligature") << u"my ﬁ x"_qs << 1 << u"ﬁ"_qs;
    }

    void placesAreThoseOfTheText()
    {
        QFETCH(QString, text);
        QFETCH(int, word);
        QFETCH(QString, there);
        const FoldedText folded(text);
        const Stretch place = folded.origin(folded.places()[static_cast<size_t>(word)]);
        QCOMPARE(text.mid(place.start, place.length), there);
    }
};

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/texts.h"

#include <QStringDecoder>
#include <QTest>

using namespace courtside;

class TestTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsBecomeOneAndNothingElseChanges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("entered");
        const QString same;
        QTest::newRow("CR LF") << u"a\r\nb"_qs << u"a\nb"_qs;
        QTest::newRow("CR") << u"a\rb\r"_qs << u"a\nb\n"_qs;
        QTest::newRow("CR CR LF") << u"a\r\r\nb"_qs << u"a\n\nb"_qs;
        QTest::newRow("paragraphs") << u"a\u2029b"_qs << u"a\nb"_qs;
        QTest::newRow("NUL") << u"a\0b"_qs << u"ab"_qs;
        QTest::newRow("spaces") << u" a \t\n "_qs << same;
        QTest::newRow("no-break space") << u"10\u00a0000"_qs << same;
        QTest::newRow("line separator") << u"a\u2028b"_qs << same;
        QTest::newRow("composed and not") << u"\u00e9 e\u0301"_qs << same;
        QTest::newRow("emoji") << u"👩🏽‍💼"_qs << same;
        QTest::newRow("bidi") << u"\u202eabc\u202c"_qs << same;
        QTest::newRow("noncharacters") << u"\ufdd0\uffff"_qs << same;
        QTest::newRow("byte order mark") << u"\ufeffa"_qs << same;
        QTest::newRow("half a character") << QString(u"a"_qs + QChar(0xd83d) + u'b') << u"ab"_qs;
        QTest::newRow("the other half") << QString(u"a"_qs + QChar(0xde00) + u'b') << u"ab"_qs;
        QTest::newRow("half at the end") << QString(u"a"_qs + QChar(0xd83d)) << u"a"_qs;
    }

    void lineEndsBecomeOneAndNothingElseChanges()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, entered);
        const QString expected = entered.isNull() ? typed : entered;
        QCOMPARE(enteredText(typed), expected);
        QCOMPARE(enteredText(expected), expected);
        // And a file can hold it.
        QStringDecoder reader(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        QCOMPARE(QString(reader(expected.toUtf8())), expected);
    }

    void aFieldWithoutWordsIsNotThere()
    {
        Texts texts;
        texts.set(TextField::WentWell, u"Listened"_qs);
        QVERIFY(texts.has(TextField::WentWell));
        texts.set(TextField::WentWell, {});
        QVERIFY(!texts.has(TextField::WentWell));
        QVERIFY(texts.isEmpty());
        QCOMPARE(texts[TextField::WentWell], QString());
        texts.set(TextField::ISaw, u"\0"_qs);
        QVERIFY(texts.entered().isEmpty()); // nothing is left of it
    }

    void theFieldDecidesWhatIsPrivate()
    {
        for (int number = 1; number <= 27; ++number) {
            const auto field = static_cast<TextField>(number);
            const bool isPrivate = field == TextField::Reflection;
            QCOMPARE(layerOf(field) == Layer::Private, isPrivate);
            Texts texts;
            texts.set(field, u"words"_qs);
            QCOMPARE(texts.shared().has(field), !isPrivate);
        }
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"

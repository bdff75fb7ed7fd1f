// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translations/words.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace courtside;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every text with a count that the sources hand to tr(), with broken string literals joined.
QStringList countedTexts()
{
    static const QRegularExpression joints(QStringLiteral("\"\\s*\n\\s*\""));
    static const QRegularExpression literal(QStringLiteral("tr\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    for (const char *room : {"models", "views", "app"}) {
        QDirIterator files(QStringLiteral(COURTSIDE_SOURCES "/") + QString::fromLatin1(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = textOf(files.next()).replace(joints, QString());
            auto matches = literal.globalMatch(source);
            while (matches.hasNext()) {
                const QString text = matches.next().captured(1);
                if (text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln")))
                    texts.append(text);
            }
        }
    }
    return texts;
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void oneAndManyReadAsEnglish()
    {
        const auto weeks = [](int n) {
            return QCoreApplication::translate("WeekSentence", "%n weeks have no data.", nullptr,
                                               n);
        };
        QCOMPARE(weeks(1), QStringLiteral("1 week has no data."));
        QCOMPARE(weeks(2), QStringLiteral("2 weeks have no data."));
    }

    void everyTextWithACountHasBothForms()
    {
        const QString forms =
            textOf(QStringLiteral(COURTSIDE_SOURCES "/resources/translations/courtside_en.ts"));
        const QStringList texts = countedTexts();
        QVERIFY(texts.size() > 40);
        for (const QString &text : texts) {
            QString written = text;
            written.replace(QStringLiteral("&"), QStringLiteral("&amp;"));
            const bool known =
                forms.contains(QStringLiteral("<source>%1</source>").arg(written)) ||
                forms.contains(QStringLiteral("<source>%1</source>")
                                   .arg(written.replace(u'\'', QStringLiteral("&apos;"))));
            QVERIFY2(known, qPrintable(text));
        }
        QVERIFY(!forms.contains(QStringLiteral("(s)</numerusform>")));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <utility>
#include <vector>

namespace {

/// A kind of words that no text of the program uses.
struct Avoided
{
    const char *name;
    const char *pattern;
};

// A flag opens a conversation. It blames nobody, knows no cause, and speaks of people of any
// gender; nobody is ranked or scored, and no day is short enough to be judged.
constexpr Avoided avoided[] = {
    {"blame", "\\b(fail(s|ed|ing|ures?)?|bad(ly)?|lazy|laziness|must|under-?perform\\w*|"
              "poor(ly)?|weak(ly|ness|nesses)?|slack\\w*|blam\\w+|faults?|guilt\\w*|excuses?|"
              "careless\\w*|incompeten\\w+|disappoint\\w*|unacceptable|insufficient|inadequate|"
              "should have|ought to|why didn.t)\\b"},
    {"control", "\\b(alerts?|alarms?|violat\\w+|complian\\w+|enforc\\w+|monitor(s|ed|ing)?|"
                "surveil\\w*|disciplin\\w+|benchmark\\w*|leaderboards?|rank(s|ed|ing|ings)?|"
                "scor(e|es|ed|ing)|worst|low performers?|top performers?|kpis?)\\b"},
    {"gender", "\\b(he|she|him|his|her|hers|himself|herself|guys?|gentlemen|ladies|"
               "sales(man|men|woman|women|girl|girls)|man-?power|man-?days?|chairman)\\b"},
    {"cause", "\\b(because|due to|caused by|the reason (is|was)|that is why)\\b"},
    {"today you didn't", "\\byou (didn.t|did not|haven.t|have not|missed|only)\\b|"
                         "\\btoday'?s (calls|number|target)\\b|\\b(hit|missed|made) your\\b"},
};

/// Texts that use such a word of a file, a program or a meeting, or in the rep's own name; never of
/// somebody.
const QStringList &excepted()
{
    static const QStringList texts = {
        QStringLiteral("dates %1 because of %2"),
        QStringLiteral("numbers with %1 because of %2"),
        QStringLiteral("Because you said “%1”"),
        QStringLiteral("Rank motivations"),
        QStringLiteral("Who should have been there"),
        QStringLiteral("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rejected rows, "
                       "4 needs an answer and nothing was written.\\nDates are written "
                       "2026-11-22. With --json, standard output is always one JSON document."),
    };
    return texts;
}

/// What `text` says that it should not: "blame: must", or nothing.
QString avoidedIn(const QString &text)
{
    static const auto nets = [] {
        std::vector<std::pair<QString, QRegularExpression>> made;
        for (const Avoided &kind : avoided) {
            made.emplace_back(QString::fromLatin1(kind.name),
                              QRegularExpression(QString::fromLatin1(kind.pattern),
                                                 QRegularExpression::CaseInsensitiveOption));
        }
        return made;
    }();
    const QString plain = QString(text).replace(QChar(0x2019), u'\'');
    for (const auto &[name, words] : nets) {
        const auto match = words.match(plain);
        if (match.hasMatch())
            return QStringLiteral("%1: %2").arg(name, match.captured());
    }
    return {};
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesIn(const QString &folder, const QStringList &names)
{
    QStringList paths;
    QDirIterator files(QStringLiteral(COURTSIDE_SOURCES "/") + folder, names, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

/// Every text in a source that a person may read: what is handed to tr() and its like, with
/// broken literals joined.
QStringList textsIn(const QString &source)
{
    static const QRegularExpression joints(QStringLiteral("\"\\s*\n\\s*\""));
    static const QRegularExpression calls(QStringLiteral(
        "(?:\\btr|\\btranslate|_NOOP\\w*)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s,]*)+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    const QString joined = QString(source).remove(joints);
    auto found = calls.globalMatch(joined);
    while (found.hasNext()) {
        auto literals = literal.globalMatch(found.next().captured(1));
        while (literals.hasNext())
            texts.append(literals.next().captured(1));
    }
    return texts;
}

QStringList shippedTexts(const QStringList &rooms)
{
    QStringList texts;
    for (const QString &room : rooms) {
        for (const QString &path : filesIn(room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
            texts.append(textsIn(contentOf(path)));
    }
    return texts;
}

} // namespace

class TestWordLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The net itself: each of these has to be caught.
    void theNetHolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("caught");
        const auto row = [](const char *text, const char *caught) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(caught);
        };
        row("Anna must call more.", "blame: must");
        row("An underperforming rep", "blame: underperforming");
        row("3 alerts", "control: alerts");
        row("Score: 71", "control: Score");
        row("Ask him how.", "gender: him");
        row("Her usual pace", "gender: Her");
        row("Down because of the new territory", "cause: because");
        row("You didn’t hit your call volumes today", "today you didn't: You didn't");
        row("Anna usually has about 8 conversations in a full week.", "");
        row("There were others, and the weekend is shared.", "");
    }
    void theNetHolds()
    {
        QFETCH(QString, text);
        QTEST(avoidedIn(text), "caught");
    }

    void noTextOfTheProgramUsesThem()
    {
        const QStringList texts = shippedTexts(
            {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")});
        QVERIFY(texts.size() > 800);
        QVERIFY(texts.contains(QStringLiteral("2 of 3 strikes: one more low week may make this a "
                                              "flag.")));
        for (const QString &text : texts) {
            if (excepted().contains(text))
                continue;
            const QString caught = avoidedIn(text);
            QVERIFY2(caught.isEmpty(), qPrintable(caught + QStringLiteral(" in: ") + text));
        }
        for (const QString &text : excepted())
            QVERIFY2(texts.contains(text), qPrintable(text));
    }

    void noTranslationUsesThem()
    {
        const QStringList files =
            filesIn(QStringLiteral("resources/translations"), {QStringLiteral("*.ts")});
        QVERIFY(!files.isEmpty());
        static const QRegularExpression forms(
            QStringLiteral("<(translation|numerusform)[^>]*>([^<]*)</"));
        for (const QString &path : files) {
            auto found = forms.globalMatch(contentOf(path));
            QVERIFY(found.hasNext());
            while (found.hasNext()) {
                const QString text = found.next().captured(2);
                const QString caught = avoidedIn(text);
                QVERIFY2(caught.isEmpty(), qPrintable(caught + QStringLiteral(" in: ") + text));
            }
        }
    }

    void noHelpPageUsesThem()
    {
        const QStringList pages =
            filesIn(QStringLiteral("resources/help"), {QStringLiteral("*.md")});
        QVERIFY(pages.size() >= 9);
        for (const QString &path : pages) {
            const QStringList lines = contentOf(path).split(u'\n');
            for (const QString &line : lines) {
                const QString caught = avoidedIn(line);
                QVERIFY2(caught.isEmpty(), qPrintable(caught + u' ' + path + u": "_qs + line));
            }
        }
    }

    // High-impact activities are never raw volume.
    void noActivityThatIsShippedIsRawVolume()
    {
        const QStringList texts = shippedTexts({QStringLiteral("models/workbook/sample")});
        QVERIFY(texts.size() > 6);
        static const QRegularExpression volume(
            QStringLiteral("\\b(dials?|dialling|e-?mails?|messages? sent|touches)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : texts)
            QVERIFY2(!text.contains(volume), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestWordLint)
#include "tst_wordlint.moc"

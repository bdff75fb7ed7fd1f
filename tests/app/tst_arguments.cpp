// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/importchoices.h"
#include "models/import/field.h"

#include <QTest>

using namespace courtside;
using namespace Qt::StringLiterals;

class TestArguments final : public QObject
{
    Q_OBJECT

    static ArgumentRules rules()
    {
        return {u"FILE EXPORT..."_s,
                2,
                3,
                {{u"json"_s, {}, {}}, {u"as-of"_s, u"DATE"_s, {}}, {u"watch"_s, u"A"_s, {}, true}}};
    }
    static ImportChoices choicesOf(const QStringList &words)
    {
        const auto arguments = readArguments(words, {{}, 0, -1, importChoiceOptions()});
        return *readImportChoices(*arguments);
    }

private Q_SLOTS:
    void optionsStandAnywhere()
    {
        const auto read =
            readArguments({u"--watch"_s, u"Calls"_s, u"a.courtside"_s, u"--json"_s, u"b.csv"_s,
                           u"--as-of=2026-11-22"_s, u"--watch=Demos = big"_s},
                          rules());
        QVERIFY(read.ok());
        QCOMPARE(read->positionals(), QStringList({u"a.courtside"_s, u"b.csv"_s}));
        QVERIFY(read->has(u"json"_s));
        QCOMPARE(read->value(u"as-of"_s), u"2026-11-22"_s);
        QCOMPARE(read->values(u"watch"_s), QStringList({u"Calls"_s, u"Demos = big"_s}));
        QVERIFY(!read->has(u"history"_s));
    }

    void everythingBehindTwoDashesIsAName()
    {
        const auto read = readArguments({u"--"_s, u"-odd.courtside"_s, u"--json"_s}, rules());
        QVERIFY(read.ok());
        QCOMPARE(read->positionals(), QStringList({u"-odd.courtside"_s, u"--json"_s}));
        QVERIFY(!read->has(u"json"_s));
    }

    void aDashAloneIsAValue()
    {
        const auto read =
            readArguments({u"f"_s, u"g"_s, u"--watch"_s, u"-"_s, u"--watch=--"_s}, rules());
        QVERIFY(read.ok());
        QCOMPARE(read->values(u"watch"_s), QStringList({u"-"_s, u"--"_s}));
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown") << QStringList{u"f"_s, u"g"_s, u"--wacth=Calls"_s}
                                 << u"There is no option --wacth here."_s;
        QTest::newRow("short") << QStringList{u"f"_s, u"g"_s, u"-x"_s}
                               << u"There is no option -x here."_s;
        QTest::newRow("value missing at the end") << QStringList{u"f"_s, u"g"_s, u"--as-of"_s}
                                                  << u"--as-of needs a value: --as-of DATE."_s;
        QTest::newRow("value missing before an option")
            << QStringList{u"f"_s, u"g"_s, u"--as-of"_s, u"--json"_s}
            << u"--as-of needs a value: --as-of DATE."_s;
        QTest::newRow("value empty") << QStringList{u"f"_s, u"g"_s, u"--as-of="_s}
                                     << u"--as-of needs a value: --as-of DATE."_s;
        QTest::newRow("value too many")
            << QStringList{u"f"_s, u"g"_s, u"--json=yes"_s} << u"--json takes no value."_s;
        QTest::newRow("twice") << QStringList{u"f"_s, u"g"_s, u"--json"_s, u"--json"_s}
                               << u"--json is given twice."_s;
        QTest::newRow("too few") << QStringList{u"f"_s}
                                 << u"Something is missing of “FILE EXPORT...”."_s;
        QTest::newRow("too many") << QStringList{u"f"_s, u"g"_s, u"h"_s, u"i"_s}
                                  << u"“i” is one argument too many."_s;
    }
    void slipsAreNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        const auto read = readArguments(words, rules());
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().sentence, sentence);
    }

    void importChoicesAreRead()
    {
        const ImportChoices choices = choicesOf({u"--accept-new"_s,
                                                 u"--watch"_s,
                                                 u"Calls"_s,
                                                 u"--watch"_s,
                                                 u"Demos"_s,
                                                 u"--activity"_s,
                                                 u"Calls"_s,
                                                 u"--kind"_s,
                                                 u"weekly"_s,
                                                 u"--date-order"_s,
                                                 u"mdy"_s,
                                                 u"--encoding"_s,
                                                 u"windows-1252"_s,
                                                 u"--separator"_s,
                                                 u";"_s,
                                                 u"--map"_s,
                                                 u"date=Date = of call"_s,
                                                 u"--alias"_s,
                                                 u"a=b=Ana Ortiz"_s,
                                                 u"--not-mine"_s,
                                                 u"Robot"_s,
                                                 u"--complete"_s,
                                                 u"2026-10-01..2026-11-20"_s,
                                                 u"--answer"_s,
                                                 u"person:=x=not-mine"_s});
        ImportChoices wanted;
        wanted.acceptNew = true;
        wanted.watch = QStringList({u"Calls"_s, u"Demos"_s});
        wanted.activityName = u"Calls"_s;
        wanted.kind = RecordKind::Weekly;
        wanted.dateOrder = u"mdy"_s;
        wanted.encoding = u"windows-1252"_s;
        wanted.separator = u';';
        wanted.columns = {{u"date"_s, u"Date = of call"_s}};
        wanted.aliases = {{u"a=b"_s, u"Ana Ortiz"_s}};
        wanted.notMine = QStringList{u"Robot"_s};
        wanted.completeFor = std::pair(QDate(2026, 10, 1), QDate(2026, 11, 20));
        wanted.answers = {{u"person:=x"_s, u"not-mine"_s}};
        QVERIFY(choices == wanted);
        QCOMPARE(*choicesOf({u"--separator=tab"_s}).separator, QChar(u'\t'));
        QVERIFY(choicesOf({}) == ImportChoices());
    }

    void importChoicesThatMeanNothingAreNamed_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("kind") << u"--kind=calls"_s
                              << u"--kind “calls” is not one of: activities, weekly, "
                                 "opportunities."_s;
        QTest::newRow("order") << u"--date-order=dym"_s
                               << u"--date-order “dym” is not one of: dmy, mdy, ymd."_s;
        QTest::newRow("separator")
            << u"--separator=;;"_s << u"--separator “;;” is not one character, nor the word tab."_s;
        QTest::newRow("map") << u"--map=date"_s
                             << u"--map “date” lacks one of its two sides: LEFT=RIGHT."_s;
        QTest::newRow("map, unknown field")
            << u"--map=colour=Date"_s
            << u"--map “colour=Date” names no field. The fields are: "_s +
                   fieldNames().join(u", "_s) + u'.';
        QTest::newRow("alias") << u"--alias==Ana"_s
                               << u"--alias “=Ana” lacks one of its two sides: LEFT=RIGHT."_s;
        QTest::newRow("answer") << u"--answer=x="_s
                                << u"--answer “x=” lacks one of its two sides: LEFT=RIGHT."_s;
        QTest::newRow("complete, one day")
            << u"--complete=2026-10-01"_s
            << u"--complete “2026-10-01” is not a period like 2026-10-01..2026-11-20."_s;
        QTest::newRow("complete, backwards")
            << u"--complete=2026-10-02..2026-10-01"_s
            << u"--complete “2026-10-02..2026-10-01” is not a period like "
               "2026-10-01..2026-11-20."_s;
    }
    void importChoicesThatMeanNothingAreNamed()
    {
        QFETCH(QString, word);
        QFETCH(QString, sentence);
        const auto arguments = readArguments({word}, {{}, 0, -1, importChoiceOptions()});
        QVERIFY(arguments.ok());
        const auto choices = readImportChoices(*arguments);
        QVERIFY(!choices.ok());
        QCOMPARE(choices.failure().sentence, sentence);
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"

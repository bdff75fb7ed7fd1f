// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/countword.h"
#include "models/import/weektext.h"

#include <QTest>

using namespace courtside;

using Kind = WeekText::Kind;

namespace {

WeekFinding settle(std::initializer_list<const char *> cells, QDate today,
                   std::optional<int> year = {})
{
    std::vector<WeekText> texts;
    for (const char *cell : cells)
        texts.push_back(readWeekText(cell));
    return settleWeeks(texts, today, year);
}

QStringList names(const WeekFinding &finding)
{
    QStringList names;
    for (const Week &week : finding.weeks)
        names += week.isoText();
    return names;
}

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

} // namespace

class TestWeekText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksWithAYear_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char *cell :
             {"2026-W46", "2026W46", "2026 w46", "W46 2026", "W46/2026", "w46-2026", "KW 46/2026",
              "KW46 2026", "KW 46/26", "2026-KW46", "CW 46 2026", "Week 46, 2026", "wk 46 2026",
              "semaine 46 2026", "S46 2026",
              " KW\xC2\xA0"
              "46  2026 "})
            QTest::newRow(cell) << QByteArray(cell);
    }

    void weeksWithAYear()
    {
        QFETCH(QByteArray, cell);
        const WeekText text = readWeekText(cell);
        QCOMPARE(text.kind, Kind::Week);
        QCOMPARE(text.year, 2026);
        QCOMPARE(text.number, 46);
        QCOMPARE(text.problem, DateProblem::None);
    }

    void weeksWithoutAYear()
    {
        for (const char *cell : {"KW 47", "KW47", "W47", "week 47", "K.W. 47", "vecka 47", "wk47",
                                 "KW 47 (16.11.-22.11.)"}) {
            QCOMPARE(readWeekText(cell).kind, Kind::NumberOnly);
            QCOMPARE(readWeekText(cell).number, 47);
        }
        QCOMPARE(readWeekText("47").kind, Kind::BareNumber);
        QCOMPARE(readWeekText("54").kind, Kind::None);
        QCOMPARE(readWeekText("KW 54").problem, DateProblem::NoSuchDay);
        QCOMPARE(readWeekText("2025-W53").problem, DateProblem::NoSuchDay);
        QCOMPARE(readWeekText("2026-W53").problem, DateProblem::None);
    }

    void daysStandForTheirWeek()
    {
        QCOMPARE(readWeekText("2026-11-16").day, QDate(2026, 11, 16));
        QCOMPARE(readWeekText("16/11/2026").day, QDate(2026, 11, 16));
        QCOMPARE(readWeekText("w/e 22/11/2026").day, QDate(2026, 11, 22));
        QCOMPARE(readWeekText("Week ending Fri, 20 Nov 2026").day, QDate(2026, 11, 20));
        QCOMPARE(readWeekText("week of Nov 16, 2026").kind, Kind::Day);
        QCOMPARE(readWeekText("03/04/2026").kind, Kind::Day);
        QCOMPARE(readWeekText("03/04/2026").problem, DateProblem::OrderUnknown);
        QCOMPARE(readWeekText("03/04/2026", DateOrder::DayFirst).day, QDate(2026, 4, 3));
    }

    void monthsAreNoWeeks()
    {
        for (const char *cell :
             {"Nov 2026", "2026-11", "11/2026", "November", "okt", "Q3 2026", "Q3-2026"})
            QCOMPARE(readWeekText(cell).kind, Kind::Month);
        for (const char *cell : {"", "Total", "Rep", "calls", "Sum", "-", "we", "W"})
            QCOMPARE(readWeekText(cell).kind, Kind::None);
    }

    void everyFormOfOneSheet()
    {
        const WeekFinding finding =
            settle({"2026-W45", "W46 2026", "16/11/2026", "2026-11-22", "KW 48", "Total"},
                   QDate(2026, 11, 30));
        QCOMPARE(names(finding), list("2026-W45 2026-W46 2026-W47 2026-W47 2026-W48 "));
        QVERIFY(finding.yearSettled);
        QCOMPARE(finding.weekTexts, 3);
        QCOMPARE(finding.days, 2);
        QCOMPARE(finding.sundays, 1);
        QVERIFY(!finding.allSundays());
    }

    void numbersOverNewYear()
    {
        const WeekFinding wide =
            settle({"KW 51", "KW 52", "KW 53", "KW 1", "KW 2"}, QDate(2027, 1, 17));
        QCOMPARE(names(wide), list("2026-W51 2026-W52 2026-W53 2027-W01 2027-W02"));
        QVERIFY(!wide.yearSettled);
        QCOMPARE(wide.year, 2026);

        QCOMPARE(names(settle({"KW 2", "KW 1", "KW 53", "KW 52"}, QDate(2027, 1, 17))),
                 list("2027-W02 2027-W01 2026-W53 2026-W52"));
        QCOMPARE(names(settle({"51", "52", "1", "51", "52", "1"}, QDate(2026, 1, 4))),
                 list("2025-W51 2025-W52 2026-W01 2025-W51 2025-W52 2026-W01"));
    }

    void numbersOfOneYear()
    {
        QCOMPARE(names(settle({"KW 45", "KW 46", "KW 47"}, QDate(2026, 11, 23))),
                 list("2026-W45 2026-W46 2026-W47"));
        QCOMPARE(names(settle({"KW 45", "KW 46"}, QDate(2026, 6, 1))), list("2025-W45 2025-W46"));
        QCOMPARE(names(settle({"KW 10", "KW 40"}, QDate(2026, 11, 23))), list("2026-W10 2026-W40"));
        const WeekFinding named = settle({"KW 45", "KW 46"}, QDate(2026, 11, 23), 2024);
        QCOMPARE(names(named), list("2024-W45 2024-W46"));
        QVERIFY(named.yearSettled);
    }

    void aWeekThatTheYearHasNot()
    {
        const WeekFinding finding = settle({"KW 52", "KW 53"}, QDate(2026, 11, 23), 2025);
        QCOMPARE(names(finding), list("2025-W52 "));
        const WeekFinding none = settle({"KW 53"}, QDate(2026, 2, 1));
        QVERIFY(!none.yearSettled);
        QCOMPARE(none.year, 2026);
    }

    void neighboursNameTheYear()
    {
        const WeekFinding finding =
            settle({"KW 52", "2026-12-28", "KW 1", "KW 2"}, QDate(2030, 1, 1));
        QCOMPARE(names(finding), list("2026-W52 2026-W53 2027-W01 2027-W02"));
        QVERIFY(finding.yearSettled);
        QCOMPARE(finding.year, 0);
    }

    void sheetsDatedOnOneWeekday()
    {
        QVERIFY(settle({"2026-11-15", "2026-11-22"}, QDate(2026, 11, 23)).allSundays());
        const WeekFinding fridays = settle({"2026-11-13", "2026-11-20"}, QDate(2026, 11, 23));
        QVERIFY(fridays.allFridays());
        QCOMPARE(fridays.fridays, 2);
        QCOMPARE(names(fridays), list("2026-W46 2026-W47"));
        QVERIFY(!settle({"KW 46"}, QDate(2026, 11, 23)).allSundays());
    }

    void wordsInACountsPlace()
    {
        for (const char *cell :
             {"holiday", "Urlaub", " URLAUB ", "sick", "Sick leave", "krank", "cong\xC3\xA9s",
              "Cong\xC3\x89", "vacaciones", "ferie", "PTO", "krank.", "F\xC3\xA9rias"})
            QCOMPARE(readCountWord(cell), CountWord::Away);
        for (const char *cell : {"n/a", "N/A", " na "})
            QCOMPARE(readCountWord(cell), CountWord::NotAvailable);
        for (const char *cell : {"", "  ", "-", "--", "nan", "(blank)"})
            QCOMPARE(readCountWord(cell), CountWord::NotEntered);
        for (const char *cell : {"0", "7", "holiday Mon-Tue", "Ana", "offer"})
            QCOMPARE(readCountWord(cell), CountWord::None);
    }
};

QTEST_APPLESS_MAIN(TestWeekText)
#include "tst_weektext.moc"

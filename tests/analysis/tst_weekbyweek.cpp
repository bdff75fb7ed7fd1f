// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "tests/analysis/factsbuilder.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace courtside;

namespace {

// NaN equals NaN here, and equal numbers are equal to the last bit.
bool sameNumbers(const WeekTrace &a, const WeekTrace &b)
{
    const auto numbers = [](const WeekTrace &t) {
        return std::array{
            t.days,  t.teamFactor, t.teamDispersion, t.perFullWeek,   t.usual,        t.low,
            t.high,  t.dispersion, t.scale,          t.steadiness,    t.designFall,   t.score,
            t.limit, t.cap,        t.strikes,        t.baselineCount, t.baselineDays, t.scatter};
    };
    const auto left = numbers(a);
    const auto right = numbers(b);
    return std::equal(left.begin(), left.end(), right.begin(), [](double x, double y) {
        return x == y || (std::isnan(x) && std::isnan(y));
    });
}

// What a full history said on an earlier Sunday.
std::vector<Flag> asSeenIn(Week week, const std::vector<Flag> &flags)
{
    std::vector<Flag> seen;
    for (Flag flag : flags) {
        if (flag.key.flaggedWeek > week)
            continue;
        if (flag.clearedWeek && *flag.clearedWeek > week) {
            flag.clearedWeek.reset();
            flag.state = FlagState::Open;
        }
        seen.push_back(flag);
    }
    return seen;
}

// Two teams with falls, gaps, leave, goals, a restart, a change of team and one who left.
FactsBuilder eventfulTeams()
{
    constexpr int weeks = 110;
    FactsBuilder builder;
    const ActivityId meetings = builder.activity(u"meetings"_qs);
    std::mt19937 random(20240101);
    for (int r = 0; r < 9; ++r) {
        const RepId rep =
            builder.rep(QStringLiteral("Rep %1").arg(r), r % 2 ? u"East"_qs : u"West"_qs);
        for (const ActivityId activity : {builder.activity(), meetings}) {
            QStringList series;
            for (int w = 0; w < weeks; ++w) {
                const int usual = (w / 9 + r) % 5 == 0 ? 3 : 9;
                const int count = usual + static_cast<int>(random() % 5) - 2;
                if (random() % 17 == 0)
                    series += QStringLiteral(".");
                else if (random() % 13 == 0)
                    series +=
                        QStringLiteral("%1/%2").arg(count / 2).arg(static_cast<int>(random() % 4));
                else
                    series += QString::number(count);
            }
            builder.counts(rep, activity, series.join(u' '));
        }
        builder.m_facts.goals.push_back({{}, rep, meetings, builder.week(20 + r), 8.0, {}, {}});
    }
    auto &facts = builder.m_facts;
    facts.goals.push_back({{}, RepId{3}, meetings, builder.week(60), 5.0, {}, {}});
    facts.restarts.push_back({{}, RepId{4}, {}, builder.week(55), {}});
    facts.memberships.push_back({RepId{5}, TeamId{1}, builder.week(70)});
    facts.rarity.push_back({RepId{6}, {}, builder.week(30), 104});
    facts.reps[6].left = builder.week(80).monday().addDays(2);
    return builder;
}

} // namespace

/// A flag may use only data up to its own week.
class TestWeekByWeek final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierSundaySaysWhatTheFullHistorySaysOfIt()
    {
        const FactsBuilder builder = eventfulTeams();
        const Board full = analyseBoard(builder.facts(), Detail::EveryWeek);
        size_t flags = 0;
        for (const PairHistory &pair : full.pairs)
            flags += pair.flags.size();
        QVERIFY(flags > 40);

        for (int number = 1; number <= 110; ++number) {
            const Week week = builder.week(number);
            const Board board = analyseBoard(builder.facts(week.sunday()), Detail::EveryWeek);
            QCOMPARE(board.pairs.size(), full.pairs.size());
            for (size_t i = 0; i < board.pairs.size(); ++i) {
                const PairHistory &pair = board.pairs[i];
                QVERIFY(pair.flags == asSeenIn(week, full.pairs[i].flags));
                QVERIFY(pair.weeks.size() <= full.pairs[i].weeks.size());
                for (size_t w = 0; w < pair.weeks.size(); ++w)
                    QVERIFY(sameNumbers(pair.weeks[w], full.pairs[i].weeks[w]));
            }
        }
    }

    void rowsOfLaterWeeksChangeNothing()
    {
        const FactsBuilder builder = eventfulTeams();
        const QDate asOf = builder.week(77).sunday();
        BoardFacts all = builder.facts(asOf);
        BoardFacts cut = all;
        std::erase_if(cut.cells,
                      [asOf](const CountCell &cell) { return cell.week.sunday() > asOf; });
        QVERIFY(cut.cells.size() < all.cells.size());
        const Board fromAll = analyseBoard(all);
        const Board fromCut = analyseBoard(cut);
        for (size_t i = 0; i < fromAll.pairs.size(); ++i)
            QVERIFY(fromAll.pairs[i].flags == fromCut.pairs[i].flags);
    }

    void withAndWithoutWeeksTheFlagsAreTheSame()
    {
        const BoardFacts facts = eventfulTeams().facts();
        const Board brief = analyseBoard(facts);
        const Board full = analyseBoard(facts, Detail::EveryWeek);
        for (size_t i = 0; i < brief.pairs.size(); ++i) {
            QVERIFY(brief.pairs[i].flags == full.pairs[i].flags);
            QVERIFY(brief.pairs[i].weeks.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestWeekByWeek)
#include "tst_weekbyweek.moc"

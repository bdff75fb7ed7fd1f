// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/teamrow.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

constexpr double watchListStrikes = 2.0;
constexpr double almost = 1e-9;

const Flag *openFlag(const PairHistory &history, Light light)
{
    const auto found = std::ranges::find_if(history.flags, [light](const Flag &flag) {
        return flag.key.light == light && flag.state == FlagState::Open;
    });
    return found == history.flags.end() ? nullptr : &*found;
}

TeamState unflaggedState(const PairHistory &history)
{
    switch (history.watch) {
    case WatchState::NoData:
        return TeamState::NoData;
    case WatchState::Learning:
        return TeamState::Learning;
    case WatchState::TooRare:
        return TeamState::TooRare;
    case WatchState::TooIrregular:
        return TeamState::TooIrregular;
    case WatchState::Watched:
    case WatchState::FlagOpen:
        break;
    }
    return history.strikes >= watchListStrikes - almost ? TeamState::TwoStrikes : TeamState::Usual;
}

TeamState stateOf(const PairHistory &history)
{
    if (openFlag(history, Light::Baseline))
        return TeamState::Flag;
    if (openFlag(history, Light::Goal))
        return TeamState::BelowGoal;
    return openFlag(history, Light::High) ? TeamState::High : unflaggedState(history);
}

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

TeamBar barOf(const WeekTrace &trace)
{
    TeamBar bar;
    bar.knowledge = trace.knowledge;
    bar.count = trace.count;
    if (trace.knowledge == WeekKnowledge::Worked) {
        bar.low = known(trace.low);
        bar.high = known(trace.high);
    }
    return bar;
}

/// An open flag marks its run and what came after; on the high side only the stretch is marked.
void markRun(std::vector<TeamBar> &bars, const Flag &flag, Week first, Week last)
{
    const bool isHigh = flag.key.light == Light::High;
    const Week until = isHigh ? std::min(flag.key.flaggedWeek, last) : last;
    for (Week week = std::max(flag.runStart, first); week <= until; week = week.next()) {
        TeamBar &bar = bars[static_cast<size_t>(week.weeksSince(first))];
        if (bar.knowledge == WeekKnowledge::Worked)
            bar.mark = isHigh ? TeamBar::Mark::Above : TeamBar::Mark::Below;
    }
}

} // namespace

TeamCell teamCell(const PairHistory &history, Week last)
{
    TeamCell cell;
    cell.state = stateOf(history);
    cell.bars.resize(glanceWeeks);
    const Week first = last.previous(glanceWeeks - 1);
    for (const WeekTrace &trace : history.weeks) {
        if (trace.week >= first && trace.week <= last)
            cell.bars[static_cast<size_t>(trace.week.weeksSince(first))] = barOf(trace);
    }
    for (const Light light : {Light::High, Light::Goal, Light::Baseline}) {
        if (const Flag *flag = openFlag(history, light))
            markRun(cell.bars, *flag, first, last);
    }
    if (cell.bars.back().knowledge == WeekKnowledge::Worked)
        cell.lastCount = cell.bars.back().count;
    return cell;
}

void sortTeam(std::vector<TeamRow> &rows, TeamOrder order)
{
    // The C locale would put all capitals before all small letters.
    const bool isBare = QLocale().language() == QLocale::C;
    QCollator collator(isBare ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    std::ranges::stable_sort(rows, [&](const TeamRow &a, const TeamRow &b) {
        if (order == TeamOrder::ByEvidence && a.evidence != b.evidence)
            return a.evidence > b.evidence;
        return collator.compare(a.name, b.name) < 0;
    });
}

} // namespace courtside

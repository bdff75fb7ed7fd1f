// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/teamglance.h"

#include "models/report/boardsentence.h"
#include "models/report/flagsentence.h"
#include "models/report/statesentence.h"
#include "models/report/talksentence.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace courtside {

namespace {

constexpr int learningWeeks = 6;

struct TeamText
{
    Q_DECLARE_TR_FUNCTIONS(TeamGlance)
};

class GlanceMaker final
{
public:
    GlanceMaker(const Board &board, const TeamFacts &facts) : m_facts(facts), m_board(board) {}

    TeamGlance make();

private:
    Week lastWeek() const;
    bool isFormer(const Rep &rep) const;
    QString nameOf(RepId rep) const;
    QString nameOf(ActivityId activity) const;
    QString nameOf(TeamId team) const;
    TeamMood mood(const TeamGlance &glance) const;
    TeamLine line(const Reason &reason) const;
    TeamLine teamLine(const Reason &reason) const;
    TeamLine talkLine(const Reason &reason) const;
    TeamRow row(const Rep &rep) const;
    void tellSilence(TeamRow &row, const PairHistory &told) const;
    TeamCell cell(const Rep &rep, const Activity &activity, const PairHistory &history) const;
    void addEvidence(std::vector<TeamRow> &rows) const;

    const TeamFacts &m_facts;
    const Board &m_board;
};

template <class Value, class IdOf> QString nameIn(const std::vector<Value> &values, IdOf id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? QString() : found->name;
}

QString GlanceMaker::nameOf(RepId rep) const
{
    return nameIn(m_facts.reps, rep);
}

QString GlanceMaker::nameOf(ActivityId activity) const
{
    return nameIn(m_facts.watched, activity);
}

QString GlanceMaker::nameOf(TeamId team) const
{
    const QString name = nameIn(m_facts.teams, team);
    return name.isEmpty() ? TeamText::tr("The team") : name;
}

Week GlanceMaker::lastWeek() const
{
    return m_board.judgedUpTo.isValid() ? m_board.judgedUpTo : lastCompleteWeek(m_board.asOf);
}

bool GlanceMaker::isFormer(const Rep &rep) const
{
    return rep.left && *rep.left < m_board.asOf;
}

TeamLine GlanceMaker::teamLine(const Reason &reason) const
{
    const TeamFall &fall = *reason.teamFall;
    TeamLine line;
    line.kind = reason.kind;
    line.activity = fall.activity;
    line.sentence = reasonSentence(reason, {nameOf(fall.team), nameOf(fall.activity)}, lastWeek());
    line.whole = line.sentence;
    line.how = showHow(fall);
    return line;
}

TeamLine GlanceMaker::talkLine(const Reason &reason) const
{
    TeamLine line;
    line.kind = reason.kind;
    line.rep = reason.rep;
    line.repName = nameOf(reason.rep);
    line.sentence = talkSentence(reason, line.repName);
    line.whole = line.sentence;
    line.how = talkNumbers(reason, m_board.asOf);
    return line;
}

TeamLine GlanceMaker::line(const Reason &reason) const
{
    if (reason.teamFall)
        return teamLine(reason);
    if (!reason.flag)
        return talkLine(reason);
    const Flag &flag = *reason.flag;
    const PairNames names{nameOf(reason.rep), nameOf(flag.key.activity)};
    TeamLine line;
    line.kind = reason.kind;
    line.rep = reason.rep;
    line.repName = names.rep;
    line.activity = flag.key.activity;
    line.sentence = reasonSentence(reason, names, lastWeek());
    line.whole = flagSentence(flag, names, lastWeek());
    if (const PairHistory *history = m_board.find(reason.rep, flag.key.activity))
        line.how = showHow(flag, *history);
    return line;
}

/// "Ana, talks: 7 in the last full week, where 4 to 13 would be usual. Ana usually has ..."
TeamCell GlanceMaker::cell(const Rep &rep, const Activity &activity,
                           const PairHistory &history) const
{
    TeamCell cell = teamCell(history, lastWeek());
    const TeamBar &bar = cell.bars.back();
    QString count =
        TeamText::tr("%1, %2: no count for the last full week.").arg(rep.name, activity.name);
    if (bar.knowledge == WeekKnowledge::Away)
        count = TeamText::tr("%1, %2: away in the last full week.").arg(rep.name, activity.name);
    if (cell.lastCount) {
        count = bar.low && bar.high
                    ? TeamText::tr("%1, %2: %3 in the last full week, where %4 to %5 is usual.")
                          .arg(rep.name, activity.name, QString::number(*cell.lastCount),
                               plainNumber(*bar.low, 0), plainNumber(*bar.high, 0))
                    : TeamText::tr("%1, %2: %3 in the last full week.")
                          .arg(rep.name, activity.name, QString::number(*cell.lastCount));
    }
    cell.sentence = QStringLiteral("%1 %2").arg(
        count, stateSentence(history, {rep.name, activity.name}, lastWeek()));
    return cell;
}

TeamRow GlanceMaker::row(const Rep &rep) const
{
    TeamRow row;
    row.rep = rep.id;
    row.name = rep.name;
    row.team = m_facts.teamNames.value(rep.id);
    static const PairHistory nothing;
    const PairHistory *told = &nothing;
    QString toldActivity;
    for (const Activity &activity : m_facts.watched) {
        const PairHistory *found = m_board.find(rep.id, activity.id);
        const PairHistory *history = found ? found : &nothing;
        row.cells.push_back(cell(rep, activity, *history));
        if (row.cells.size() == 1 || row.cells.back().state > row.state) {
            row.state = row.cells.back().state;
            told = history;
            toldActivity = activity.name;
        }
    }
    row.stateWord =
        row.state == TeamState::Learning
            ? TeamText::tr("Learning, %1 of %2").arg(told->baselineWeeks).arg(learningWeeks)
            : stateWord(*told);
    if (row.state == TeamState::Usual)
        tellSilence(row, *told);
    row.stateSentence = QStringLiteral("%1: %2").arg(
        row.stateWord, stateSentence(*told, {rep.name, toldActivity}, lastWeek()));
    row.evidence = told->strikes / 10.0;
    const auto contact = std::ranges::find(m_facts.talks.contacts, rep.id, &Contact::rep);
    if (contact != m_facts.talks.contacts.end() && contact->last)
        row.daysSinceContact = contact->days;
    return row;
}

/// "As usual" would be too much to say of somebody whose last weeks nobody knows.
void GlanceMaker::tellSilence(TeamRow &row, const PairHistory &told) const
{
    const auto all = [&row](auto isSo) {
        return std::ranges::all_of(
            row.cells, [&isSo](const TeamCell &cell) { return isSo(cell.bars.back().knowledge); });
    };
    const auto isAway = [](WeekKnowledge knowledge) {
        return knowledge == WeekKnowledge::Away;
    };
    const auto isUnknown = [](WeekKnowledge knowledge) {
        return knowledge != WeekKnowledge::Worked && knowledge != WeekKnowledge::Away;
    };
    if (all(isAway)) {
        row.stateWord = TeamText::tr("Away");
    } else if (all(isUnknown) && told.lastWeek) {
        row.state = TeamState::NoData;
        const int weeks = lastWeek().weeksSince(*told.lastWeek);
        row.stateWord = TeamText::tr("No rows for %1").arg(weeksText(weeks));
    }
}

/// Who is named in the list of reasons comes first, in the list's order.
void GlanceMaker::addEvidence(std::vector<TeamRow> &rows) const
{
    const ReasonList all = reasonsToTalk(m_board, m_facts.talks, std::numeric_limits<int>::max());
    double evidence = static_cast<double>(all.shown.size());
    for (const Reason &reason : all.shown) {
        const auto found = std::ranges::find(rows, reason.rep, &TeamRow::rep);
        if (found != rows.end() && !reason.teamFall)
            found->evidence += evidence;
        evidence -= 1.0;
    }
}

TeamMood GlanceMaker::mood(const TeamGlance &glance) const
{
    if (m_facts.reps.empty())
        return TeamMood::NobodyYet;
    if (m_facts.watched.empty())
        return TeamMood::NothingWatched;
    if (!m_board.dataUpTo)
        return TeamMood::NoCounts;
    if (!glance.lines.empty())
        return TeamMood::Talk;
    const bool isAnyoneKnown = std::ranges::any_of(m_board.pairs, [](const PairHistory &pair) {
        return pair.watch != WatchState::NoData && pair.watch != WatchState::Learning;
    });
    return isAnyoneKnown ? TeamMood::Quiet : TeamMood::Learning;
}

TeamGlance GlanceMaker::make()
{
    TeamGlance glance;
    const ReasonList reasons = reasonsToTalk(m_board, m_facts.talks);
    for (const Reason &reason : reasons.shown)
        glance.lines.push_back(line(reason));
    glance.more = reasons.more;
    for (const UnansweredWeek &gap : m_board.unanswered) {
        glance.questions.push_back(
            {gap.rep, gap.week, nameOf(gap.rep), unansweredQuestion(nameOf(gap.rep), gap.week)});
    }
    std::ranges::stable_sort(glance.questions, std::greater{}, &GapQuestion::week);
    for (const Activity &activity : m_facts.watched)
        glance.activities.append(activity.name);
    for (const Rep &rep : m_facts.reps) {
        if (!isFormer(rep))
            glance.rows.push_back(row(rep));
    }
    addEvidence(glance.rows);
    sortTeam(glance.rows, m_facts.order);
    glance.status = dataStatusSentence(m_board);
    if (isStale(m_board)) {
        glance.status = withoutRowsSentence(m_board);
        glance.staleAge = dataAgeSentence(m_board);
    }
    for (const PairHistory &pair : m_board.pairs)
        glance.learnedWeeks = std::max(glance.learnedWeeks, pair.baselineWeeks);
    glance.mood = mood(glance);
    return glance;
}

} // namespace

TeamGlance teamGlance(const Board &board, const TeamFacts &facts)
{
    return GlanceMaker(board, facts).make();
}

} // namespace courtside

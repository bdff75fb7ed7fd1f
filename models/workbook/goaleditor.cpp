// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/goaleditor.h"

#include "models/analysis/pairsettings.h"
#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

std::vector<Goal> GoalEditor::goals() const
{
    return m_session.valueOf(m_session.stores().goals.goals());
}

std::vector<Goal> GoalEditor::goalsOf(RepId rep) const
{
    std::vector<Goal> own = goals();
    std::erase_if(own, [rep](const Goal &goal) { return goal.rep != rep; });
    return own;
}

std::vector<Restart> GoalEditor::restarts() const
{
    return m_session.valueOf(m_session.stores().goals.restarts());
}

std::vector<Restart> GoalEditor::restartsOf(RepId rep) const
{
    std::vector<Restart> own = restarts();
    std::erase_if(own, [rep](const Restart &restart) { return restart.rep != rep; });
    return own;
}

std::vector<RaritySetting> GoalEditor::rarity() const
{
    return m_session.valueOf(m_session.stores().goals.rarity());
}

int GoalEditor::onceInWeeks(RepId rep, ActivityId activity, Week week) const
{
    BoardFacts settings;
    settings.rarity = rarity();
    return SettingsIndex(settings).of(rep, activity).onceInWeeksIn(week);
}

Result<GoalId> GoalEditor::agreeGoal(RepId rep, ActivityId activity, double perWeek, Week since,
                                     const QString &reason)
{
    if (perWeek < 0.0 || perWeek > 1000.0)
        return Failure{tr("A goal is a number from 0 to 1,000 a week."), {}};
    if (reason.trimmed().isEmpty())
        return Failure{tr("Write down why you agreed on this goal."), {}};
    if (!since.isValid())
        return Failure{tr("A goal needs the week it starts in."), {}};
    return m_session.make<GoalId>(tr("Agree a goal"), Change::Goals, [&](ContentWriter &writer) {
        return m_session.stores().goals.setGoal(
            writer,
            {{}, rep, activity, since, perWeek, m_session.clock().today(), reason.trimmed()});
    });
}

Result<void> GoalEditor::removeGoal(GoalId goal)
{
    return m_session.edit(tr("Remove goal"), Change::Goals, [&](ContentWriter &writer) {
        return m_session.stores().goals.removeGoal(writer, goal);
    });
}

Result<RestartId> GoalEditor::restart(RepId rep, std::optional<ActivityId> activity, Week since,
                                      const QString &reason)
{
    if (!since.isValid())
        return Failure{tr("A restart needs the week it holds from."), {}};
    return m_session.make<RestartId>(tr("Restart the baseline"), Change::Goals,
                                     [&](ContentWriter &writer) {
                                         return m_session.stores().goals.setRestart(
                                             writer, {{}, rep, activity, since, reason.trimmed()});
                                     });
}

Result<void> GoalEditor::removeRestart(RestartId restart)
{
    return m_session.edit(tr("Remove restart"), Change::Goals, [&](ContentWriter &writer) {
        return m_session.stores().goals.removeRestart(writer, restart);
    });
}

Result<void> GoalEditor::setRarity(std::optional<RepId> rep, std::optional<ActivityId> activity,
                                   int onceInWeeks, Week since)
{
    if (std::find(rarityChoices.begin(), rarityChoices.end(), onceInWeeks) == rarityChoices.end())
        return Failure{tr("A chance flag can be set to once in 104, 208 or 520 weeks."), {}};
    return m_session.edit(
        tr("Change how rare a chance flag is"), Change::Goals, [&](ContentWriter &writer) {
            return m_session.stores().goals.setRarity(writer, {rep, activity, since, onceInWeeks});
        });
}

} // namespace courtside

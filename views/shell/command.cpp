// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/command.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/page.h"
#include "views/shell/fuzzy.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace courtside {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// An action that stands in two menus is one command.
void collect(const QList<QAction *> &actions, const QString &kind, QSet<const QAction *> &seen,
             std::vector<Command> &commands)
{
    for (QAction *action : actions) {
        if (seen.contains(action))
            continue;
        seen.insert(action);
        if (action->menu()) {
            collect(action->menu()->actions(), action->iconText(), seen, commands);
        } else if (action->isEnabled() && action->isVisible() && !action->isSeparator()) {
            commands.push_back({action->iconText(), kind,
                                action->shortcut().toString(QKeySequence::NativeText), [action] {
                                    action->trigger();
                                }});
        }
    }
}

Command goingTo(const GoTo &go, const QString &page, const PageTarget &target, const QString &title,
                const QString &kind, const QString &also = {})
{
    return {title, kind, {}, [go, page, target] { go(page, target); }, also};
}

} // namespace

std::vector<Command> menuCommands(const QMenuBar *menus)
{
    std::vector<Command> commands;
    QSet<const QAction *> seen;
    collect(menus->actions(), {}, seen, commands);
    return commands;
}

std::vector<Command> pageCommands(const QWidget *page, const QString &title)
{
    std::vector<Command> commands;
    QSet<const QAction *> seen;
    collect(page->actions(), title, seen, commands);
    return commands;
}

std::vector<Command> peopleCommands(Workbook &workbook, const GoTo &go)
{
    QHash<RepId, QString> otherNames;
    for (const Alias &alias : workbook.people().aliases()) {
        if (alias.rep)
            otherNames[*alias.rep] += alias.raw + u' ';
    }
    std::vector<Command> commands;
    for (const Rep &rep : workbook.people().reps()) {
        PageTarget target;
        target.rep = rep.id;
        commands.push_back(
            goingTo(go, QStringLiteral("rep"), target, rep.name,
                    rep.left ? CommandText::tr("Former rep") : CommandText::tr("Rep"),
                    otherNames.value(rep.id)));
    }
    for (const Activity &activity : workbook.activities().watched()) {
        PageTarget target;
        target.activity = activity.id;
        commands.push_back(goingTo(go, QStringLiteral("team"), target, activity.name,
                                   CommandText::tr("Activity")));
    }
    return commands;
}

std::vector<Command> dealCommands(Workbook &workbook, const GoTo &go)
{
    std::vector<Command> commands;
    for (const Deal &deal : workbook.deals().deals()) {
        PageTarget target;
        target.deal = deal.id;
        commands.push_back(goingTo(go, QStringLiteral("deal"), target, deal.name.simplified(),
                                   CommandText::tr("Deal"), deal.account));
    }
    return commands;
}

std::vector<Command> answering(const QString &query, const std::vector<Command> &commands)
{
    std::vector<std::pair<int, Command>> scored;
    for (const Command &command : commands) {
        if (const auto score = fuzzyScore(query, command.title))
            scored.emplace_back(*score, command);
        else if (const auto wide = fuzzyScore(query, command.title + u' ' + command.kind))
            scored.emplace_back(*wide / 2, command);
        else if (const auto other = command.also.isEmpty()
                                        ? std::nullopt
                                        : fuzzyScore(query, command.title + u' ' + command.also))
            scored.emplace_back(*other / 2, command);
    }
    std::ranges::stable_sort(scored, std::greater{}, &std::pair<int, Command>::first);
    std::vector<Command> best;
    for (auto &[score, command] : scored)
        best.push_back(std::move(command));
    return best;
}

} // namespace courtside

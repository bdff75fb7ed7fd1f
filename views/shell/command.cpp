// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/command.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/page.h"
#include "views/shell/fuzzy.h"

#include <QAction>
#include <QCoreApplication>
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

std::vector<Command>
peopleCommands(Workbook &workbook,
               const std::function<void(const QString &page, const PageTarget &)> &go)
{
    std::vector<Command> commands;
    for (const Rep &rep : workbook.people().reps()) {
        const PageTarget target{rep.id, {}, {}};
        commands.push_back({rep.name,
                            rep.left ? CommandText::tr("Former rep") : CommandText::tr("Rep"),
                            {},
                            [go, target] {
                                go(QStringLiteral("rep"), target);
                            }});
    }
    for (const Activity &activity : workbook.activities().watched()) {
        const PageTarget target{{}, activity.id, {}};
        commands.push_back({activity.name, CommandText::tr("Activity"), {}, [go, target] {
                                go(QStringLiteral("team"), target);
                            }});
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
    }
    std::ranges::stable_sort(scored, std::greater{}, &std::pair<int, Command>::first);
    std::vector<Command> best;
    for (auto &[score, command] : scored)
        best.push_back(std::move(command));
    return best;
}

} // namespace courtside

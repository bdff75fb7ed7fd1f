// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace courtside {

class Workbook;
struct PageTarget;

/// Something the palette can do or go to.
struct Command
{
    QString title;
    QString kind; ///< "File", "Rep", "Activity", ...: where it belongs, in words
    QString keys; ///< its shortcut as text, or empty
    std::function<void()> run;
    QString also{}; ///< other words by which it is found: another name, the account of a deal
};

/// Every enabled action of the menus, submenus included, with the menu's name as its kind.
std::vector<Command> menuCommands(const QMenuBar *menus);
/// What a page can do.
std::vector<Command> pageCommands(const QWidget *page, const QString &title);
/// Opens a page of the window.
using GoTo = std::function<void(const QString &page, const PageTarget &)>;
/// Every rep and watched activity as somewhere to go.
std::vector<Command> peopleCommands(Workbook &workbook, const GoTo &go);
/// Every deal as somewhere to go.
std::vector<Command> dealCommands(Workbook &workbook, const GoTo &go);

/// The commands that answer the query, best first; all of them, in order, for an empty one.
std::vector<Command> answering(const QString &query, const std::vector<Command> &commands);

} // namespace courtside

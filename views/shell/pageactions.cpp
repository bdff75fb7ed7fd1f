// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pageactions.h"

#include "views/shared/plaintext.h"

#include <QAction>
#include <QActionGroup>

namespace courtside {

PageActions::PageActions(std::vector<PageInfo> pages, QObject *parent)
    : QObject(parent), m_pages(std::move(pages)), m_group(new QActionGroup(this))
{
    for (const PageInfo &page : m_pages) {
        auto *action = new QAction(plainCaption(page.title), m_group);
        action->setCheckable(true);
        action->setShortcut(page.shortcut);
        const QString id = page.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT wanted(id); });
        m_actions.insert(id, action);
    }
}

QList<QAction *> PageActions::all() const
{
    return m_group->actions();
}

void PageActions::setCurrent(const QString &page)
{
    if (QAction *action = find(page))
        action->setChecked(true);
}

void PageActions::setHasWorkbook(bool hasWorkbook)
{
    for (const PageInfo &page : m_pages)
        find(page.id)->setEnabled(hasWorkbook || page.isForOwnWorkbook);
}

} // namespace courtside

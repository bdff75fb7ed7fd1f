// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/appearancemenu.h"

#include "views/shared/appearance.h"
#include "views/shell/windowmemory.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace courtside {

namespace {

struct AppearanceText
{
    Q_DECLARE_TR_FUNCTIONS(AppearanceMenu)
};

} // namespace

void fillAppearanceMenu(QMenu *menu, Appearance &appearance)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Scheme, QString> schemes[] = {
        {Scheme::System, AppearanceText::tr("Like the &desktop")},
        {Scheme::Light, AppearanceText::tr("&Light")},
        {Scheme::Dark, AppearanceText::tr("&Dark")},
    };
    for (const auto &[scheme, text] : schemes) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == appearance.scheme());
        const Scheme wanted = scheme;
        QObject::connect(action, &QAction::triggered, &appearance, [&appearance, wanted] {
            appearance.setScheme(wanted);
            WindowMemory::setScheme(wanted);
        });
    }
    menu->addActions(group->actions());
}

} // namespace courtside

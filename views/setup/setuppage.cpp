// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/setuppage.h"

#include "views/setup/activitiessection.h"
#include "views/setup/awaysection.h"
#include "views/setup/cadencesection.h"
#include "views/setup/calendarsection.h"
#include "views/setup/categoriessection.h"
#include "views/setup/peoplesection.h"
#include "views/setup/raritysection.h"
#include "views/setup/rulessection.h"
#include "views/shared/plaintext.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"

#include <QBoxLayout>

namespace courtside {

namespace {
constexpr int widest = 940;
}

SetupPage::SetupPage(Workbook &workbook, QWidget *parent) : Page(parent)
{
    auto *title = plainLabel(tr("Set-up"));
    setType(title, Type::Title);
    auto *people = new PeopleSection(workbook);
    connect(people, &PeopleSection::repWanted, this, [this](RepId rep) {
        Q_EMIT pageWanted(QStringLiteral("rep"), {rep, {}, {}});
    });

    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::large, space::page);
    column->setSpacing(space::page);
    column->addWidget(new ActivitiesSection(workbook));
    column->addWidget(new RulesSection(workbook));
    column->addWidget(people);
    column->addWidget(new CalendarSection(workbook));
    column->addWidget(new AwaySection(workbook));
    column->addWidget(new RaritySection(workbook));
    column->addWidget(new CadenceSection(workbook));
    column->addWidget(new CategoriesSection(workbook));
    column->addStretch(1);

    auto *scroll = new ScrollColumn;
    scroll->setContent(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::medium, 0, 0);
    page->setSpacing(space::medium);
    page->addWidget(title);
    page->addWidget(scroll, 1);
}

} // namespace courtside

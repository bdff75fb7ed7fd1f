// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/activitycard.h"

#include "models/report/statesentence.h"
#include "models/report/wording.h"
#include "models/tables/teamrow.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/workbook.h"
#include "views/rep/chartplace.h"
#include "views/rep/goalpanel.h"
#include "views/rep/howpanel.h"
#include "views/rep/raritypanel.h"
#include "views/rep/restartpanel.h"
#include "views/rep/statebadge.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/focus.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace courtside {

ActivityCard::ActivityCard(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_title(new ElidedLabel({}, this)),
      m_state(new StateBadge(this)), m_lights(plainLabel({}, this, true)),
      m_sentence(plainLabel({}, this, true)), m_panelPlace(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(setUpHeader());
    setType(m_lights, Type::Strong);
    column->addWidget(m_lights);
    column->addWidget(m_sentence);
    auto *panel = new QVBoxLayout(m_panelPlace);
    panel->setContentsMargins(space::medium, space::small, 0, space::small);
    m_panelPlace->hide();
    column->addWidget(m_panelPlace);
    m_place = new ChartPlace(this);
    column->addWidget(m_place);
    connect(m_place, &ChartPlace::made, this, [this] { tabInLayoutOrder(this); });
    connect(m_place, &ChartPlace::cursorMoved, this,
            [this](Week week) { Q_EMIT cursorMoved(m_activity, week); });
    connect(m_place, &ChartPlace::weekActivated, this, &ActivityCard::weekActivated);
}

QBoxLayout *ActivityCard::setUpHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    setType(m_title, Type::Heading);
    row->addWidget(m_title);
    row->addSpacing(space::small);
    row->addWidget(m_state);
    row->addStretch(1);
    setUpLinks(row);
    return row;
}

void ActivityCard::setUpLinks(QBoxLayout *row)
{
    for (int panel = 0; panel < PanelCount; ++panel) {
        auto *link = new LinkButton({}, this);
        link->setCheckable(true);
        connect(link, &LinkButton::clicked, this,
                [this, panel] { toggle(static_cast<Panel>(panel)); });
        m_links[static_cast<size_t>(panel)] = link;
        row->addWidget(link);
    }
}

void ActivityCard::setView(const RepView &view, size_t activity)
{
    const ActivityId id = view.activities[activity].id;
    if (view.rep.id != m_rep || id != m_activity)
        closePanel();
    m_rep = view.rep.id;
    m_activity = id;
    m_history = view.histories[activity];
    m_names = view.names(activity);
    m_title->setText(m_names.activity);
    m_state->setState(teamCell(m_history, view.judgedUpTo).state, stateWord(m_history));
    m_sentence->setText(stateSentence(m_history, m_names, view.judgedUpTo));
    m_lights->setText(lightsSentence(m_history, m_names.rep));
    m_lights->setVisible(m_history.goal && !m_lights->text().isEmpty());
    nameLinks(m_history);
    m_place->setChartData(chartOf(view, activity));
    if (const auto refresh = m_refreshPanel) // a copy: refreshing may replace it
        refresh();
}

void ActivityCard::nameLinks(const PairHistory &history)
{
    const std::array<QString, PanelCount> texts = {
        tr("Show how"),
        history.goal ? tr("Goal: %1 a week").arg(plainNumber(*history.goal, 2))
                     : tr("Agree a goal"),
        tr("New normal"),
        tr("How rare"),
    };
    for (size_t panel = 0; panel < texts.size(); ++panel) {
        m_links[panel]->setWords(texts[panel]);
        m_links[panel]->setAccessibleName(tr("%1, %2").arg(texts[panel], m_names.activity));
    }
    m_links[RarityChoice]->setToolTip(tr("A chance flag %1").arg(rarityText(history.onceInWeeks)));
}

void ActivityCard::setSpan(int weeks)
{
    m_place->setSpan(weeks);
}

ActivityChart *ActivityCard::chart()
{
    return m_place->chart();
}

void ActivityCard::toggle(Panel panel)
{
    const bool isOpen = m_links[panel]->isChecked();
    closePanel();
    if (!isOpen)
        return;
    openPanel(panel);
    if (QWidget *first = firstStop(m_panel))
        first->setFocus(Qt::OtherFocusReason);
}

void ActivityCard::openPanel(Panel panel)
{
    m_panel = makePanel(panel);
    m_panelPlace->layout()->addWidget(m_panel);
    m_panelPlace->show();
    m_links[panel]->setChecked(true);
    tabInLayoutOrder(this);
}

void ActivityCard::closePanel()
{
    for (LinkButton *link : m_links)
        link->setChecked(false);
    m_refreshPanel = {};
    m_panelPlace->hide();
    if (m_panel)
        m_panel->deleteLater();
    m_panel = nullptr;
}

QWidget *ActivityCard::makePanel(Panel panel)
{
    switch (panel) {
    case GoalForm: {
        auto *form = new GoalPanel(m_workbook, m_rep, m_activity, m_panelPlace);
        m_refreshPanel = [form] {
            form->refresh();
        };
        return form;
    }
    case RestartForm: {
        auto *form = new RestartPanel(m_workbook, m_rep, m_activity, m_panelPlace);
        if (const Flag *flag = openFlag(m_history, Light::Baseline))
            form->propose(flag->runStart);
        m_refreshPanel = [form] {
            form->refresh();
        };
        return form;
    }
    case RarityChoice: {
        auto *form = new RarityPanel(m_workbook, m_rep, m_activity, m_panelPlace);
        m_refreshPanel = [form] {
            form->refresh();
        };
        return form;
    }
    case How:
    case PanelCount:
        break;
    }
    m_refreshPanel = [this] {
        closePanel();
        openPanel(How);
    };
    return new HowPanel(m_history, m_workbook.board().withdrawnOf(m_rep, m_activity), m_names,
                        m_panelPlace);
}

void ActivityCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_panel) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (LinkButton *link : m_links) {
        if (link->isChecked())
            link->setFocus(Qt::OtherFocusReason);
    }
    closePanel();
}

} // namespace courtside

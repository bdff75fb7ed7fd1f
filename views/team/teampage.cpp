// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/teampage.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/contactdesk.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/team/teamview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSettings>
#include <QTimer>

namespace courtside {

namespace {
const auto orderKey = QStringLiteral("team/byEvidence");
}

TeamPage::TeamPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_view(new TeamView(this)), m_refresh(new QTimer(this)),
      m_order(QSettings().value(orderKey).toBool() ? TeamOrder::ByEvidence : TeamOrder::ByName)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setOrder(m_order);

    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &TeamPage::refresh);
    for (const auto signal :
         {&Workbook::peopleChanged, &Workbook::activitiesChanged, &Workbook::countsChanged,
          &Workbook::flagsChanged, &Workbook::debriefsChanged, &Workbook::jointCallsChanged,
          &Workbook::agreementsChanged, &Workbook::promisesChanged})
        connect(&m_workbook, signal, this, &TeamPage::refreshLater);

    connect(m_view, &TeamView::repWanted, this, &TeamPage::openRep);
    connect(m_view, &TeamView::cellWanted, this, [this](RepId rep, int activity) {
        openRep(rep, activity < 0 ? ActivityId() : m_watched[static_cast<size_t>(activity)].id);
    });
    connect(m_view, &TeamView::importWanted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("import"), {}); });
    connect(m_view, &TeamView::setupWanted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("setup"), {}); });
    connect(m_view, &TeamView::orderWanted, this, &TeamPage::setOrder);
    connect(m_view, &TeamView::answered, this, &TeamPage::answer);
    refresh();
}

void TeamPage::open(const PageTarget &target)
{
    if (target.rep.isValid())
        m_view->select(target.rep);
}

QWidget *TeamPage::start()
{
    return m_view->start();
}

void TeamPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_refresh->isActive())
        refresh();
}

bool TeamPage::event(QEvent *event)
{
    // A window left open over the weekend must not show last week as this week.
    if (event->type() == QEvent::WindowActivate && m_shownFor != m_workbook.clock().today())
        refreshLater();
    return Page::event(event);
}

TeamFacts TeamPage::facts() const
{
    TeamFacts facts;
    facts.reps = m_workbook.people().reps();
    facts.watched = m_workbook.activities().watched();
    facts.teams = m_workbook.people().teams();
    const Week week = Week::of(m_workbook.clock().today());
    for (const Rep &rep : facts.reps)
        facts.teamNames.insert(rep.id, m_workbook.people().teamName(rep.id, week));
    facts.talks = m_workbook.contact().talks();
    facts.order = m_order;
    return facts;
}

void TeamPage::refresh()
{
    m_refresh->stop();
    const TeamFacts now = facts();
    m_watched = now.watched;
    m_shownFor = m_workbook.clock().today();
    m_view->setGlance(teamGlance(m_workbook.board().everyWeek(), now));
}

/// One write raises several signals; the page is read once.
void TeamPage::refreshLater()
{
    m_refresh->start(0);
}

void TeamPage::setOrder(TeamOrder order)
{
    m_order = order;
    QSettings().setValue(orderKey, order == TeamOrder::ByEvidence);
    refresh();
}

void TeamPage::openRep(RepId rep, ActivityId activity)
{
    Q_EMIT pageWanted(QStringLiteral("rep"), {rep, activity, {}});
}

void TeamPage::answer(RepId rep, Week week, ZeroAnswer answer)
{
    if (const auto written = m_workbook.counts().answerZeroWeek(rep, week, answer); !written)
        Q_EMIT said(written.failure().sentence);
}

} // namespace courtside

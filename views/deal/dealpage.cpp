// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/deal/dealpage.h"

#include "models/analysis/duedebriefs.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/timelinereader.h"
#include "models/workbook/workbook.h"
#include "views/deal/dealheader.h"
#include "views/deal/deallist.h"
#include "views/shared/emptystate.h"
#include "views/shared/entrypage.h"
#include "views/shared/focus.h"
#include "views/shared/theme.h"
#include "views/timeline/timelinepane.h"
#include "views/timeline/timelinerows.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>

namespace courtside {

namespace {

std::vector<Debrief> debriefsIn(const std::vector<TimelineItem> &chain)
{
    std::vector<Debrief> debriefs;
    for (const TimelineItem &item : chain) {
        if (const auto *debrief = std::get_if<Debrief>(&item.details))
            debriefs.push_back(*debrief);
    }
    return debriefs;
}

} // namespace

DealPage::DealPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &DealPage::refresh);
    setUpActions();
    setUpBody();
    connectWorkbook();
}

void DealPage::setUpActions()
{
    m_debrief = new QAction(tr("Debrief this"), this);
    connect(m_debrief, &QAction::triggered, this,
            [this] { Q_EMIT pageWanted(entryPage(EntryKind::Debrief), subject()); });
    m_import = new QAction(tr("Import opportunities"), this);
    connect(m_import, &QAction::triggered, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("import"), {}); });
    addActions({m_debrief, m_import});
}

void DealPage::setUpBody()
{
    m_body = new QWidget(this);
    m_list = new DealList(m_workbook, m_body);
    m_header = new DealHeader(m_debrief, m_body);
    m_chain = new TimelinePane(m_body);
    m_chain->list()->setAccessibleName(tr("What happened to the deal, oldest first"));
    auto *chain = new QVBoxLayout;
    chain->setSpacing(space::medium);
    chain->addWidget(m_header);
    chain->addWidget(m_chain, 1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(space::page, space::medium, space::page, 0);
    row->setSpacing(space::page);
    row->addWidget(m_list);
    row->addLayout(chain, 1);
    m_empty = new EmptyState(this);
    m_empty->setWords(tr("No deals yet"),
                      tr("Import a file of opportunities. Each import shows what changed since the "
                         "one before, and the calls and promises of a deal stand in between."));
    m_empty->setWays({m_import});
    m_empty->setContentsMargins(space::page, 0, space::page, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    connect(m_list, &DealList::chosen, this, &DealPage::showDeal);
    connect(m_list, &DealList::opened, this,
            [this] { m_chain->list()->setFocus(Qt::OtherFocusReason); });
    connect(m_chain, &TimelinePane::activated, this, &DealPage::openThing);
}

void DealPage::connectWorkbook()
{
    for (const auto signal :
         {&Workbook::peopleChanged, &Workbook::importsChanged, &Workbook::debriefsChanged,
          &Workbook::jointCallsChanged, &Workbook::promisesChanged})
        connect(&m_workbook, signal, this, &DealPage::refreshLater);
}

void DealPage::open(const PageTarget &target)
{
    if (target.deal.isValid())
        m_deal = target.deal;
    refresh();
}

QWidget *DealPage::start()
{
    return m_stack->currentWidget() == m_empty ? m_empty->firstWay() : m_list->field();
}

PageTarget DealPage::subject() const
{
    const auto deal = m_workbook.deals().deal(m_deal);
    PageTarget target;
    target.deal = m_deal;
    target.rep = deal ? deal->owner.value_or(RepId()) : RepId();
    return target;
}

void DealPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        m_refresh->start(0);
}

// Several signals of one write are one reading; a page in the background reads when it is shown.
void DealPage::refreshLater()
{
    m_isDirty = true;
    if (isVisible())
        m_refresh->start(0);
}

void DealPage::refresh()
{
    m_isDirty = false;
    m_refresh->stop();
    m_list->refresh();
    if (!m_workbook.deals().deal(m_deal))
        m_deal = m_list->first();
    const bool isEmpty = !m_deal.isValid() && m_list->field()->text().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_body);
    m_debrief->setEnabled(m_deal.isValid());
    if (!m_deal.isValid())
        return;
    m_list->setDeal(m_deal);
    showDeal(m_deal);
    tabInLayoutOrder(this);
}

void DealPage::showDeal(DealId id)
{
    const auto deal = m_workbook.deals().deal(id);
    if (!deal)
        return;
    m_deal = id;
    const auto owner = deal->owner ? m_workbook.people().rep(*deal->owner) : std::nullopt;
    const std::vector<TimelineItem> chain = m_workbook.timeline().ofDeal(id);
    const bool lacksDebrief = deal->outcome != DealOutcome::Open &&
                              !hasDebriefOfDecision(*deal, debriefsIn(chain), m_workbook.zone());
    m_header->showDeal(*deal, owner ? owner->name : QString(), lacksDebrief);
    m_chain->setRows(timelineRows(chain, m_workbook.clock().today(), TimelineOrder::OldestFirst));
}

void DealPage::openThing(const TimelineRow &row)
{
    const QString page = entryPage(row.kind);
    if (page.isEmpty())
        return;
    PageTarget target;
    target.entry = row.entry;
    target.deal = m_deal;
    Q_EMIT pageWanted(page, target);
}

} // namespace courtside

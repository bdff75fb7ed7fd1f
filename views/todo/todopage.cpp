// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/todo/todopage.h"

#include "models/report/todosentence.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/tododesk.h"
#include "models/workbook/workbook.h"
#include "views/form/draftlist.h"
#include "views/form/draftwords.h"
#include "views/shared/emptystate.h"
#include "views/shared/focus.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/todo/todosection.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

namespace courtside {

namespace {

constexpr int widest = 860;
const auto debriefPage = QStringLiteral("debrief");

QHash<RepId, QString> namesOf(const std::vector<Rep> &reps)
{
    QHash<RepId, QString> names;
    for (const Rep &rep : reps)
        names.insert(rep.id, rep.name);
    return names;
}

} // namespace

TodoPage::TodoPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_refresh(new QTimer(this)),
      m_debrief(new QAction(tr("Debrief a call"), this))
{
    connect(m_debrief, &QAction::triggered, this, [this] { Q_EMIT pageWanted(debriefPage, {}); });
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &TodoPage::refresh);
    setupBody();
    connectWorkbook();
    refresh();
}

void TodoPage::setupBody()
{
    auto *title = plainLabel(tr("To do"), this);
    setType(title, Type::Title);
    m_body = new QWidget;
    m_body->setMaximumWidth(widest);
    m_due = new TodoSection(tr("Due a debrief"),
                            tr("Joint calls, what you marked as important, and deals won or lost "
                               "in the last four weeks. Wins as well as losses."),
                            m_body);
    m_unfinished = new TodoSection(
        tr("To finish"), tr("Recorded in a hurry. Nothing here has to be filled in."), m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, space::large, space::page);
    column->setSpacing(space::page);
    column->addWidget(makeDrafts());
    column->addWidget(m_due);
    column->addWidget(m_unfinished);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(this);
    m_empty->setWords(tr("Nothing waits to be written down"),
                      tr("Debriefs that are due, and those in which something is missing, are "
                         "listed here. What was just seen and said is worth the most now."));
    m_empty->setWays({m_debrief});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::medium, 0, 0);
    page->setSpacing(space::medium);
    page->addWidget(title);
    page->addWidget(scroll, 1);
    page->addWidget(m_empty, 1);
}

QWidget *TodoPage::makeDrafts()
{
    m_draftsPart = new QWidget(m_body);
    m_drafts = new DraftList(m_workbook, m_draftsPart);
    auto *column = new QVBoxLayout(m_draftsPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(panelHeading(tr("Drafts"), m_draftsPart));
    QLabel *words =
        plainLabel(tr("Begun, and kept until you record or discard them."), m_draftsPart, true);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(words);
    column->addWidget(m_drafts);
    connect(m_drafts, &DraftList::changed, this, &TodoPage::showEmpty);
    connect(m_drafts, &DraftList::failed, this, &TodoPage::said);
    connect(m_drafts, &DraftList::wanted, this, [this](const Draft &draft) {
        PageTarget target;
        target.draft = draft.id;
        Q_EMIT pageWanted(draftPage(draft), target);
    });
    return m_draftsPart;
}

void TodoPage::connectWorkbook()
{
    for (const auto signal : {&Workbook::debriefsChanged, &Workbook::jointCallsChanged,
                              &Workbook::importsChanged, &Workbook::peopleChanged})
        connect(&m_workbook, signal, this, &TodoPage::refreshLater);
}

QWidget *TodoPage::start()
{
    if (m_body->isHidden())
        return m_empty->firstWay();
    return firstStop(m_body);
}

void TodoPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        refresh();
}

// Several signals of one write are one reading; a page in the background reads when it is shown.
void TodoPage::refreshLater()
{
    m_isDirty = true;
    if (isVisible())
        m_refresh->start(0);
}

void TodoPage::refresh()
{
    m_isDirty = false;
    m_refresh->stop();
    const QHash<RepId, QString> names = namesOf(m_workbook.people().reps());
    m_due->clear();
    for (const DueDebrief &due : m_workbook.todo().due())
        addDue(due, names.value(due.rep));
    m_unfinished->clear();
    for (const UnfinishedDebrief &item : m_workbook.todo().unfinished())
        addUnfinished(item, names.value(item.debrief.rep));
    showEmpty();
}

void TodoPage::showEmpty()
{
    m_draftsPart->setVisible(!m_drafts->isEmpty());
    const bool isEmpty = m_due->isEmpty() && m_unfinished->isEmpty() && m_drafts->isEmpty();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    tabInLayoutOrder(this);
}

void TodoPage::addDue(const DueDebrief &due, const QString &rep)
{
    TodoSection::Aside aside;
    if (due.deal && !due.jointCall)
        aside = {tr("No debrief needed"), [this, due] {
                     letGo(due);
                 }};
    else if (due.row.isValid())
        aside = {tr("Not important"), [this, due] {
                     letGo(due);
                 }};
    m_due->add(
        dueTitle(due), dueText(due, rep), [this, due] { openDue(due); }, aside);
}

void TodoPage::addUnfinished(const UnfinishedDebrief &item, const QString &rep)
{
    const QDate day = item.debrief.endedAt.toTimeZone(m_workbook.zone()).date();
    PageTarget target;
    target.entry = item.debrief.id;
    m_unfinished->add(unfinishedTitle(item.debrief), unfinishedText(item, rep, day),
                      [this, target] { Q_EMIT pageWanted(debriefPage, target); });
}

void TodoPage::openDue(const DueDebrief &due)
{
    PageTarget target;
    target.rep = due.rep;
    if (due.jointCall) {
        target.entry = *due.jointCall;
        Q_EMIT pageWanted(QStringLiteral("jointcall"), target);
        return;
    }
    target.deal = due.deal.value_or(DealId());
    target.row = due.row;
    Q_EMIT pageWanted(debriefPage, target);
}

void TodoPage::letGo(const DueDebrief &due)
{
    const Result<void> done = due.row.isValid()
                                  ? m_workbook.todo().forgetImportant(due.row)
                                  : m_workbook.todo().setNeedsDebrief(*due.deal, false);
    Q_EMIT said(done ? tr("Taken off the list. Ctrl+Z brings it back.") : done.failure().sentence);
}

} // namespace courtside

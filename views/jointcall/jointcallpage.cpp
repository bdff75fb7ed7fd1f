// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/jointcallpage.h"

#include "models/report/jointcallwords.h"
#include "models/tables/jointcallmodel.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/workbook.h"
#include "views/jointcall/calldelegate.h"
#include "views/jointcall/callrows.h"
#include "views/jointcall/callview.h"
#include "views/jointcall/planform.h"
#include "views/shared/actionbutton.h"
#include "views/shared/focus.h"
#include "views/shared/plaintext.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace courtside {

namespace {
constexpr int listLetters = 38;
}

JointCallPage::JointCallPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_model(new JointCallModel(this)),
      m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &JointCallPage::refresh);
    setUpActions();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::large, 0, 0);
    row->setSpacing(space::page);
    row->addWidget(setUpList());
    row->addWidget(setUpView(), 1);
    connectWorkbook();
    planNew();
}

void JointCallPage::setUpActions()
{
    m_newAction = new QAction(tr("&Plan a joint call"), this);
    m_newAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    connect(m_newAction, &QAction::triggered, this, [this] {
        planNew();
        start()->setFocus();
    });
    m_printAction = new QAction(tr("P&rint the plan card"), this);
    m_printAction->setShortcut(QKeySequence::Print);
    connect(m_printAction, &QAction::triggered, this, &JointCallPage::print);
    m_removeAction = new QAction(tr("Remove this joint call"), this);
    connect(m_removeAction, &QAction::triggered, this, &JointCallPage::remove);
    addActions({m_newAction, m_printAction, m_removeAction});
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QWidget *JointCallPage::setUpList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(listLetters * fontMetrics().averageCharWidth());
    auto *title = plainLabel(tr("Joint calls"), side);
    setType(title, Type::Title);
    m_list = new QListView(side);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CallDelegate(m_list));
    m_list->setObjectName(QStringLiteral("calls"));
    m_list->setAccessibleName(tr("Joint calls, what is ahead first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(new ActionButton(m_newAction, side), 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    show(m_model->row(current.row()).call);
            });
    connect(m_list, &QListView::activated, this, [this] { start()->setFocus(); });
    return side;
}

QWidget *JointCallPage::setUpView()
{
    m_scroll = new ScrollColumn(this);
    m_view = new CallView(m_workbook, {m_printAction, m_removeAction}, m_scroll);
    m_scroll->setContent(m_view);
    connect(m_view, &CallView::said, this, &JointCallPage::said);
    connect(m_view, &CallView::planned, this, &JointCallPage::tellPlanned);
    connect(m_view, &CallView::held, this, &JointCallPage::tellHeld);
    return m_scroll;
}

void JointCallPage::connectWorkbook()
{
    for (const auto signal : {&Workbook::peopleChanged, &Workbook::jointCallsChanged,
                              &Workbook::debriefsChanged, &Workbook::importsChanged})
        connect(&m_workbook, signal, this, &JointCallPage::refreshLater);
}

void JointCallPage::open(const PageTarget &target)
{
    refresh();
    if (target.draft.isValid()) {
        resume(target.draft);
        return;
    }
    if (target.entry.isValid()) {
        show(target.entry);
        return;
    }
    const bool isBusy = m_call.isValid() || m_view->plan()->hasDraft();
    if (!target.rep.isValid() && isBusy)
        return; // who comes back finds what they left
    const EntryId call = likeliest(target.rep);
    if (call.isValid())
        show(call);
    else
        planNew(target.rep);
}

QWidget *JointCallPage::start()
{
    return m_view->start();
}

PageTarget JointCallPage::subject() const
{
    PageTarget target;
    target.rep = m_view->rep();
    return target;
}

void JointCallPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        m_refresh->start(0);
}

// Several signals of one write are one reading; a page in the background reads when it is shown.
void JointCallPage::refreshLater()
{
    m_isDirty = true;
    if (isVisible())
        m_refresh->start(0);
}

void JointCallPage::refresh()
{
    m_isDirty = false;
    m_refresh->stop();
    const std::vector<JointCall> known = calls();
    m_model->setRows(callRows(m_workbook, known));
    const auto shown = std::ranges::find(known, m_call, &JointCall::id);
    if (shown != known.end())
        m_view->showCall(*shown);
    else if (m_call.isValid())
        planNew();
    markRow();
    tabInLayoutOrder(this);
}

std::vector<JointCall> JointCallPage::calls() const
{
    std::vector<JointCall> known = m_workbook.jointCalls().jointCalls();
    sortAsTheyAreNeeded(known);
    return known;
}

EntryId JointCallPage::likeliest(RepId rep) const
{
    const QDateTime now = m_workbook.clock().now();
    EntryId next;
    EntryId unfinished; // the newest one
    for (const JointCall &call : calls()) {
        if (call.heldAt || (rep.isValid() && call.rep != rep))
            continue;
        if (call.startsAt.toTimeZone(m_workbook.zone()).date() == m_workbook.clock().today())
            return call.id;
        if (call.startsAt <= now)
            unfinished = call.id;
        else if (!next.isValid())
            next = call.id;
    }
    return next.isValid() ? next : unfinished;
}

void JointCallPage::show(EntryId call)
{
    const auto found = m_workbook.jointCalls().jointCall(call);
    if (!found)
        return;
    m_call = call;
    // A draft that is gone on with must not take the keyboard from the list.
    const QPointer<QWidget> keyboard = QApplication::focusWidget();
    m_view->showCall(*found);
    if (keyboard && isAncestorOf(keyboard))
        keyboard->setFocus();
    m_printAction->setEnabled(true);
    m_removeAction->setEnabled(true);
    markRow();
    m_scroll->ensureVisible(0, 0);
}

void JointCallPage::planNew(RepId rep)
{
    m_call = {};
    m_view->showNew(rep);
    m_printAction->setEnabled(false);
    m_removeAction->setEnabled(false);
    markRow();
    m_scroll->ensureVisible(0, 0);
}

void JointCallPage::resume(DraftId draft)
{
    const std::vector<Draft> drafts = m_workbook.drafts().drafts();
    const auto found = std::ranges::find(drafts, draft, &Draft::id);
    if (found == drafts.end())
        return;
    const auto call =
        found->entry ? m_workbook.jointCalls().jointCall(*found->entry) : std::nullopt;
    m_call = call ? call->id : EntryId();
    m_printAction->setEnabled(call.has_value());
    m_removeAction->setEnabled(call.has_value());
    m_view->resume(*found, call);
    markRow();
}

void JointCallPage::markRow()
{
    const int row = m_model->rowOf(m_call);
    const QSignalBlocker silent(m_list->selectionModel());
    if (row < 0)
        m_list->clearSelection();
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    m_list->viewport()->update();
}

void JointCallPage::tellPlanned(EntryId call)
{
    m_call = call;
    refresh();
    m_view->openPlan(false);
    show(call);
    start()->setFocus();
    Q_EMIT said(tr("Planned: %1. The card is ready; Ctrl+P prints it.").arg(m_view->card().when));
}

void JointCallPage::tellHeld(EntryId call)
{
    m_call = call;
    refresh();
    m_list->setFocus();
    Q_EMIT said(tr("Recorded: %1.").arg(m_view->card().title));
}

PrintedSheet JointCallPage::sheet() const
{
    return {m_view->card().title, planCardHtml(m_view->card())};
}

void JointCallPage::print()
{
    const auto printed = printSheet(window(), sheet());
    if (!printed)
        Q_EMIT said(printed.failure().sentence);
    else if (*printed)
        Q_EMIT said(tr("Printed: %1.").arg(m_view->card().title));
}

void JointCallPage::remove()
{
    const QString title = m_view->card().title;
    if (const auto removed = m_workbook.jointCalls().remove(m_call); !removed) {
        Q_EMIT said(removed.failure().sentence);
        return;
    }
    Q_EMIT said(tr("Removed: %1. Ctrl+Z brings it back.").arg(title));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/promises/promisespage.h"

#include "models/report/undertakingwords.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/promiseeditor.h"
#include "models/workbook/workbook.h"
#include "views/promises/promiseform.h"
#include "views/promises/promisehead.h"
#include "views/promises/promisekeys.h"
#include "views/shared/emptystate.h"
#include "views/shared/keyline.h"
#include "views/shared/printing.h"
#include "views/shared/recordview.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace courtside {

namespace {

constexpr int formWidth = 570;

QString figureOf(const std::vector<Promise> &promises)
{
    if (promises.empty())
        return {};
    const auto open = std::ranges::count_if(promises, &Promise::isOpen);
    return PromisesPage::tr("%1 open, %2 ended · %3")
        .arg(QString::number(open), QString::number(std::ssize(promises) - open),
             promiseKeptText(keptRate(promises)));
}

} // namespace

PromisesPage::PromisesPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &PromisesPage::refresh);
    setUpActions();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::large, space::page, space::small);
    page->setSpacing(space::medium);
    m_head = new PromiseHead({m_copyAction, m_printAction, m_addAction}, this);
    connect(m_head, &PromiseHead::chosen, this, &PromisesPage::refresh);
    page->addWidget(m_head);
    page->addWidget(setUpBody(), 1);
    page->addWidget(m_keys);
    setUpKeys();
    for (const auto signal : {&Workbook::promisesChanged, &Workbook::peopleChanged})
        connect(&workbook, signal, this, &PromisesPage::refreshLater);
}

void PromisesPage::setUpActions()
{
    m_addAction = new QAction(tr("&Add a promise"), this);
    connect(m_addAction, &QAction::triggered, this, [this] {
        Promise promise;
        promise.rep = m_head->filter().rep.value_or(RepId());
        openForm(promise);
    });
    m_printAction = new QAction(tr("&Print this function's page"), this);
    m_printAction->setShortcut(QKeySequence::Print);
    connect(m_printAction, &QAction::triggered, this, &PromisesPage::print);
    m_copyAction = new QAction(tr("Cop&y this function's page"), this);
    m_copyAction->setShortcut(QKeySequence::Copy);
    connect(m_copyAction, &QAction::triggered, this, &PromisesPage::copy);
    m_markdownAction = new QAction(tr("Copy this function's page as Markdown"), this);
    connect(m_markdownAction, &QAction::triggered, this, &PromisesPage::copyMarkdown);
    addActions({m_addAction, m_printAction, m_copyAction, m_markdownAction});
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QWidget *PromisesPage::setUpBody()
{
    m_stack = new QStackedWidget;
    m_list = new RecordView(tr("Promises"), RecordView::Height::Page, m_stack);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_keys = new KeyLine(this);
    connect(m_list, &RecordView::opened, this, &PromisesPage::openRecorded);
    connect(m_list, &RecordView::typed, this, &PromisesPage::takeKey);
    connect(m_list, &RecordView::removeWanted, this, &PromisesPage::remove);
    connect(m_keys, &KeyLine::pressed, this, &PromisesPage::pressKey);
    auto *body = new QWidget(this);
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::page);
    m_row->addWidget(m_stack, 1);
    return body;
}

void PromisesPage::setUpKeys()
{
    std::vector<KeyLine::Key> keys = {{tr("A"), tr("adds")}, {tr("Enter"), tr("changes")}};
    for (const PromiseEndKey &key : promiseEndKeys())
        keys.push_back({key.key, promiseEndWord(key.end)});
    keys.push_back({tr("O"), tr("open again")});
    keys.push_back({tr("Del"), tr("removes")});
    m_keys->setKeys(keys);
}

void PromisesPage::open(const PageTarget &target)
{
    refresh();
    if (target.draft.isValid()) {
        resume(target.draft);
    } else if (target.entry.isValid()) {
        show(target.entry);
    } else if (target.rep.isValid()) {
        PromiseFilter filter = m_head->filter();
        filter.rep = target.rep;
        m_head->setFilter(filter);
        refresh();
    }
}

QWidget *PromisesPage::start()
{
    if (m_form) {
        m_form->takeKeyboard();
        return m_form->focusWidget();
    }
    return m_stack->currentWidget() == m_empty ? m_empty->firstWay() : m_list;
}

QString PromisesPage::figure() const
{
    return m_head->figure();
}

HandOver PromisesPage::page() const
{
    const std::vector<Promise> promises = m_workbook.promises().promises();
    // The function of the promise under the keyboard; under a heading, of the first one below it.
    EntryId here = m_list->current();
    if (!here.isValid()) {
        const RecordModel *records = m_list->records();
        here = records->idOf(records->index(0, 0, m_list->currentIndex()));
    }
    const QDate today = m_workbook.clock().today();
    for (const FunctionPromises &function : byFunction(promises)) {
        if (std::ranges::find(function.promises, here, &Promise::id) != function.promises.end())
            return handOver(function, names(), today);
    }
    return {{}, today, {}};
}

void PromisesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        m_refresh->start(0);
}

// Several signals of one write are one reading; a page in the background reads when it is shown.
void PromisesPage::refreshLater()
{
    m_isDirty = true;
    if (isVisible())
        m_refresh->start(0);
}

void PromisesPage::refresh()
{
    m_isDirty = false;
    m_refresh->stop();
    m_head->setPeople(m_workbook.people().reps());
    const PromiseFilter filter = m_head->filter();
    const std::vector<Promise> all = m_workbook.promises().promises();
    const std::vector<Promise> shown = filtered(all, filter);
    m_head->setFigure(figureOf(filtered(all, {PromiseFilter::Which::All, filter.by, filter.rep})));
    m_list->setGroups(promiseGroups(shown, all, names(), filter.by, m_workbook.clock().today()));
    m_stack->setCurrentWidget(shown.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_keys->setVisible(!shown.empty());
    showEmpty(all.empty());
    for (QAction *action : {m_printAction, m_copyAction, m_markdownAction})
        action->setEnabled(!shown.empty());
}

void PromisesPage::showEmpty(bool isAll)
{
    if (isAll) {
        m_empty->setWords(
            tr("No promises yet"),
            tr("What was promised to a customer and others have to deliver stands here "
               "until it is kept. A debrief asks for it, or add one here."));
    } else {
        m_empty->setWords(tr("None of these"), tr("No promise fits what is chosen above."));
    }
    m_empty->setWays({m_addAction});
}

void PromisesPage::openForm(const Promise &promise)
{
    closeForm();
    m_form = new PromiseForm(m_workbook, promise, this);
    m_form->setFixedWidth(formWidth);
    m_row->addWidget(m_form);
    m_form->show();
    m_form->takeKeyboard();
    connect(m_form, &RecordForm::said, this, &PromisesPage::said);
    connect(
        m_form, &RecordForm::left, this,
        [this] {
            closeForm();
            start()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    connect(m_form, &RecordForm::recorded, this, &PromisesPage::tellRecorded, Qt::QueuedConnection);
}

void PromisesPage::openRecorded(EntryId id)
{
    if (const auto promise = m_workbook.promises().promise(id))
        openForm(*promise);
}

void PromisesPage::resume(DraftId id)
{
    const std::vector<Draft> drafts = m_workbook.drafts().drafts();
    const auto draft = std::ranges::find(drafts, id, &Draft::id);
    if (draft == drafts.end() || draft->form != promiseForm) {
        Q_EMIT said(tr("This draft is not there any more."));
        return;
    }
    const auto promise = draft->entry ? m_workbook.promises().promise(*draft->entry) : std::nullopt;
    openForm(promise.value_or(Promise()));
    m_form->resume(*draft);
    m_form->takeKeyboard();
}

/// Brings a promise to the front; out of a talk, begins one.
void PromisesPage::show(EntryId entry)
{
    const auto promise = m_workbook.promises().promise(entry);
    if (!promise) {
        const Promise begun = m_workbook.promises().promiseFrom(entry);
        if (begun.source)
            openForm(begun);
        else
            Q_EMIT said(tr("This is not in the workbook any more."));
        return;
    }
    closeForm();
    if (m_list->setCurrent(entry))
        return;
    m_head->setFilter({PromiseFilter::Which::All, m_head->filter().by, std::nullopt});
    refresh();
    m_list->setCurrent(entry);
}

void PromisesPage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

void PromisesPage::tellRecorded(EntryId promise, bool isNew)
{
    closeForm();
    refresh();
    m_list->setCurrent(promise);
    start()->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(isNew ? tr("Recorded.") : tr("Changed."));
}

void PromisesPage::takeKey(EntryId promise, const QString &letter)
{
    if (letter == tr("A")) {
        m_addAction->trigger();
        return;
    }
    if (!promise.isValid())
        return;
    if (letter == tr("O"))
        end(promise, PromiseEnd::Open);
    for (const PromiseEndKey &key : promiseEndKeys()) {
        if (letter == key.key)
            end(promise, key.end);
    }
}

/// A click on what a key does.
void PromisesPage::pressKey(const QString &key)
{
    const EntryId promise = m_list->current();
    if (key == tr("Enter"))
        openRecorded(promise);
    else if (key == tr("Del") && promise.isValid())
        remove(promise);
    else
        takeKey(promise, key);
}

void PromisesPage::end(EntryId promise, PromiseEnd end)
{
    const auto ended = m_workbook.promises().close(promise, end);
    if (!ended)
        Q_EMIT said(ended.failure().sentence);
    else if (end == PromiseEnd::Open)
        Q_EMIT said(tr("Open again."));
    else
        Q_EMIT said(tr("Ended today: %1. Ctrl+Z takes it back.").arg(promiseEndWord(end)));
}

void PromisesPage::remove(EntryId promise)
{
    const auto removed = m_workbook.promises().remove(promise);
    Q_EMIT said(removed ? tr("Removed. Ctrl+Z brings it back.") : removed.failure().sentence);
}

void PromisesPage::print()
{
    const HandOver sheet = page();
    const auto printed = printSheet(window(), {handOverTitle(sheet), handOverHtml(sheet)});
    if (!printed)
        Q_EMIT said(printed.failure().sentence);
    else if (*printed)
        Q_EMIT said(tr("Printed: %1.").arg(handOverTitle(sheet)));
}

void PromisesPage::copy()
{
    const HandOver sheet = page();
    auto *copied = new QMimeData;
    copied->setText(handOverText(sheet));
    copied->setHtml(handOverHtml(sheet));
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT said(tr("Copied: %1.").arg(handOverTitle(sheet)));
}

void PromisesPage::copyMarkdown()
{
    const HandOver sheet = page();
    QGuiApplication::clipboard()->setText(handOverMarkdown(sheet));
    Q_EMIT said(tr("Copied as Markdown: %1.").arg(handOverTitle(sheet)));
}

PromiseNames PromisesPage::names() const
{
    PromiseNames names;
    for (const Rep &rep : m_workbook.people().reps())
        names.reps[rep.id] = rep.name;
    for (const PromiseCategory &category : m_workbook.promises().categories())
        names.categories[category.id] = category.name;
    return names;
}

} // namespace courtside

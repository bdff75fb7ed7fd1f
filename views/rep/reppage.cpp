// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/reppage.h"

#include "models/report/boardsentence.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/charts/activitychart.h"
#include "views/rep/chartstack.h"
#include "views/rep/repheader.h"
#include "views/rep/repside.h"
#include "views/rep/weektable.h"
#include "views/shared/actionbutton.h"
#include "views/shared/choiceswitch.h"
#include "views/shared/emptystate.h"
#include "views/shared/entrypage.h"
#include "views/shared/focus.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/theme.h"
#include "views/timeline/timelinepane.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace courtside {

namespace {

/// Who comes to mind first: a current rep, by name.
std::optional<Rep> firstRep(const std::vector<Rep> &reps)
{
    const auto current = std::ranges::find_if(reps, [](const Rep &rep) { return !rep.left; });
    if (current != reps.end())
        return *current;
    return reps.empty() ? std::nullopt : std::optional(reps.front());
}

/// How many weeks the charts show: half a year to three years.
ChoiceSwitch *makeSpans(QWidget *parent)
{
    auto *spans = new ChoiceSwitch(parent);
    const std::array<QString, chartSpans.size()> texts = {
        RepPage::tr("½ year"), RepPage::tr("1 year"), RepPage::tr("2 years"),
        RepPage::tr("3 years")};
    for (size_t i = 0; i < chartSpans.size(); ++i)
        spans->add(chartSpans[i], texts[i], RepPage::tr("Show %1 in the charts").arg(texts[i]));
    spans->setValue(defaultChartSpan);
    return spans;
}

} // namespace

RepPage::RepPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &RepPage::refresh);
    setUpActions();
    setUpBody();
    connectWorkbook();
}

void RepPage::setUpActions()
{
    m_tableAction = new QAction(tr("Show as &table"), this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(m_tableAction, &QAction::toggled, this, &RepPage::showTable);
    m_addAction = new QAction(tr("Add a rep"), this);
    connect(m_addAction, &QAction::triggered, this, &RepPage::addRep);
    m_activitiesAction = new QAction(tr("Choose activities"), this);
    connect(m_activitiesAction, &QAction::triggered, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("setup"), {}); });
    auto *timeline = new QAction(tr("Show the time&line"), this);
    timeline->setShortcut(Qt::CTRL | Qt::Key_L);
    connect(timeline, &QAction::triggered, this, &RepPage::showTimeline);
    addActions({m_tableAction, timeline, m_addAction, m_activitiesAction});
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void RepPage::setUpBody()
{
    m_spans = makeSpans(this);
    m_header = new RepHeader(m_workbook, {m_spans, new ActionButton(m_tableAction, this)}, this);
    m_stack = new QStackedWidget(this);
    m_charts = new ChartStack(m_workbook, m_stack);
    m_table = new WeekTable(m_workbook, m_stack);
    m_empty = new EmptyState(m_stack);
    for (QWidget *widget : {static_cast<QWidget *>(m_charts), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(widget);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::medium);
    left->addWidget(m_header);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(inPlaceInset, 0, 0, 0);
    below->addWidget(m_stack);
    left->addLayout(below, 1);
    auto *row = new QHBoxLayout(this);
    // The name stands where the titles of the other pages stand.
    row->setContentsMargins(space::page - inPlaceInset, space::medium - inPlaceInset, 0, 0);
    row->setSpacing(space::medium);
    row->addLayout(left, 1);
    m_side = new RepSide(m_workbook, this);
    row->addWidget(m_side);
    connect(m_header, &RepHeader::stepped, this, &RepPage::step);
    connect(m_spans, &ChoiceSwitch::chosen, m_charts, &ChartStack::setSpan);
    connect(m_charts, &ChartStack::spanChanged, m_spans, &ChoiceSwitch::setValue);
    connect(m_charts, &ChartStack::cursorMoved, this, &RepPage::noteCursor);
    connect(m_charts, &ChartStack::weekActivated, this, &RepPage::showWhatHappened);
    connect(m_side, &RepSide::activated, this, &RepPage::openThing);
}

void RepPage::connectWorkbook()
{
    for (const auto signal :
         {&Workbook::peopleChanged, &Workbook::activitiesChanged, &Workbook::countsChanged,
          &Workbook::calendarChanged, &Workbook::goalsChanged, &Workbook::importsChanged,
          &Workbook::jointCallsChanged, &Workbook::debriefsChanged, &Workbook::agreementsChanged,
          &Workbook::promisesChanged, &Workbook::flagsChanged})
        connect(&m_workbook, signal, this, &RepPage::refreshLater);
}

void RepPage::open(const PageTarget &target)
{
    if (target.rep.isValid())
        m_view.rep.id = target.rep;
    if (target.activity.isValid())
        m_activity = target.activity;
    refresh();
    if (target.rep.isValid() || target.activity.isValid())
        m_tableAction->setChecked(false);
}

QWidget *RepPage::start()
{
    if (m_stack->currentWidget() == m_empty)
        return m_empty;
    if (isShowingTable())
        return m_table->table();
    m_charts->focusChart(m_activity);
    return m_charts->focusWidget();
}

bool RepPage::isShowingTable() const
{
    return m_stack->currentWidget() == m_table;
}

void RepPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        m_refresh->start(0);
}

// Several signals of one write are one reading; a page in the background reads when it is shown.
void RepPage::refreshLater()
{
    m_isDirty = true;
    if (isVisible())
        m_refresh->start(0);
}

void RepPage::refresh()
{
    m_isDirty = false;
    m_refresh->stop();
    const std::vector<Rep> reps = m_workbook.people().reps();
    const auto shown = std::ranges::find(reps, m_view.rep.id, &Rep::id);
    const auto rep = shown != reps.end() ? std::optional(*shown) : firstRep(reps);
    m_header->setVisible(rep.has_value());
    m_side->setVisible(rep.has_value());
    m_tableAction->setEnabled(rep.has_value());
    if (!rep) {
        m_view = {};
        showEmpty();
        return;
    }
    fill(*rep);
}

void RepPage::fill(const Rep &rep)
{
    m_view = readRepView(m_workbook, rep);
    m_header->showRep(rep);
    m_header->showNote(note());
    m_side->setView(m_view);
    m_charts->setView(m_view);
    m_table->setView(m_view);
    tabInLayoutOrder(this);
    if (m_view.activities.empty())
        showEmpty();
    else
        bringUp(m_tableAction->isChecked());
}

void RepPage::bringUp(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_charts);
    m_spans->setVisible(!table);
}

void RepPage::showEmpty()
{
    if (m_view.rep.id.isValid()) {
        m_empty->setWords(tr("Nothing is watched yet"),
                          tr("Choose the few activities that matter most, three at best. Their "
                             "weeks are shown here as soon as they are watched."));
        m_empty->setWays({m_activitiesAction});
    } else {
        m_empty->setWords(tr("No reps yet"),
                          tr("Import a file with their activities, or add a rep by name and type "
                             "weekly counts."));
        m_empty->setWays({m_addAction});
    }
    m_stack->setCurrentWidget(m_empty);
}

void RepPage::showTable(bool shown)
{
    if (m_view.activities.empty())
        return;
    if (shown) {
        bringUp(true);
        m_table->focusWeek(m_activity, m_week);
        return;
    }
    m_activity = m_table->activity();
    bringUp(false);
    m_charts->focusChart(m_activity, m_table->currentWeek());
}

void RepPage::step(int by)
{
    const std::vector<Rep> reps = m_workbook.people().reps();
    const auto now = std::ranges::find(reps, m_view.rep.id, &Rep::id);
    if (now == reps.end())
        return;
    const auto count = static_cast<int>(reps.size());
    const int next = (static_cast<int>(now - reps.begin()) + by + count) % count;
    m_view.rep.id = reps[static_cast<size_t>(next)].id;
    refresh();
}

void RepPage::addRep()
{
    QString name = tr("New rep");
    for (int number = 2; m_workbook.people().findRep(name); ++number)
        name = tr("New rep %1").arg(number);
    const auto added = m_workbook.people().addRep(name);
    if (!added.ok()) {
        Q_EMIT said(added.failure().sentence);
        return;
    }
    m_view.rep.id = *added;
    refresh();
    m_header->name()->setFocus();
    m_header->name()->field()->selectAll();
}

void RepPage::noteCursor(ActivityId activity, Week week)
{
    m_activity = activity;
    m_week = week;
}

void RepPage::showTimeline()
{
    m_side->showPart(RepSide::TimelinePart);
    m_side->timeline()->list()->setFocus(Qt::ShortcutFocusReason);
}

void RepPage::showWhatHappened(Week week)
{
    if (!m_side->focusWeek(week))
        Q_EMIT said(tr("Nothing was recorded in that week."));
}

// What stands on this page is shown here, everything else where it was recorded.
void RepPage::openThing(const TimelineRow &row)
{
    PageTarget target;
    target.rep = m_view.rep.id;
    target.entry = row.entry;
    if (const QString page = entryPage(row.kind); !page.isEmpty()) {
        Q_EMIT pageWanted(page, target);
    } else if (row.kind == TimelineKind::Leave) {
        m_side->focusLeave();
    } else if (!m_view.activities.empty()) {
        m_tableAction->setChecked(false);
        m_charts->focusChart(row.activity, Week::of(row.day));
    }
}

QString RepPage::note() const
{
    const Board &board = m_workbook.board().today();
    return isStale(board) ? dataAgeSentence(board) : QString();
}

} // namespace courtside

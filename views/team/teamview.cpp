// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/teamview.h"

#include "models/tables/teammodel.h"
#include "views/shared/choiceswitch.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/focus.h"
#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"
#include "views/team/gaprow.h"
#include "views/team/reasonpane.h"
#include "views/team/reasonrow.h"
#include "views/team/teamtable.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

namespace courtside {

namespace {

/// The one switch there is: A to Z, or by evidence.
ChoiceSwitch *makeSort(QWidget *parent)
{
    auto *sort = new ChoiceSwitch(parent);
    sort->add(static_cast<int>(TeamOrder::ByName), TeamView::tr("A–Z"),
              TeamView::tr("Sort by name"));
    sort->add(static_cast<int>(TeamOrder::ByEvidence), TeamView::tr("By evidence"),
              TeamView::tr("Sort by evidence"));
    sort->setValue(static_cast<int>(TeamOrder::ByName));
    for (QAbstractButton *button : sort->buttons())
        setType(button, Type::Small);
    return sort;
}

} // namespace

TeamView::TeamView(QWidget *parent)
    : QWidget(parent), m_model(new TeamModel(this)),
      m_import(new QAction(tr("Import a file…"), this)),
      m_setup(new QAction(tr("Set up people and activities"), this))
{
    connect(m_import, &QAction::triggered, this, &TeamView::importWanted);
    connect(m_setup, &QAction::triggered, this, &TeamView::setupWanted);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::medium, space::large, space::small);
    page->setSpacing(space::small);
    setupHeader(page);
    setupEmpty(page);

    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(0);
    setupNews(column);
    setupTable(column);
    m_scroll = new ScrollColumn(this);
    m_scroll->setContent(m_content);
    m_scroll->viewport()->installEventFilter(this);
    page->addWidget(m_scroll, 1);
}

void TeamView::setGlance(const TeamGlance &glance)
{
    const bool isEmpty = glance.mood < TeamMood::Learning;
    const bool losesFocus = !isEmpty && m_empty->isAncestorOf(QApplication::focusWidget());
    m_empty->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
    m_order->setVisible(!isEmpty);
    m_status->setText(isEmpty ? QString() : glance.status);
    if (isEmpty)
        showEmpty(glance.mood);
    showNews(glance);
    m_model->setTeam(glance.activities, glance.rows);
    orderTabs();
    shareHeight();
    if (losesFocus)
        start()->setFocus(Qt::OtherFocusReason);
}

bool TeamView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        shareHeight();
    return QWidget::eventFilter(watched, event);
}

/// What the sentences leave over goes to the rows.
void TeamView::shareHeight()
{
    const int width = m_scroll->viewport()->width();
    const int whole = m_content->layout()->totalHeightForWidth(width);
    m_table->setRoom(m_scroll->viewport()->height() - (whole - m_table->sizeHint().height()));
}

QWidget *TeamView::start() const
{
    if (!m_empty->isHidden())
        return m_empty->firstWay();
    return m_reasons->rows().empty() ? m_table : m_reasons->rows().front()->sentence();
}

void TeamView::select(RepId rep)
{
    m_table->select(rep);
}

void TeamView::setOrder(TeamOrder order)
{
    m_sort->setValue(static_cast<int>(order));
}

void TeamView::setupHeader(QVBoxLayout *page)
{
    auto *title = plainLabel(tr("Team"), this);
    setType(title, Type::Title);
    m_status = new ElidedLabel({}, this);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    setType(m_status, Type::Small);
    m_sort = makeSort(this);
    connect(m_sort, &ChoiceSwitch::chosen, this,
            [this](int order) { Q_EMIT orderWanted(static_cast<TeamOrder>(order)); });

    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(title);
    row->addWidget(m_status, 1);
    m_order = new QWidget(this);
    auto *order = new QHBoxLayout(m_order);
    order->setContentsMargins(0, 0, 0, 0);
    order->setSpacing(space::small);
    auto *sort = plainLabel(tr("Sort"), this);
    sort->setForegroundRole(QPalette::PlaceholderText);
    setType(sort, Type::Small);
    order->addWidget(sort);
    order->addWidget(m_sort);
    row->addWidget(m_order);
    page->addLayout(row);
}

void TeamView::setupNews(QVBoxLayout *page)
{
    m_news = plainLabel({}, m_content, true);
    setType(m_news, Type::Heading);
    m_newsMore = plainLabel({}, m_content, true);
    m_newsMore->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_news, m_newsMore})
        label->setContentsMargins(space::small, space::tight, 0, 0);

    m_stale = new QWidget(m_content);
    auto *stale = new QHBoxLayout(m_stale);
    stale->setContentsMargins(space::small, 2, 0, 2);
    m_staleText = plainLabel({}, m_stale, true);
    m_staleImport = new LinkButton(tr("Import newer numbers"), m_stale);
    connect(m_staleImport, &LinkButton::clicked, m_import, &QAction::trigger);
    stale->addWidget(m_staleText, 1);
    stale->addWidget(m_staleImport);

    m_gaps = new GapRow(m_content);
    connect(m_gaps, &GapRow::answered, this, &TeamView::answered);
    m_reasons = new ReasonPane(m_content);
    connect(m_reasons, &ReasonPane::opened, this, &TeamView::repWanted);
    m_more = plainLabel({}, m_content, true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setContentsMargins(space::page + space::tight, 0, 0, 0);
    setType(m_more, Type::Small);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_news, m_newsMore, m_stale, m_reasons, m_more, m_gaps})
        page->addWidget(part);
    page->addSpacing(space::medium);
}

void TeamView::setupTable(QVBoxLayout *page)
{
    m_table = new TeamTable(m_model, m_content);
    connect(m_table, &TeamTable::opened, this, &TeamView::cellWanted);
    connect(m_table, &TeamTable::reached, this, [this](const QRect &where) {
        const QPoint centre = m_table->mapTo(m_content, where.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, where.height() + space::large);
    });
    page->addWidget(m_table);
    page->addStretch(1);
}

void TeamView::setupEmpty(QVBoxLayout *page)
{
    m_empty = new EmptyState(this);
    m_empty->hide();
    page->addWidget(m_empty, 1);
}

void TeamView::showNews(const TeamGlance &glance)
{
    m_news->setVisible(glance.mood == TeamMood::Quiet || glance.mood == TeamMood::Learning);
    m_newsMore->setVisible(m_news->isVisibleTo(m_content));
    if (glance.mood == TeamMood::Quiet) {
        m_news->setText(tr("Nothing unusual this week."));
        m_newsMore->setText(tr("Everybody's pace is in line with their own. A good week to ask "
                               "somebody how they do it."));
    } else if (glance.mood == TeamMood::Learning) {
        m_news->setText(tr("Still learning what is usual for each person."));
        m_newsMore->setText(
            tr("Up to %1 of 6 weeks are known. From the seventh worked week on, a fall against "
               "the own pace is told here; older exports bring that forward.")
                .arg(glance.learnedWeeks));
    }
    m_stale->setVisible(!glance.staleAge.isEmpty());
    m_staleText->setText(glance.staleAge);
    m_gaps->setQuestions(glance.questions);
    m_reasons->setLines(glance.lines);
    m_more->setVisible(glance.more > 0);
    m_more->setText(
        glance.more == 1
            ? tr("1 more, weaker: sort the table by evidence to see it.")
            : tr("%n more, weaker: sort the table by evidence to see them.", nullptr, glance.more));
}

void TeamView::showEmpty(TeamMood mood)
{
    if (mood == TeamMood::NobodyYet) {
        m_empty->setWords(tr("Nobody here yet"),
                          tr("Drop a CRM export or your own weekly sheet anywhere on this window: "
                             "people, activities and weeks come from it. Without a file, set up "
                             "people and activities and type the counts yourself."));
        m_empty->setWays({m_import, m_setup});
    } else if (mood == TeamMood::NothingWatched) {
        m_empty->setWords(tr("Nothing is watched yet"),
                          tr("Choose the few activities that matter most, three at best: each "
                             "person's weeks are then compared with that person's own pace."));
        m_empty->setWays({m_setup, m_import});
    } else {
        m_empty->setWords(tr("No numbers yet"),
                          tr("People and activities are set up. Import a file, or open a rep and "
                             "type the counts of the last weeks: after six weeks their usual pace "
                             "is known."));
        m_empty->setWays({m_import, m_setup});
    }
}

/// Tab goes down the page as it is read; rows that came later would otherwise come last.
void TeamView::orderTabs()
{
    QList<QWidget *> order;
    for (QAbstractButton *button : m_sort->buttons())
        order << button;
    order << m_staleImport;
    for (const ReasonRow *row : m_reasons->rows())
        order << row->sentence() << row->toggle();
    order << m_gaps->answers() << m_table;
    setTabSequence(order);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/find/findpage.h"

#include "models/tables/foundmodel.h"
#include "models/workbook/finder.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/find/findfilters.h"
#include "views/find/founddelegate.h"
#include "views/find/foundrows.h"
#include "views/shared/entrypage.h"
#include "views/shared/focus.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <algorithm>

namespace courtside {

namespace {

constexpr int pause = 60; ///< milliseconds without a key before a search
constexpr int widest = 900;
constexpr int pageOfRows = 8;

/// Where something found is shown.
std::pair<QString, PageTarget> placeOf(const Found &found)
{
    PageTarget target;
    target.rep = found.rep.value_or(RepId());
    target.deal = found.deal.value_or(DealId());
    switch (found.kind) {
    case Found::Kind::Person:
        return {QStringLiteral("rep"), target};
    case Found::Kind::Deal:
        return {QStringLiteral("deal"), target};
    case Found::Kind::Words:
        break;
    }
    target.entry = found.entry;
    return {entryPage(found.entryKind), target};
}

} // namespace

FindPage::FindPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_model(new FoundModel(this)), m_pause(new QTimer(this)),
      m_field(new QLineEdit(this)), m_filters(new FindFilters(this)),
      m_sentence(plainLabel({}, this, true)), m_list(new QListView(this)),
      m_clear(new QAction(tr("Search everything again"), this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &FindPage::search);
    connect(m_filters, &FindFilters::changed, this, &FindPage::searchLater);
    connect(m_clear, &QAction::triggered, m_filters, &FindFilters::clear);
    addAction(m_clear);
    setUpField();
    setUpList();
    setUpLayout();
    connectWorkbook();
    search();
}

void FindPage::setUpField()
{
    m_field->setPlaceholderText(tr("A person, a deal, or anything that was written"));
    m_field->setAccessibleName(tr("What to find"));
    m_field->setFont(typeFont(Type::Title, font()));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindPage::searchLater);
}

void FindPage::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::activated, this, &FindPage::openCurrent);
    // The keyboard stays in the field, so the field tells what Enter would open.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
            });
}

void FindPage::setUpLayout()
{
    auto *title = plainLabel(tr("Find"), this);
    setType(title, Type::Title);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_filters),
                            static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_list)})
        widget->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::medium, space::page, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(m_filters);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    tabInLayoutOrder(this);
}

void FindPage::connectWorkbook()
{
    for (const auto signal :
         {&Workbook::peopleChanged, &Workbook::importsChanged, &Workbook::debriefsChanged,
          &Workbook::jointCallsChanged, &Workbook::agreementsChanged, &Workbook::promisesChanged})
        connect(&m_workbook, signal, this, [this] {
            m_isDirty = true;
            if (isVisible())
                searchLater();
        });
}

void FindPage::open(const PageTarget &)
{
    m_field->selectAll();
}

QWidget *FindPage::start()
{
    return m_field;
}

QString FindPage::sentence() const
{
    return m_sentence->text();
}

void FindPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        search();
}

bool FindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(pageOfRows);
        return true;
    case Qt::Key_PageUp:
        move(-pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void FindPage::searchLater()
{
    m_pause->start(pause);
}

void FindPage::search()
{
    m_pause->stop();
    const QDate today = m_workbook.clock().today();
    m_filters->setToday(today);
    if (m_isDirty)
        m_filters->setReps(m_workbook.people().reps());
    m_isDirty = false;
    m_clear->setEnabled(m_filters->isNarrow());
    FindRequest request;
    request.typed = m_field->text();
    m_filters->narrow(request);
    const FindResult result = m_workbook.finder().find(request);
    m_model->setRows(foundRows(result, today));
    m_list->setCurrentIndex(m_model->index(0));
    if (!result.found.empty())
        say(foundSentence(result), true);
    else if (SearchWords(request.typed).isEmpty())
        say(tr("Type the beginning of one or more words. Everything that is found has all of them; "
               "capitals and accents make no difference."),
            false);
    else if (m_filters->isNarrow())
        say(tr("Nothing was found here. Without the filters there may be something."), false);
    else
        say(tr("Nothing was found. A word is found by its beginning; fewer words find more."),
            false);
}

void FindPage::say(const QString &sentence, bool hasResults)
{
    m_sentence->setText(sentence);
    m_list->setVisible(hasResults);
}

void FindPage::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row));
}

void FindPage::openCurrent()
{
    if (m_pause->isActive())
        search(); // what was typed last counts
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto [page, target] = placeOf(m_model->row(current.row()).found);
    Q_EMIT pageWanted(page, target);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/teamtable.h"

#include "models/tables/teammodel.h"
#include "views/shared/focus.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/team/teamdelegate.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace courtside {

namespace {
constexpr int widestName = 220;
constexpr int narrowestName = 96;
constexpr int widestPicture = 340; ///< with its count; wider, rows fall apart

/// Two lines of text: enough for a picture, and ten rows still fit a small screen.
int lowestRow()
{
    return 2 * QFontMetrics(QApplication::font()).height();
}
} // namespace

TeamTable::TeamTable(TeamModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Team"));
    setAccessibleDescription(tr("One row per rep. The arrow keys move, Enter opens the rep."));
    setModel(model);
    setItemDelegate(new TeamDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setupHeaders();
    connect(this, &QTableView::clicked, this, &TeamTable::open);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        shareWidth();
    });
}

void TeamTable::setupHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lowestRow());
    QHeaderView *header = horizontalHeader();
    header->setFont(typeFont(Type::Small, QApplication::font()));
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(20);
    header->viewport()->installEventFilter(this);
}

QSize TeamTable::sizeHint() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {640, horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

QSize TeamTable::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

bool TeamTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != horizontalHeader()->viewport() || event->type() != QEvent::ToolTip)
        return QTableView::eventFilter(watched, event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const int column = horizontalHeader()->logicalIndexAt(help->pos());
    const QString name =
        m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(name), this);
    return true;
}

void TeamTable::select(RepId rep, int column)
{
    if (const int row = m_model->rowOf(rep); row >= 0)
        setCurrentIndex(m_model->index(row, column));
}

void TeamTable::setRoom(int height)
{
    const int rows = std::max(1, m_model->rowCount());
    const int each = (height - horizontalHeader()->sizeHint().height()) / rows;
    const int row = std::clamp(each, lowestRow(), lowestRow() * 4 / 3);
    if (row == verticalHeader()->defaultSectionSize())
        return;
    verticalHeader()->setDefaultSectionSize(row);
    updateGeometry();
}

void TeamTable::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && currentIndex().isValid())
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TeamTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void TeamTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT reached(visualRect(current).translated(viewport()->pos()));
}

void TeamTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    QTableView::focusInEvent(event);
    Q_EMIT reached(visualRect(currentIndex()).translated(viewport()->pos()));
}

void TeamTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setupHeaders();
}

void TeamTable::open(const QModelIndex &index)
{
    const int activity = index.column() - TeamModel::firstActivityColumn();
    const bool isActivity = activity >= 0 && activity < m_model->activityCount();
    Q_EMIT opened(m_model->row(index.row()).rep, isActivity ? activity : -1);
}

void TeamTable::shareWidth()
{
    const int activities = m_model->activityCount();
    const int state = std::max(sizeHintForColumn(m_model->stateColumn()),
                               horizontalHeader()->sectionSizeHint(m_model->stateColumn()));
    const int contact = horizontalHeader()->sectionSizeHint(m_model->contactColumn());
    int name = std::clamp(sizeHintForColumn(0), narrowestName, widestName);
    int left = viewport()->width() - state - contact - name;
    const int missing = activities * TeamDelegate::narrowestPicture() - left;
    if (missing > 0) {
        const int given = std::min(missing, name - narrowestName);
        name -= given;
        left += given;
    }
    const int each = activities > 0 ? std::clamp(left / activities, 40, widestPicture) : 0;
    setColumnWidth(0, name);
    for (int activity = 0; activity < activities; ++activity)
        setColumnWidth(TeamModel::firstActivityColumn() + activity, each);
    setColumnWidth(m_model->stateColumn(), state);
    setColumnWidth(m_model->contactColumn(), contact + std::max(0, left - each * activities));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/recordview.h"

#include "views/shared/recorddelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace courtside {

RecordView::RecordView(const QString &name, Height height, QWidget *parent)
    : QTreeView(parent), m_model(new RecordModel(this)), m_height(height)
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new RecordDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (height == Height::Content) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const EntryId id = m_model->idOf(index); id.isValid())
            Q_EMIT opened(id);
    });
}

void RecordView::setRows(std::vector<RecordRow> rows)
{
    refill([&] { m_model->setRows(std::move(rows)); });
}

void RecordView::setGroups(std::vector<RecordGroup> groups)
{
    refill([&] { m_model->setGroups(std::move(groups)); });
}

void RecordView::refill(const std::function<void()> &fill)
{
    const EntryId id = current();
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int group = m_model->groupOf(before);
    fill();
    expandAll();
    doItemsLayout();
    if (m_height == Height::Content)
        updateGeometry();
    if (row < 0 || (id.isValid() && setCurrent(id)))
        return;
    const QModelIndex parent =
        group >= 0 && id.isValid() ? m_model->index(group, 0) : QModelIndex();
    const int last = m_model->rowCount(parent) - 1;
    setCurrentIndex(last >= 0 ? m_model->index(std::min(row, last), 0, parent)
                              : m_model->index(0, 0));
}

EntryId RecordView::current() const
{
    return m_model->idOf(currentIndex());
}

int RecordView::currentGroup() const
{
    return m_model->groupOf(currentIndex());
}

bool RecordView::setCurrent(EntryId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void RecordView::setCurrentFirst()
{
    const QModelIndex first = m_model->index(0, 0);
    const QModelIndex inside = m_model->index(0, 0, first);
    setCurrentIndex(inside.isValid() ? inside : first);
}

void RecordView::setCurrentLast()
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
    const QModelIndex inside = m_model->index(m_model->rowCount(last) - 1, 0, last);
    setCurrentIndex(inside.isValid() ? inside : last);
}

EntryId RecordView::neighbour() const
{
    const QModelIndex here = currentIndex();
    const EntryId after = m_model->idOf(here.siblingAtRow(here.row() + 1));
    return after.isValid() ? after : m_model->idOf(here.siblingAtRow(here.row() - 1));
}

QSize RecordView::sizeHint() const
{
    return m_height == Height::Content ? QSize(200, contentHeight()) : QTreeView::sizeHint();
}

QSize RecordView::minimumSizeHint() const
{
    return m_height == Height::Content ? QSize(100, contentHeight()) : QTreeView::minimumSizeHint();
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (pressKey(*event)) {
        event->accept();
        return;
    }
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    const bool isDown = event->key() == Qt::Key_Down;
    if ((isDown || event->key() == Qt::Key_Up) && currentIndex() == before)
        Q_EMIT passed(isDown ? 1 : -1);
}

bool RecordView::pressKey(const QKeyEvent &event)
{
    const EntryId id = current();
    const int key = event.key();
    if (event.modifiers() == Qt::AltModifier && id.isValid() &&
        (key == Qt::Key_Up || key == Qt::Key_Down)) {
        Q_EMIT moveWanted(id, key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (id.isValid())
            Q_EMIT opened(id);
        return true;
    }
    if (key == Qt::Key_Delete && id.isValid()) {
        Q_EMIT removeWanted(id);
        return true;
    }
    const QString letter = event.text().toUpper();
    if (letter.size() == 1 && letter.front().isLetter()) {
        Q_EMIT typed(id, letter);
        return true;
    }
    return false;
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    doItemsLayout(); // the rows are as high as their words need at this width
    if (m_height == Height::Content)
        updateGeometry();
}

void RecordView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentFirst();
    QTreeView::focusInEvent(event);
    Q_EMIT focused();
}

void RecordView::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTreeView::currentChanged(now, before);
    Q_EMIT currentMoved();
}

int RecordView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        height += indexRowSizeHint(index);
        for (int child = 0; child < m_model->rowCount(index); ++child)
            height += indexRowSizeHint(m_model->index(child, 0, index));
    }
    return height + 2 * frameWidth();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/focus.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>

namespace courtside {

namespace {

void collectStops(QWidget *widget, QList<QWidget *> &stops);

void collectStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collectStops(item->widget(), stops);
        else if (item->layout())
            collectStops(item->layout(), stops);
    }
}

/// The head of a table may hold controls, one over each column; they come before the table.
void collectHeadStops(const QTableView *table, QList<QWidget *> &stops)
{
    for (QObject *child : table->horizontalHeader()->viewport()->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->focusPolicy() & Qt::TabFocus)
            stops.append(widget);
    }
}

void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (const auto *table = qobject_cast<QTableView *>(widget))
        collectHeadStops(table, stops);
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.append(widget);
    else if (auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget())
        collectStops(scroll->widget(), stops);
    else if (widget->layout())
        collectStops(widget->layout(), stops);
}

const QTextDocument *documentOf(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->isReadOnly() ? nullptr : edit->document();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return edit->isReadOnly() ? nullptr : edit->document();
    return nullptr;
}

} // namespace

void setTabSequence(const QList<QWidget *> &widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void tabInLayoutOrder(QWidget *container)
{
    QList<QWidget *> stops;
    collectStops(container, stops);
    setTabSequence(stops);
}

QWidget *firstStop(QWidget *container)
{
    QList<QWidget *> stops;
    collectStops(container, stops);
    return stops.isEmpty() ? nullptr : stops.front();
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool canUndoTyping(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly() && line->isUndoAvailable();
    const QTextDocument *document = documentOf(widget);
    return document && document->isUndoAvailable();
}

bool canRedoTyping(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly() && line->isRedoAvailable();
    const QTextDocument *document = documentOf(widget);
    return document && document->isRedoAvailable();
}

} // namespace courtside

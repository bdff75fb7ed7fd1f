// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/focus.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace courtside {

namespace {

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

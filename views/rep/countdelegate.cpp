// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/countdelegate.h"

#include "models/tables/weekmodel.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace courtside {

QWidget *CountDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

bool CountDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool commits = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    const bool isCount = WeekModel::isCountText(editor->text());
    if (commits && !isCount) {
        Q_EMIT refused(tr("“%1” is not a count: type a whole number, or nothing for unknown.")
                           .arg(editor->text().trimmed()));
        return true;
    }
    if (commits || key == Qt::Key_Escape)
        Q_EMIT refused({});
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace courtside

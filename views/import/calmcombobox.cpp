// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/calmcombobox.h"

#include "views/shared/focus.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace courtside {

CalmComboBox::CalmComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(300);
}

void CalmComboBox::setTakesText(const QString &placeholder)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setPlaceholderText(placeholder);
}

void CalmComboBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || (isEnter(*event) && !isEditable())) {
        showPopup();
        return;
    }
    if (isEnter(*event)) {
        if (const QString text = currentText().simplified(); !text.isEmpty())
            Q_EMIT typed(text);
        return;
    }
    const QString text = event->text();
    if (!isEditable() && !text.isEmpty() && text.front().isPrint() && text.front() != u' ') {
        showPopup();
        view()->keyboardSearch(text);
        return;
    }
    QComboBox::keyPressEvent(event);
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace courtside

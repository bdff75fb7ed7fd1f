// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/workbook/workbookfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>
#include <QWidget>

namespace courtside {

/// A window that has the keyboard, for what is being tested to stand in.
class FormWindow final : public QWidget
{
public:
    FormWindow() { resize(900, 700); }

    template <class Widget> Widget *add(Widget *widget)
    {
        if (!layout())
            new QVBoxLayout(this);
        layout()->addWidget(widget);
        widget->QWidget::show(); // a page may have a show() of its own
        return widget;
    }
    void open()
    {
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window did not become active");
    }
};

/// Keys go where the keyboard is, as a person's do.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <vector>

class QLabel;
class QLayout;
class QWidget;

namespace courtside {

// The parts that the panels of the page are made of, so that they all look the same.

/// A small heading over a part of a panel.
QLabel *panelHeading(const QString &text, QWidget *parent);
/// A muted label in front of or over a field.
QLabel *fieldLabel(const QString &text, QWidget *parent, QWidget *field = nullptr);
/// A sentence that says why something was not done; hidden while it is empty.
QLabel *refusalLabel(QWidget *parent);
void showRefusal(QLabel *label, const QString &sentence);
/// Shows why it was not done, or that nothing is wrong any more. Returns whether it was done.
template <class T> bool accepted(QLabel *refusal, const Result<T> &result)
{
    showRefusal(refusal, result.ok() ? QString() : result.failure().sentence);
    return result.ok();
}
/// Removes everything a layout holds, widgets included; safe in a slot of one of them.
void clearLayout(QLayout *layout);
/// Lets go of the last widgets of a list, or makes more with `make`, until there are `number`.
template <class Widget, class Make>
void fitNumber(std::vector<Widget *> &widgets, size_t number, Make make)
{
    while (widgets.size() > number) {
        widgets.back()->hide();
        widgets.back()->deleteLater();
        widgets.pop_back();
    }
    while (widgets.size() < number)
        widgets.push_back(make());
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QBoxLayout;
class QLabel;
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
/// Removes everything a layout holds, widgets included.
void clearLayout(QBoxLayout *layout);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace courtside {

/// A quiet button that reads like a link. The text is shown letter by letter and is also its
/// accessible name.
QToolButton *linkTool(const QString &text, QWidget *parent = nullptr);

} // namespace courtside

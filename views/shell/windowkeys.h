// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace courtside {

/// Keys that mean the same everywhere. Text fields claim more keys than they use: Ctrl+Z and
/// Ctrl+Shift+Z where there is no typing left to take back, and Ctrl+K, are the window's. Enter
/// presses the button that the keyboard is on, as Space does.
class WindowKeys final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application for as long as it lives.
    explicit WindowKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace courtside {

/// Text fields claim more keys than they use. This gives the window back what is its own: Ctrl+Z
/// and Ctrl+Shift+Z where there is no typing left to take back, and Ctrl+K always.
class FieldKeys final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application for as long as it lives.
    explicit FieldKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace courtside

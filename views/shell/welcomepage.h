// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace courtside {

/// The first useful screen: what this is, and three ways to begin. No dialog comes before it.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// The ways to begin; they stay their owner's.
    struct Ways
    {
        QAction *sample;
        QAction *import;
        QAction *empty;
    };

    explicit WelcomePage(const Ways &ways, QWidget *parent = nullptr);

private:
    QWidget *way(QAction *action, const QString &caption, const QString &what, bool primary);
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QHBoxLayout;

namespace courtside {

/// What a page shows instead of nothing: what is so, what to do about it, and the ways to do it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    /// A button for each action, the first one the likeliest. Actions stay their owner's.
    void setWays(const QList<QAction *> &actions);
    /// The button of the first way, or null.
    QWidget *firstWay() const;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_ways;
};

} // namespace courtside

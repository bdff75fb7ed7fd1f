// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace courtside {

/// A heading of the To do page with the rows under it; hidden while there are none.
class TodoSection final : public QWidget
{
    Q_OBJECT

public:
    TodoSection(const QString &heading, const QString &advice, QWidget *parent = nullptr);

    /// What else can be done with a row, beside opening it; empty words: nothing.
    struct Aside
    {
        QString words;
        std::function<void()> act;
    };

    void clear();
    void add(const QString &title, const QString &detail, const std::function<void()> &open,
             const Aside &aside = {});
    bool isEmpty() const { return m_count == 0; }

private:
    QVBoxLayout *m_rows;
    int m_count = 0;
};

} // namespace courtside

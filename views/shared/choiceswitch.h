// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace courtside {

/// A few words side by side of which one holds, such as "A–Z" or "By evidence".
class ChoiceSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceSwitch(QWidget *parent = nullptr);

    /// `value` is at least 0. `name` is what screen readers call the choice; empty: its words.
    void add(int value, const QString &words, const QString &name = {});
    /// Shows which one holds; says nothing in signals.
    void setValue(int value);
    int value() const;

    QList<QAbstractButton *> buttons() const;

Q_SIGNALS:
    /// The person chose.
    void chosen(int value);

private:
    QButtonGroup *m_group;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace courtside {

/// A list of choices that changes only when something is picked: the wheel that scrolls the page
/// and the keys that walk over it open the list at most.
class CalmComboBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget *parent = nullptr);

    /// Takes any text too; typed() tells it when Enter is pressed.
    void setTakesText(const QString &placeholder);

Q_SIGNALS:
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace courtside

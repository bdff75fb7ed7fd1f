// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QTimer;

namespace courtside {

/// A column that scrolls up and down. It is no stop of the keyboard itself, and it keeps in sight
/// what the keyboard is on: also when that has only just been made, or when the page grows above
/// it. Where it fits, the part around the control comes into sight with it, such as the sentence
/// that a button answers. Tab visits the content as it is read, however late some of it was made.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    /// Takes the content; to be used instead of setWidget().
    void setContent(QWidget *content);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void reveal();

    QTimer *m_soon;
    QTimer *m_order;
    bool m_follows = false; ///< until somebody scrolls away from it
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace courtside {

/// Around the words of a link, so that words beside it can stand level with it.
inline constexpr int linkMargin = 4;

/// Words in a text that can be pressed, also with Enter. Shown letter by letter.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    /// Shows the words; where they would be wider than `longest` pixels they end in "…".
    void setWords(const QString &words, int longest = 520);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_shown;
};

} // namespace courtside

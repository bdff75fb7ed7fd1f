// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace courtside {

/// Around the words of a link, so that words beside it can stand level with it.
inline constexpr int linkMargin = 4;

/// A quiet button that reads like a link. Enter presses it too. Its words are shown letter by
/// letter and are its accessible name until another one is set.
class LinkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &words = {}, QWidget *parent = nullptr);

    /// Shows the words; where they would be wider than `longest` pixels they end in "…" and are the
    /// tooltip as a whole.
    void setWords(const QString &words, int longest = 520);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void cut();

    QString m_words;
    QString m_shown;
    int m_longest = 0;
};

} // namespace courtside

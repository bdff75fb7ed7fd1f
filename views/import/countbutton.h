// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace courtside {

/// A number with a word under it. Where there is a list behind it, it opens and closes the list.
class CountButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountButton(const QString &word, QWidget *parent = nullptr);

    /// `isConcern` marks rows that need somebody's hand.
    void setCount(qint64 count, bool hasList, bool isConcern = false);
    qint64 count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont numberFont() const;
    QString numberText() const;

    qint64 m_count = 0;
    bool m_isConcern = false;
};

} // namespace courtside

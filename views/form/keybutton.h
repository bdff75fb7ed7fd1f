// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace courtside {

/// A choice with the key that makes it: the key on a cap, then the words.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const QString &key, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int capWidth() const;

    QString m_key;
    QString m_words;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace courtside {

/// A row of a list that opens something: a title, and a muted line under it, both letter by letter.
/// Enter opens it, the arrows go to the rows above and below.
class TwoLineButton final : public QAbstractButton
{
    Q_OBJECT

public:
    TwoLineButton(const QString &title, const QString &detail, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QString detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_title;
    QString m_detail;
};

} // namespace courtside

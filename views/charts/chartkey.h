// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace courtside {

/// What the marks of the charts mean, in one wrapping line. One for all the charts of a page.
class ChartKey final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKey(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont smallFont() const;
};

} // namespace courtside

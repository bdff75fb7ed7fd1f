// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace courtside {

/// How many weeks the charts show: half a year to three years.
class SpanSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SpanSwitch(QWidget *parent = nullptr);

    void setSpan(int weeks);

Q_SIGNALS:
    void spanChosen(int weeks);

private:
    QButtonGroup *m_buttons;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/teamrow.h"

#include <QWidget>

namespace courtside {

/// The shape of a state with its word beside it, as on the Team page.
class StateBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(TeamState state, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TeamState m_state = TeamState::NoData;
    QString m_word;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"

#include <QWidget>

class QAction;
class QLabel;

namespace courtside {

/// Which deal it is and how it stands. Results stand last and are marked as trailing.
class DealHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DealHeader(QAction *debrief, QWidget *parent = nullptr);

    void showDeal(const Deal &deal, const QString &owner, bool lacksDebrief);
    QString results() const;

private:
    QLabel *m_name;
    QLabel *m_detail;
    QLabel *m_state;
    QLabel *m_results;
    QWidget *m_debrief;
};

} // namespace courtside

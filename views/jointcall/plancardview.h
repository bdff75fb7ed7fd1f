// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/plancard.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace courtside {

/// The plan card on the page, for one glance. One stop for the keyboard whose name is the whole
/// card; Ctrl+C copies it as text.
class PlanCardView final : public QFrame
{
    Q_OBJECT

public:
    explicit PlanCardView(QWidget *parent = nullptr);

    void showCard(const PlanCard &card);
    /// Every word of the card.
    QString text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const PlanCard::Line &line);
    void clear();

    QGridLayout *m_lines;
    QString m_text;
};

} // namespace courtside

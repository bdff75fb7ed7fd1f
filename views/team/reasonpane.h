// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/team/teamglance.h"

#include <QWidget>

class QVBoxLayout;

namespace courtside {

class ReasonRow;

/// The reasons to talk, strongest first. Up and Down move between them.
class ReasonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonPane(QWidget *parent = nullptr);

    /// Shows these reasons; what did not change stays as it is, opened numbers included.
    void setLines(const std::vector<TeamLine> &lines);
    const std::vector<ReasonRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void opened(courtside::RepId rep, courtside::ActivityId activity);

private:
    void step(const ReasonRow *from, int by);

    QStringList m_shown;
    std::vector<ReasonRow *> m_rows;
    QVBoxLayout *m_column;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"
#include "models/workbook/jointcalleditor.h"

#include <QFrame>

#include <array>

class QLabel;

namespace courtside {

/// What is counted during a call: one key counts one, Shift with it takes one back. A click counts
/// too.
class TallyStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit TallyStrip(QWidget *parent = nullptr);

    void showCall(const JointCall &call);

Q_SIGNALS:
    void counted(courtside::CallTally tally, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr size_t tallies = 3;
    void setUpTally(size_t at);

    std::array<QLabel *, tallies> m_counts{};
};

} // namespace courtside

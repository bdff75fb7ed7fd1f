// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/flagsentence.h"

#include <QWidget>

namespace courtside {

/// Every number behind how things stand with one rep and activity: of each open flag, or of what
/// is usual now; and the flags that were.
class HowPanel final : public QWidget
{
    Q_OBJECT

public:
    HowPanel(const PairHistory &history, const PairNames &names, QWidget *parent = nullptr);

private:
    void addOpenFlags(const PairHistory &history);
    void addEarlierFlags(const PairHistory &history);
};

} // namespace courtside

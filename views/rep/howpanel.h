// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/flagsentence.h"

#include <QWidget>

#include <vector>

namespace courtside {

/// Every number behind how things stand with one rep and activity: of each open flag, or of what
/// is usual now; and the flags that were, among them those that corrected data took back.
class HowPanel final : public QWidget
{
    Q_OBJECT

public:
    HowPanel(const PairHistory &history, const std::vector<Flag> &withdrawn, const PairNames &names,
             QWidget *parent = nullptr);

private:
    void addOpenFlags(const PairHistory &history);
    void addEarlierFlags(std::vector<Flag> flags);
};

} // namespace courtside

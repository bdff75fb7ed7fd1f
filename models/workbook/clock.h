// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace courtside {

/// Where "now" comes from: handed in from the composition root, so that tests own the time.
struct Clock
{
    std::function<QDateTime()> now;

    QDate today() const { return now().date(); }
};

} // namespace courtside

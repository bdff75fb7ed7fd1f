// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/columnnumbers.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace courtside {

/// A cell taken apart as a number, before anybody decided which mark is the decimal one.
struct NumberText
{
    QByteArray body; ///< digits, points and commas; empty: the cell is no number
    bool negative = false;
    bool percent = false;
    QString currency;

    /// The mark that the digits need to read at all.
    enum class Need {
        Any, ///< no mark in it
        Point,
        Comma,
        Unclear, ///< one mark with three digits behind it
        Nothing, ///< no reading fits
    };
    Need need() const;
};

NumberText parseNumberText(QByteArrayView cell);

/// The digits' worth with that decimal mark; nothing where groups of digits do not fit.
std::optional<double> valueOf(QByteArrayView body, char decimalMark);

} // namespace courtside

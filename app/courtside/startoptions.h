// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace courtside {

/// How the window was started.
struct StartOptions
{
    QString file;                 ///< absolute; empty: the one open last
    bool sample = false;          ///< open the sample workbook
    QString screenshots;          ///< folder for a picture of each page; empty: open a window
    std::optional<QDate> today;   ///< the day to show, instead of today
    bool quitWhenPainted = false; ///< for measuring how long a start takes
    bool help = false;
    bool version = false;

    /// Reads the arguments after the program's name; a sentence where they make no sense.
    static Result<StartOptions> read(const QStringList &arguments);
    static QString usage();
};

} // namespace courtside

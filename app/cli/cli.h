// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/clock.h"

#include <QStringList>

class QIODevice;

namespace courtside {

/// Runs one command line (`words` without the program's name), writing to `out` and `err` as the
/// contract for scripts says. Returns the exit code.
int runCli(const QStringList &words, QIODevice &out, QIODevice &err, const Clock &clock);

} // namespace courtside

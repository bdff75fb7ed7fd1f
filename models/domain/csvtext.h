// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace courtside {

/// Where a cell that we write out could be taken for a formula by a spreadsheet, it is put behind
/// an apostrophe. For text that people wrote; numbers are not people's words and stay as they are.
QString withoutFormula(const QString &text);

/// One line of comma-separated values with its line break; cells are quoted where they have to be.
QString csvLine(const QStringList &cells, QChar separator = u',');

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/csvtext.h"

namespace courtside {

namespace {

QString csvCell(const QString &cell, QChar separator)
{
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') ||
                             cell.contains(u'\n') || cell.contains(u'\r') ||
                             cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell;
    QString quoted = cell;
    return u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString withoutFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(csvCell(cell, separator));
    return line.join(separator) + u'\n';
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rejectedrows.h"

#include "models/domain/csvtext.h"
#include "models/domain/importplan.h"
#include "models/import/celltext.h"
#include "models/import/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct RejectedRows
{
    Q_DECLARE_TR_FUNCTIONS(RejectedRows)
};

const QString s_mark = QStringLiteral("Courtside: ");
const QString s_formulaStarts = QStringLiteral("=+-@\t\r");

/// Signs in front of a number, and a dash for nothing, are no formula in any spreadsheet.
QString harmless(const QString &cell)
{
    const QByteArray bytes = cell.toUtf8();
    const bool isPlain = isEmptyValue(bytes) || !parseNumberText(bytes).body.isEmpty();
    return isPlain ? cell : withoutFormula(cell);
}

QString line(const QStringList &cells, QChar separator)
{
    QStringList all;
    for (const QString &cell : cells)
        all.append(harmless(cell));
    return csvLine(all, separator);
}

/// The rejections of one row as one; a row of a wide sheet may have several.
std::vector<LeftOutRow> byRow(const std::vector<LeftOutRow> &rejected)
{
    std::vector<LeftOutRow> rows;
    for (const LeftOutRow &row : rejected) {
        if (rows.empty() || rows.back().row != row.row) {
            rows.push_back(row);
            continue;
        }
        LeftOutRow &same = rows.back();
        if (!same.reason.contains(row.reason))
            same.reason += u' ' + row.reason;
        if (!same.remedy.contains(row.remedy))
            same.remedy += u' ' + row.remedy;
    }
    return rows;
}

} // namespace

QByteArray rejectedRowsAsCsv(const ImportPlan &plan)
{
    // The separator belongs to what a file is known by, and spreadsheets read no other without
    // asking; nor UTF-8 without its mark.
    const QChar separator = plan.separator.isEmpty() ? QChar(u',') : plan.separator.front();
    QString csv = QChar(QChar::ByteOrderMark) +
                  line(plan.header + QStringList{s_mark + RejectedRows::tr("reason"),
                                                 s_mark + RejectedRows::tr("remedy")},
                       separator);
    for (const LeftOutRow &row : byRow(plan.rejected)) {
        QStringList cells = row.cells.mid(0, plan.header.size());
        cells.resize(plan.header.size());
        csv += line(cells + QStringList{row.reason, row.remedy}, separator);
    }
    return csv.toUtf8();
}

bool isListOfRejectedRows(const QStringList &header)
{
    return std::any_of(header.begin(), header.end(),
                       [](const QString &name) { return name.startsWith(s_mark); });
}

QByteArrayView withoutGuard(QByteArrayView cell)
{
    const bool isGuarded =
        cell.size() > 1 && cell[0] == '\'' && s_formulaStarts.contains(QLatin1Char(cell[1]));
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rejectedrows.h"

#include "models/domain/csvtext.h"

#include <QCoreApplication>

namespace courtside {

namespace {

QString line(const QStringList &cells)
{
    QStringList harmless;
    for (const QString &cell : cells)
        harmless.append(withoutFormula(cell));
    return csvLine(harmless);
}

} // namespace

QByteArray rejectedRowsAsCsv(const ImportPlan &plan)
{
    QString csv =
        line(plan.header +
             QStringList{QCoreApplication::translate("RejectedRows", "Courtside: reason"),
                         QCoreApplication::translate("RejectedRows", "Courtside: remedy")});
    for (const LeftOutRow &row : plan.rejected) {
        QStringList cells = row.cells.mid(0, plan.header.size());
        cells.resize(plan.header.size());
        csv += line(cells + QStringList{row.reason, row.remedy});
    }
    return csv.toUtf8();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/totalcheck.h"

#include "models/import/filejob.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

struct TotalWords
{
    Q_DECLARE_TR_FUNCTIONS(TotalCheck)
};

constexpr double s_cent = 0.005; ///< what rounding may take away

/// Of several rows of totals the one that calls itself grand; the others sum up groups.
const QStringList *grandTotal(const std::vector<QStringList> &totals)
{
    if (totals.size() == 1)
        return &totals.front();
    const auto isGrand = [](const QStringList &cells) {
        return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
            return cell.startsWith(u"Grand Total", Qt::CaseInsensitive) ||
                   cell.startsWith(u"Gesamtergebnis", Qt::CaseInsensitive) ||
                   cell.startsWith(u"Gesamtsumme", Qt::CaseInsensitive);
        });
    };
    const auto found = std::find_if(totals.begin(), totals.end(), isGrand);
    return found == totals.end() ? nullptr : &*found;
}

} // namespace

void checkTotals(FileJob &job, const std::map<int, double> &sums)
{
    const QStringList *total = grandTotal(job.totals);
    if (!total)
        return;
    QStringList agreed;
    for (const auto &[column, sum] : sums) {
        const auto stated = readNumber(total->value(column).toUtf8(), job.findings->mark(column));
        if (!stated)
            continue;
        const QString name = job.header.names.value(column);
        if (std::abs(stated->value - sum) < s_cent) {
            agreed.append(QStringLiteral("“%1”").arg(name));
            continue;
        }
        job.plan.notes.append(
            TotalWords::tr("The file's total for “%1” is %2; the rows that were "
                           "read add up to %3.")
                .arg(name, QString::number(stated->value, 'g', 15), QString::number(sum, 'g', 15)));
    }
    if (!agreed.isEmpty())
        job.plan.readings.push_back(
            {QStringLiteral("footer"), TotalWords::tr("the rows add up to the totals of %1")
                                           .arg(agreed.join(QStringLiteral(", ")))});
}

} // namespace courtside

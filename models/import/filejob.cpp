// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/filejob.h"

#include "models/import/celltext.h"
#include "models/import/rejectedrows.h"

#include <algorithm>

namespace courtside {

namespace {

/// Columns that are empty in a row of totals: those that say when, and who a week's count is of.
std::vector<int> columnsEmptyInTotals(const ColumnMap &map)
{
    std::vector<int> columns;
    for (Field field : {Field::Date, Field::Start, Field::DoneAt, Field::Week, Field::CloseDate,
                        Field::Created}) {
        const std::vector<int> &own = map.of(field);
        columns.insert(columns.end(), own.begin(), own.end());
    }
    return columns;
}

} // namespace

void FileJob::reject(const Record &record, const RowTrouble &trouble)
{
    ledger.reject(record, trouble);
    preview.addTroubled(record, trouble.reason);
}

/// "Grand Totals (12 records)" can be held against what was read.
void FileJob::noteTotal(const Record &record)
{
    constexpr size_t keptTotals = 10;
    ++totalRows;
    QStringList cells;
    for (const QByteArrayView cell : record.cells)
        cells.append(QString::fromUtf8(trimmedCell(cell)));
    if (totals.size() == keptTotals) // the last ones matter: the sum over everything stands there
        totals.erase(totals.begin());
    totals.push_back(cells);
    for (const QByteArrayView cell : record.cells) {
        const QByteArrayView text = trimmedCell(cell);
        const bool isGrand = text.startsWith("Grand") || totalRows == 1;
        if (isGrand && text.endsWith(')') && text.size() < 80)
            statedTotals.append(QString::fromUtf8(text));
    }
}

bool FileJob::readRows(bool account, const std::function<void(const Record &)> &take)
{
    const std::unique_ptr<RecordSource> records = table->records();
    RowJudge judge(header, columnsEmptyInTotals(map));
    const bool isGuarded = isListOfRejectedRows(header.cells);
    std::vector<QByteArrayView> cells;
    Record record;
    while (records->next(record)) {
        if (!pace.step([&records] { return records->progress(); }))
            return false;
        if (record.number <= header.row)
            continue;
        if (isGuarded) {
            cells.assign(record.cells.begin(), record.cells.end());
            std::transform(cells.begin(), cells.end(), cells.begin(), withoutGuard);
            record.cells = cells;
        }
        const RowKind kind = judge.judge(record);
        if (kind == RowKind::Data) {
            take(record);
            continue;
        }
        if (!account || kind == RowKind::Blank)
            continue;
        const QString remedy = judge.remedy(kind, record);
        if (remedy.isEmpty())
            ledger.skip(record, judge.reason(kind, record));
        else
            reject(record, {-1, {}, judge.reason(kind, record), remedy});
        openQuotes += kind == RowKind::OpenQuote ? 1 : 0;
        footerRows += kind == RowKind::Footer ? 1 : 0;
        if (kind == RowKind::Total)
            noteTotal(record);
    }
    return true;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/repeatedrows.h"

#include <algorithm>

namespace courtside {

RepeatedRows::RepeatedRows(FileJob &job) : m_job(job), m_keys(job.map, *job.findings) {}

bool RepeatedRows::readAll(const Take &take)
{
    if (!m_job.readRows(true, [&](const Record &record) { read(record, take); }))
        return false;
    release(take);
    return true;
}

void RepeatedRows::read(const Record &record, const Take &take)
{
    m_job.preview.addFirst(record);
    const RowId row = m_keys.read(record);
    if (row.trouble) {
        m_sawUnusableIds = true;
        m_job.reject(record, *row.trouble);
    } else if (!row.id.isEmpty() && m_job.repeatedIds->contains(record)) {
        hold(record, row.id);
    } else {
        take(record, row.id);
    }
}

RepeatedRows::Row RepeatedRows::copyOf(const Record &record, const QByteArray &id) const
{
    Row row;
    row.number = record.number;
    row.line = record.line;
    row.id = id;
    for (const QByteArrayView cell : record.cells)
        row.cells.push_back(cell.toByteArray());
    const int column = m_job.map.first(Field::Modified);
    if (const DateReader *dates = m_job.findings->dates(column)) {
        const CellDate changed = dates->read(record.cell(column));
        if (changed.ok()) {
            row.changedDay = changed.day;
            row.changedSecond = changed.secondOfDay;
        }
    }
    return row;
}

void RepeatedRows::hold(const Record &record, const QByteArray &id)
{
    Row row = copyOf(record, id);
    const auto held = m_newest.find(id);
    if (held == m_newest.end()) {
        m_newest.insert(id, std::move(row));
        return;
    }
    const bool isSame = held->cells == row.cells;
    const bool isOlder = std::pair(row.changedDay, row.changedSecond) <
                         std::pair(held->changedDay, held->changedSecond);
    if (!isOlder)
        std::swap(*held, row);
    m_older.push_back({row.number, row.line, isSame, id});
}

void RepeatedRows::release(const Take &take)
{
    for (const Older &older : m_older) {
        const qint64 newest = m_newest.value(older.id).number;
        m_job.ledger.skip(older.number, older.line,
                          older.isSame
                              ? tr("The same record as row %1.").arg(newest)
                              : tr("The same record as row %1, which was changed later or stands "
                                   "further down.")
                                    .arg(newest));
    }
    std::vector<const Row *> rows;
    for (const Row &row : std::as_const(m_newest))
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(),
              [](const Row *a, const Row *b) { return a->number < b->number; });
    for (const Row *row : rows) {
        const std::vector<QByteArrayView> cells(row->cells.begin(), row->cells.end());
        Record record;
        record.number = row->number;
        record.line = row->line;
        record.cells = cells;
        take(record, row->id);
    }
}

} // namespace courtside

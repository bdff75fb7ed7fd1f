// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rowkey.h"

#include "models/import/celltext.h"

#include <algorithm>

namespace courtside {

RowKeyReader::RowKeyReader(const ColumnMap &map, const ColumnFindings &findings)
    : m_findings(findings), m_columns(map.of(Field::Id))
{
    std::stable_partition(m_columns.begin(), m_columns.end(), [&findings](int column) {
        return findings.idFamily(column) != IdFamily::Plain;
    });
}

bool RowKeyReader::isRounded(QByteArrayView cell, int column) const
{
    const IdFinding *finding = m_findings.ids(column);
    return finding && finding->rounded > 0 && cell.size() > 15 && cell.endsWith('0');
}

RowId RowKeyReader::read(const Record &record) const
{
    RowId row;
    IdFamily family = IdFamily::Plain;
    for (int column : m_columns) {
        const QByteArrayView cell = trimmedCell(record.cell(column));
        if (isEmptyValue(cell))
            continue;
        if (isDestroyedNumber(cell) || isRounded(cell, column)) {
            row.trouble = {
                column, QString::fromUtf8(cell),
                tr("A spreadsheet has rounded this id; other records now have the same one."),
                tr("Export the file again and import it without opening it in a spreadsheet.")};
            return row;
        }
        const IdFamily own = m_findings.idFamily(column);
        QByteArray id = normalisedId(cell, own);
        if (row.id.isEmpty()) {
            row.id = std::move(id);
            family = own;
        } else if (own == family && id != row.id) {
            row.trouble = {column, QString::fromUtf8(cell),
                           tr("The row has two ids, and they name different records."),
                           tr("Export the file again with one id column.")};
            return row;
        }
    }
    return row;
}

/// Of the first id in the row, whatever the family of its column turns out to be; 0: it has none.
quint64 RepeatedIds::hashOf(const Record &record) const
{
    for (int column : m_columns) {
        const QByteArrayView cell = trimmedCell(record.cell(column));
        if (!isEmptyValue(cell))
            return hashOfContent(normalisedId(cell, idFamilyOf(cell)));
    }
    return 0;
}

void RepeatedIds::note(const Record &record)
{
    if (const quint64 hash = hashOf(record); hash != 0)
        m_noted.push_back(hash);
}

void RepeatedIds::seal()
{
    std::sort(m_noted.begin(), m_noted.end());
    for (size_t i = 1; i < m_noted.size(); ++i) {
        if (m_noted[i] == m_noted[i - 1])
            m_repeated.insert(m_noted[i]);
    }
    m_noted = {};
}

quint32 OccurrenceCounter::count(const KeyHash &key)
{
    if (2 * (m_used + 1) > m_keys.size())
        grow();
    const quint64 wanted = key.low == 0 ? 1 : key.low;
    size_t at = wanted & (m_keys.size() - 1);
    while (m_keys[at] != 0 && m_keys[at] != wanted)
        at = (at + 1) & (m_keys.size() - 1);
    if (m_keys[at] == 0) {
        m_keys[at] = wanted;
        ++m_used;
    }
    return ++m_counts[at];
}

void OccurrenceCounter::grow()
{
    std::vector<quint64> keys(std::max<size_t>(1024, 2 * m_keys.size()));
    std::vector<quint32> counts(keys.size());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] == 0)
            continue;
        size_t at = m_keys[i] & (keys.size() - 1);
        while (keys[at] != 0)
            at = (at + 1) & (keys.size() - 1);
        keys[at] = m_keys[i];
        counts[at] = m_counts[i];
    }
    m_keys.swap(keys);
    m_counts.swap(counts);
}

quint64 contentOfRow(QByteArrayView type, QByteArrayView outcome, QDate day, QByteArrayView subject)
{
    thread_local QByteArray text;
    text.resize(0);
    text.append(type);
    text += '\x1f';
    text.append(outcome);
    text += '\x1f';
    text += QByteArray::number(day.toJulianDay());
    text += '\x1f';
    text.append(subject);
    return hashOfContent(text);
}

QByteArray contentKey(QByteArrayView text, OccurrenceCounter &occurrences)
{
    const KeyHash hash = hashOfKey(text);
    QByteArray key("=");
    key += QByteArray::number(hash.high, 16).rightJustified(16, '0');
    key += QByteArray::number(hash.low, 16).rightJustified(16, '0');
    key += '#';
    key += QByteArray::number(occurrences.count(hash));
    return key;
}

} // namespace courtside

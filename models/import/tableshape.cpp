// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/tableshape.h"

#include "models/import/celltext.h"

#include <algorithm>
#include <map>

namespace courtside {

namespace {

constexpr size_t s_sampleSize = 100;
constexpr qsizetype s_longestName = 400; ///< bytes; what is longer is no name of a column

struct SampleRow
{
    qint64 row = 0;
    qint64 line = 0;
    QStringList cells;
    qsizetype filled = 0;
};

SampleRow sampleOf(const Record &record)
{
    SampleRow sample{record.number, record.line, {}, 0};
    for (const QByteArrayView cell : record.cells) {
        const QByteArrayView text = trimmedCell(cell);
        sample.cells += QString::fromUtf8(text.first(std::min(text.size(), s_longestName)));
        sample.filled += text.isEmpty() ? 0 : 1;
    }
    return sample;
}

bool hasKnownNames(const SampleRow &sample, const KnownHeader &isKnown)
{
    return std::count_if(sample.cells.begin(), sample.cells.end(), [&](const QString &cell) {
               return !cell.isEmpty() && isKnown(cell);
           }) >= 2;
}

/// The most frequent of the widths, the larger one where two are. Single cells count for less: few
/// rows of a table may stand beside many lines of titles and footers.
qsizetype mostFrequent(const std::vector<qsizetype> &widths)
{
    std::map<qsizetype, int> counts;
    for (const qsizetype width : widths)
        counts[width] += width > 1 ? 3 : 1;
    const auto most = std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    return most == counts.end() ? 0 : most->first;
}

size_t firstTypicalRow(const std::vector<SampleRow> &sample)
{
    std::vector<qsizetype> widths;
    for (const SampleRow &row : sample)
        widths.push_back(row.cells.size());
    const qsizetype width = mostFrequent(widths);
    std::vector<qsizetype> fills;
    for (const SampleRow &row : sample) {
        if (row.cells.size() == width)
            fills.push_back(row.filled);
    }
    const qsizetype filled = mostFrequent(fills);
    const auto first = std::find_if(sample.begin(), sample.end(), [=](const SampleRow &row) {
        return row.cells.size() == width && row.filled >= filled;
    });
    return static_cast<size_t>(first - sample.begin());
}

HeaderFinding headerAt(const std::vector<SampleRow> &sample, size_t index)
{
    HeaderFinding finding;
    finding.row = sample[index].row;
    finding.line = sample[index].line;
    finding.cells = sample[index].cells;
    finding.names = distinctNames(finding.cells);
    finding.preambleRows = static_cast<int>(
        std::count_if(sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>(index),
                      [](const SampleRow &row) { return row.filled > 0; }));
    return finding;
}

} // namespace

QStringList distinctNames(const QStringList &cells)
{
    QStringList names;
    for (const QString &cell : cells) {
        QString name = cell;
        for (int n = 2; !name.isEmpty() && names.contains(name); ++n)
            name = QStringLiteral("%1 (%2)").arg(cell).arg(n);
        names += name;
    }
    return names;
}

HeaderFinding findHeader(RecordSource &records, const KnownHeader &isKnown,
                         std::optional<int> chosenRow)
{
    std::vector<SampleRow> sample;
    Record record;
    while ((chosenRow || sample.size() < s_sampleSize) && records.next(record)) {
        if (chosenRow && record.number < *chosenRow && sample.size() >= s_sampleSize)
            continue;
        sample.push_back(sampleOf(record));
        const bool isChosen = chosenRow && record.number >= *chosenRow;
        if (isChosen || (!chosenRow && hasKnownNames(sample.back(), isKnown))) {
            HeaderFinding finding = headerAt(sample, sample.size() - 1);
            finding.chosen = isChosen;
            return finding;
        }
    }
    if (sample.empty())
        return {};
    return headerAt(sample, firstTypicalRow(sample));
}

int HeaderFinding::namedWidth() const
{
    for (qsizetype i = names.size(); i > 0; --i) {
        if (!names[i - 1].isEmpty())
            return static_cast<int>(i);
    }
    return 0;
}

QString HeaderFinding::words() const
{
    if (row == 0)
        return tr("no header: the file holds no rows");
    const QString where =
        chosen ? tr("header in row %1, as chosen").arg(row) : tr("header in row %1").arg(row);
    if (preambleRows == 0)
        return where;
    return tr("%1, %n row(s) above it left out", nullptr, preambleRows).arg(where);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/import/records.h"

#include <QByteArray>

#include <vector>

namespace courtside {

/// The largest table of an HTML page, as some programs write it under the name .xls.
struct HtmlTable
{
    struct Row
    {
        qint64 line = 0; ///< of the page, where the row starts
        std::vector<QByteArray> cells;
    };
    std::vector<Row> rows;
};

/// Reads the page with libxml2's HTML parser: no network, no external entities. `utf8` is the page
/// as UTF-8, whatever its own heading says. Runs of blanks become one, <br> a line break; a cell
/// over several columns is followed by empty ones, a cell over several rows is repeated in each.
/// Fails where there is no table.
Result<HtmlTable> readHtmlTable(QByteArrayView utf8);

/// The rows of a table as records; rows without any cell count as blank lines.
class HtmlRecords final : public RecordSource
{
public:
    explicit HtmlRecords(const HtmlTable &table) : m_table(table) {}

    bool next(Record &record) override;
    double progress() const override;

private:
    const HtmlTable &m_table;
    size_t m_next = 0;
    std::vector<QByteArrayView> m_views;
};

} // namespace courtside

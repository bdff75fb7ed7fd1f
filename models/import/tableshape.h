// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/records.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace courtside {

/// Whether a header cell (trimmed) is one that is known.
using KnownHeader = std::function<bool(const QString &)>;

/// Where the header stands and what it names.
struct HeaderFinding
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFinding)
public:
    qint64 row = 0;         ///< its record number; 0: no header, the file holds no record
    qint64 line = 0;        ///< its line
    QStringList names;      ///< trimmed; a name that occurs again is `name (2)`, a ghost is empty
    int preambleRows = 0;   ///< rows with text above it, left out
    bool byAliases = false; ///< found by known names, not by its width
    bool chosen = false;    ///< the person said so

    /// Columns up to the last one that has a name.
    int namedWidth() const;
    /// "header in row 4, 3 rows above it left out"
    QString words() const;
};

/// Finds the header within the first 100 records: the row a person chose, else the first row with
/// two or more known names, else the first row as wide as most rows.
HeaderFinding findHeader(RecordSource &records, const KnownHeader &isKnown,
                         std::optional<int> chosenRow = {});

/// What a row below the header is.
enum class RowKind {
    Data,
    Blank,          ///< nothing in any cell
    Footer,         ///< a report's closing words
    Total,          ///< a sum over other rows
    RepeatedHeader, ///< the header once more
    Short,          ///< fewer cells than named columns: which ones are missing is not known
    Long,           ///< more cells than columns, with something in them
    OpenQuote,      ///< a quote that never closes
};

/// Tells rows of data from what else stands below a header. Feed it every record once, in order:
/// it remembers blank lines, because a footer stands below two of them.
class RowJudge final
{
    Q_DECLARE_TR_FUNCTIONS(RowJudge)
public:
    /// `dateColumns` are the columns that must be empty in a row of totals (dates and weeks).
    RowJudge(const HeaderFinding &header, std::vector<int> dateColumns);

    RowKind judge(const Record &record);

    /// Why such a row is left out or cannot be taken, as a sentence; empty for Data.
    static QString reason(RowKind kind, const Record &record, int columns);
    /// What to do about a row that cannot be taken; empty for the others.
    static QString remedy(RowKind kind);

private:
    bool isRepeatedHeader(const Record &record) const;
    bool isTotal(const Record &record, qsizetype firstFilled) const;

    std::vector<QByteArray> m_names;
    qsizetype m_namedWidth = 0;
    std::vector<int> m_dateColumns;
    int m_blankRows = 0; ///< blank lines and ghost rows directly above
    bool m_belowGap = false;
};

} // namespace courtside

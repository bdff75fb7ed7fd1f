// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/records.h"
#include "models/import/tableshape.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace courtside {

/// What a row below the header is.
enum class RowKind {
    Data,
    Blank,          ///< nothing in any cell
    Footer,         ///< a report's closing words
    Total,          ///< a sum over other rows
    RepeatedHeader, ///< the header once more
    Short,          ///< fewer cells than named columns: which ones are missing is not known
    Long,           ///< more cells than columns, with something in them
    OpenQuote,      ///< a quote that closes in another row, or never
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
    QString reason(RowKind kind, const Record &record) const;
    /// What to do about a row that cannot be taken; empty for the others.
    QString remedy(RowKind kind, const Record &record) const;

private:
    bool isRepeatedHeader(const Record &record) const;
    bool isTotal(const Record &record, qsizetype firstFilled) const;
    bool isFooter(const Record &record, qsizetype firstFilled, qsizetype filled) const;

    std::vector<QByteArray> m_cells; ///< of the header
    qsizetype m_namedWidth = 0;
    std::vector<int> m_dateColumns;
    int m_blankRows = 0; ///< blank lines and ghost rows directly above
    bool m_belowGap = false;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace courtside {

/// What a record's quote marks are like.
enum class QuoteState {
    Clean,
    TextAfterQuote, ///< a quoted cell goes on after its closing quote
    NeverClosed,    ///< a quote opens and the file ends: everything behind it is in this record
};

/// One row of a table as it stands in the file. Cells are UTF-8 and valid until the next read.
struct Record
{
    qint64 number = 0; ///< as a spreadsheet counts rows: from 1, blank lines included
    qint64 line = 0;   ///< line in the file where the record starts, from 1
    int blankLinesBefore = 0;
    QuoteState quotes = QuoteState::Clean;
    qint64 quoteLine = 0; ///< where the quote opened, unless Clean
    std::span<const QByteArrayView> cells;

    qsizetype width() const { return static_cast<qsizetype>(cells.size()); }
    /// The cell, or an empty one beyond the record's end.
    QByteArrayView cell(qsizetype column) const
    {
        return column >= 0 && column < width() ? cells[static_cast<size_t>(column)]
                                               : QByteArrayView();
    }
};

/// Records one after the other, whatever they are read from.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// Reads the next record that is not a blank line; false at the end.
    virtual bool next(Record &record) = 0;
    /// How much has been read, 0 to 1.
    virtual double progress() const = 0;
};

struct RecordOptions
{
    char separator = ',';
    bool quotesAreText = false; ///< quote marks are ordinary characters
    qint64 firstRow = 1;        ///< number and line of the first record, where lines were left out
};

/// Reads separated values: CR, LF and CRLF end a record; a quoted cell may hold anything, a doubled
/// quote standing for one; a quote inside an unquoted cell is text; NUL bytes are left out; blanks
/// are kept. The text must outlive the reader. Linear in time, memory of one record.
class RecordReader final : public RecordSource
{
public:
    explicit RecordReader(QByteArrayView utf8, RecordOptions options = {});

    bool next(Record &record) override;
    double progress() const override;

private:
    struct Escaped
    {
        size_t cell = 0;
        bool quoted = false; ///< starts with its opening quote; else only NULs are to be left out
    };

    void skipBlankLines(Record &record);
    const char *readUnquoted(const char *at);
    const char *readQuoted(const char *open, Record &record);
    void unescapeCells();
    void endRecord(bool hadQuotes);

    const char *m_begin = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    RecordOptions m_options;
    qint64 m_row = 1;
    qint64 m_line = 1;
    const char *m_recordStart = nullptr;
    std::array<bool, 256> m_stops = {}; ///< bytes that end an unquoted cell
    std::vector<QByteArrayView> m_cells;
    std::vector<Escaped> m_escaped; ///< cells whose raw text is not their value
    std::vector<char> m_arena;      ///< values of these
};

} // namespace courtside

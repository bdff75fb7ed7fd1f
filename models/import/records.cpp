// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/records.h"

#include <algorithm>
#include <cstring>

namespace courtside {

namespace {

const char *find(const char *from, const char *end, char c)
{
    if (from == end)
        return end;
    const void *found = std::memchr(from, c, static_cast<size_t>(end - from));
    return found ? static_cast<const char *>(found) : end;
}

/// CRLF, LF and CR each break one line.
qint64 lineBreaks(const char *from, const char *end)
{
    qint64 breaks = 0;
    for (const char *at = find(from, end, '\n'); at != end; at = find(at + 1, end, '\n'))
        ++breaks;
    for (const char *at = find(from, end, '\r'); at != end; at = find(at + 1, end, '\r')) {
        if (at + 1 == end || at[1] != '\n')
            ++breaks;
    }
    return breaks;
}

const char *afterLineBreak(const char *at, const char *end)
{
    const bool isPair = *at == '\r' && at + 1 != end && at[1] == '\n';
    return at + (isPair ? 2 : 1);
}

bool saysNothing(const char *from, const char *end)
{
    return std::all_of(from, end, [](char c) { return c == ' ' || c == '\t' || c == '\0'; });
}

/// Writes the value of a raw cell and returns the end of it. Inside quotes a doubled quote stands
/// for one and a single one closes; outside, quotes are text.
char *writeValue(QByteArrayView raw, bool quoted, char *to)
{
    const char *at = raw.data() + (quoted ? 1 : 0);
    const char *end = raw.data() + raw.size();
    for (bool inside = quoted; at != end; ++at) {
        if (*at == '\0')
            continue;
        if (inside && *at == '"') {
            if (at + 1 == end || at[1] != '"') {
                inside = false;
                continue;
            }
            ++at;
        }
        *to++ = *at;
    }
    return to;
}

} // namespace

RecordReader::RecordReader(QByteArrayView utf8, RecordOptions options)
    : m_begin(utf8.data()), m_at(m_begin), m_end(m_begin + utf8.size()), m_options(options),
      m_row(options.firstRow), m_line(options.firstRow)
{
    for (const char stop : {m_options.separator, '\r', '\n'})
        m_stops[static_cast<uchar>(stop)] = true;
}

bool RecordReader::next(Record &record)
{
    skipBlankLines(record);
    if (m_at == m_end)
        return false;
    record.number = m_row;
    record.line = m_line;
    record.quotes = QuoteState::Clean;
    record.quoteLine = 0;
    m_recordStart = m_at;
    m_cells.clear();
    m_escaped.clear();
    bool hadQuotes = false;
    for (;;) {
        if (m_at != m_end && *m_at == '"' && !m_options.quotesAreText) {
            m_at = readQuoted(m_at, record);
            hadQuotes = true;
        } else {
            m_at = readUnquoted(m_at);
        }
        if (m_at == m_end || *m_at != m_options.separator)
            break;
        ++m_at;
    }
    endRecord(hadQuotes);
    record.cells = m_cells;
    return true;
}

double RecordReader::progress() const
{
    return m_end == m_begin ? 1.0 : double(m_at - m_begin) / double(m_end - m_begin);
}

void RecordReader::skipBlankLines(Record &record)
{
    record.blankLinesBefore = 0;
    while (m_at != m_end && (*m_at == '\n' || *m_at == '\r')) {
        m_at = afterLineBreak(m_at, m_end);
        ++m_row;
        ++m_line;
        ++record.blankLinesBefore;
    }
}

const char *RecordReader::readUnquoted(const char *at)
{
    const char *start = at;
    while (at != m_end && !m_stops[static_cast<uchar>(*at)])
        ++at;
    m_cells.emplace_back(start, at);
    return at;
}

const char *RecordReader::readQuoted(const char *open, Record &record)
{
    bool escaped = false;
    const char *close = find(open + 1, m_end, '"');
    while (close != m_end && close + 1 != m_end && close[1] == '"') {
        escaped = true;
        close = find(close + 2, m_end, '"');
    }
    const char *at = close == m_end ? m_end : close + 1;
    if (close != m_end && (at == m_end || m_stops[static_cast<uchar>(*at)])) {
        if (escaped)
            m_escaped.push_back({m_cells.size(), true});
        m_cells.emplace_back(escaped ? open : open + 1, escaped ? at : close);
        return at;
    }
    // Out of the ordinary: text behind the closing quote, or no closing quote at all.
    while (at != m_end && !m_stops[static_cast<uchar>(*at)])
        ++at;
    if (close == m_end || !saysNothing(close + 1, at)) {
        record.quotes = close == m_end ? QuoteState::NeverClosed : QuoteState::TextAfterQuote;
        record.quoteLine = m_line + lineBreaks(m_recordStart, open);
    }
    m_escaped.push_back({m_cells.size(), true});
    m_cells.emplace_back(open, at);
    return at;
}

void RecordReader::unescapeCells()
{
    size_t room = 0;
    for (const Escaped &escaped : m_escaped)
        room += static_cast<size_t>(m_cells[escaped.cell].size());
    if (m_arena.size() < room)
        m_arena.resize(room);
    char *to = m_arena.data();
    for (const Escaped &escaped : m_escaped) {
        QByteArrayView &cell = m_cells[escaped.cell];
        char *end = writeValue(cell, escaped.quoted, to);
        cell = QByteArrayView(to, end);
        to = end;
    }
}

void RecordReader::endRecord(bool hadQuotes)
{
    if (find(m_recordStart, m_at, '\0') != m_at) {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const auto isListed = [i](const Escaped &escaped) {
                return escaped.cell == i;
            };
            if (m_cells[i].contains('\0') &&
                std::none_of(m_escaped.begin(), m_escaped.end(), isListed))
                m_escaped.push_back({i, false});
        }
    }
    if (!m_escaped.empty())
        unescapeCells();
    if (hadQuotes)
        m_line += lineBreaks(m_recordStart, m_at);
    if (m_at != m_end) {
        m_at = afterLineBreak(m_at, m_end);
        ++m_line;
    }
    ++m_row;
}

} // namespace courtside

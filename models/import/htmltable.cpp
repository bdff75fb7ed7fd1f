// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/htmltable.h"

#include "models/import/celltext.h"

#include <libxml/HTMLparser.h>

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace courtside {

namespace {

constexpr int s_widestSpan = 1000;
constexpr int s_chunk = 1 << 16;

struct HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
};

/// A cell that reaches into the rows below.
struct Hanging
{
    size_t column = 0;
    size_t endRow = 0; ///< behind the last row it reaches
    QByteArray text;
};

struct OpenTable
{
    HtmlTable table;
    size_t cellCount = 0;
    bool inRow = false;
    bool inCell = false;
    int columns = 1; ///< of the open cell
    int rows = 1;
    QByteArray text;
    std::vector<Hanging> hanging;
};

/// What the parser tells, gathered into tables. Tables in cells stand on a stack of their own.
class TableBuilder final
{
public:
    htmlParserCtxtPtr parser = nullptr;

    void start(QByteArrayView tag, const xmlChar **attributes);
    void end(QByteArrayView tag);
    void text(QByteArrayView characters);
    void finish();
    HtmlTable takeLargest() { return std::move(m_largest); }

private:
    OpenTable *top() { return m_open.empty() ? nullptr : &m_open.back(); }
    void startRow();
    void startCell(const xmlChar **attributes);
    void endCell();
    void endRow();
    void endTable();
    void placeHanging();

    std::vector<OpenTable> m_open;
    HtmlTable m_largest;
    size_t m_largestCells = 0;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

int spanOf(const xmlChar **attributes, QByteArrayView name)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (attributes[1] && name == reinterpret_cast<const char *>(attributes[0])) {
            const int span = QByteArray(reinterpret_cast<const char *>(attributes[1])).toInt();
            return std::clamp(span, 1, s_widestSpan);
        }
    }
    return 1;
}

void TableBuilder::start(QByteArrayView tag, const xmlChar **attributes)
{
    if (tag == "table")
        m_open.emplace_back();
    else if (!top())
        return;
    else if (tag == "tr")
        startRow();
    else if (tag == "td" || tag == "th")
        startCell(attributes);
    else if (tag == "br" && top()->inCell)
        top()->text += '\n';
}

void TableBuilder::end(QByteArrayView tag)
{
    if (!top())
        return;
    if (tag == "table")
        endTable();
    else if (tag == "tr")
        endRow();
    else if (tag == "td" || tag == "th")
        endCell();
}

void TableBuilder::text(QByteArrayView characters)
{
    if (!top() || !top()->inCell)
        return;
    QByteArray &text = top()->text;
    for (const char c : characters) {
        if (!isBlank(c))
            text += c;
        else if (!text.isEmpty() && !isBlank(text.back()))
            text += ' ';
    }
}

void TableBuilder::finish()
{
    while (top())
        endTable();
}

void TableBuilder::startRow()
{
    endRow();
    top()->inRow = true;
    top()->table.rows.push_back({parser->input ? parser->input->line : 0, {}});
    placeHanging();
}

void TableBuilder::startCell(const xmlChar **attributes)
{
    if (!top()->inRow)
        startRow();
    endCell();
    top()->inCell = true;
    top()->columns = spanOf(attributes, "colspan");
    top()->rows = spanOf(attributes, "rowspan");
    top()->text.clear();
}

void TableBuilder::endCell()
{
    OpenTable &table = *top();
    if (!table.inCell)
        return;
    table.inCell = false;
    auto &cells = table.table.rows.back().cells;
    const QByteArray value = trimmedCell(table.text).toByteArray();
    const size_t endRow = table.table.rows.size() - 1 + static_cast<size_t>(table.rows);
    for (int i = 0; i < table.columns; ++i) {
        if (table.rows > 1)
            table.hanging.push_back({cells.size(), endRow, i == 0 ? value : QByteArray()});
        cells.push_back(i == 0 ? value : QByteArray());
        ++table.cellCount;
    }
    placeHanging();
}

/// Cells from rows above take their columns before the next cell of this row does.
void TableBuilder::placeHanging()
{
    OpenTable &table = *top();
    auto &cells = table.table.rows.back().cells;
    const size_t nextRow = table.table.rows.size();
    const auto isHere = [&](const Hanging &hanging) {
        return hanging.column == cells.size() && nextRow <= hanging.endRow;
    };
    auto &hanging = table.hanging;
    std::erase_if(hanging, [nextRow](const Hanging &cell) { return cell.endRow < nextRow; });
    for (auto it = std::find_if(hanging.begin(), hanging.end(), isHere); it != hanging.end();
         it = std::find_if(hanging.begin(), hanging.end(), isHere))
        cells.push_back(it->text);
}

void TableBuilder::endRow()
{
    if (top()->inRow)
        endCell();
    top()->inRow = false;
}

void TableBuilder::endTable()
{
    endRow();
    if (top()->cellCount > m_largestCells || m_largest.rows.empty()) {
        m_largestCells = top()->cellCount;
        m_largest = std::move(top()->table);
    }
    m_open.pop_back();
}

QByteArrayView viewOf(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

htmlSAXHandler handlers()
{
    htmlSAXHandler sax = {};
    sax.startElement = [](void *builder, const xmlChar *name, const xmlChar **attributes) {
        static_cast<TableBuilder *>(builder)->start(viewOf(name), attributes);
    };
    sax.endElement = [](void *builder, const xmlChar *name) {
        static_cast<TableBuilder *>(builder)->end(viewOf(name));
    };
    sax.characters = [](void *builder, const xmlChar *text, int length) {
        static_cast<TableBuilder *>(builder)->text(
            QByteArrayView(reinterpret_cast<const char *>(text), length));
    };
    sax.ignorableWhitespace = sax.characters;
    return sax;
}

} // namespace

Result<HtmlTable> readHtmlTable(QByteArrayView utf8)
{
    TableBuilder builder;
    htmlSAXHandler sax = handlers();
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreatePushParserCtxt(&sax, &builder, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
        &htmlFreeParserCtxt);
    if (!parser)
        return Failure{HtmlPage::tr("There is not enough memory to read this page."),
                       QStringLiteral("no HTML parser")};
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    builder.parser = parser.get();
    for (qsizetype at = 0; at < utf8.size(); at += s_chunk) {
        const auto length = static_cast<int>(std::min<qsizetype>(s_chunk, utf8.size() - at));
        htmlParseChunk(parser.get(), utf8.data() + at, length, 0);
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    builder.finish();
    HtmlTable table = builder.takeLargest();
    if (table.rows.empty())
        return Failure{HtmlPage::tr("This web page holds no table. Export the report as CSV and "
                                    "import that file."),
                       QStringLiteral("page without table")};
    return table;
}

bool HtmlRecords::next(Record &record)
{
    record.blankLinesBefore = 0;
    while (m_next < m_table.rows.size() && m_table.rows[m_next].cells.empty()) {
        ++record.blankLinesBefore;
        ++m_next;
    }
    if (m_next == m_table.rows.size())
        return false;
    const HtmlTable::Row &row = m_table.rows[m_next];
    ++m_next;
    m_views.assign(row.cells.begin(), row.cells.end());
    record.number = static_cast<qint64>(m_next);
    record.line = row.line;
    record.quotes = QuoteState::Clean;
    record.quoteLine = 0;
    record.cells = m_views;
    return true;
}

double HtmlRecords::progress() const
{
    return m_table.rows.empty() ? 1.0 : double(m_next) / double(m_table.rows.size());
}

} // namespace courtside

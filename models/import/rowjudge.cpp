// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rowjudge.h"

#include "models/import/celltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace courtside {

namespace {

constexpr qsizetype s_longestTotal = 60; ///< bytes; longer texts are no label of a total

bool isTotalLabel(QByteArrayView cell)
{
    static const QRegularExpression label(
        QStringLiteral("^((grand |sub-?|sub )?totals?|gesamt(summe|ergebnis)?|(zwischen)?summe"
                       "|(sous-)?total( g\u00e9n\u00e9ral)?|total general|suma|somme"
                       "|totale( complessivo)?|(eind)?totaal|totalt|yhteens\u00e4|\u5408\u8a08)"
                       "( \\(\\d+ [^()]+\\))?:?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (cell.size() > s_longestTotal)
        return false;
    return label.match(QString::fromUtf8(cell)).hasMatch();
}

/// The closing lines of reports, as their vendors write them.
bool isClosingLine(QByteArrayView cell)
{
    static const QRegularExpression line(
        QStringLiteral(
            "^(copyright (\\(c\\)|\u00a9).*salesforce"
            "|confidential information - do not distribute"
            "|vertrauliche informationen"
            "|informations confidentielles"
            "|informaci\u00f3n confidencial"
            "|(generated|generiert|g\u00e9n\u00e9r\u00e9|generado) (by|von|par|por) ?:)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.match(QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 200))))
        .hasMatch();
}

bool hasLineBreak(const Record &record)
{
    return std::any_of(record.cells.begin(), record.cells.end(), [](QByteArrayView cell) {
        return cell.contains('\n') || cell.contains('\r');
    });
}

} // namespace

RowJudge::RowJudge(const HeaderFinding &header, std::vector<int> dateColumns)
    : m_namedWidth(header.namedWidth()), m_dateColumns(std::move(dateColumns))
{
    for (const QString &cell : header.cells)
        m_cells.push_back(cell.toUtf8());
}

RowKind RowJudge::judge(const Record &record)
{
    m_blankRows += record.blankLinesBefore;
    m_belowGap = m_belowGap || m_blankRows >= 2;
    // A quote that opened in one row and was closed by another row's quote has swallowed rows.
    if (record.quotes == QuoteState::NeverClosed ||
        (record.quotes == QuoteState::TextAfterQuote && hasLineBreak(record)))
        return RowKind::OpenQuote;

    qsizetype firstFilled = -1;
    qsizetype filled = 0;
    for (qsizetype i = 0; i < record.width() && filled < 2; ++i) {
        if (trimmedCell(record.cell(i)).isEmpty())
            continue;
        if (filled++ == 0)
            firstFilled = i;
    }
    if (filled == 0) {
        ++m_blankRows;
        return RowKind::Blank;
    }
    m_blankRows = 0;
    if (isFooter(record, firstFilled, filled))
        return RowKind::Footer;
    if (isTotal(record, firstFilled))
        return RowKind::Total;
    if (isRepeatedHeader(record))
        return RowKind::RepeatedHeader;
    if (record.width() < m_namedWidth)
        return RowKind::Short;
    for (qsizetype i = static_cast<qsizetype>(m_cells.size()); i < record.width(); ++i) {
        if (!trimmedCell(record.cell(i)).isEmpty())
            return RowKind::Long;
    }
    return RowKind::Data;
}

bool RowJudge::isFooter(const Record &record, qsizetype firstFilled, qsizetype filled) const
{
    if (m_namedWidth < 2)
        return false;
    if (m_belowGap && (record.width() < m_namedWidth || filled == 1))
        return true;
    return filled == 1 && isClosingLine(trimmedCell(record.cell(firstFilled)));
}

bool RowJudge::isTotal(const Record &record, qsizetype firstFilled) const
{
    const bool isDated = std::any_of(m_dateColumns.begin(), m_dateColumns.end(), [&](int column) {
        return column != firstFilled && !isEmptyValue(record.cell(column));
    });
    return !isDated && isTotalLabel(trimmedCell(record.cell(firstFilled)));
}

bool RowJudge::isRepeatedHeader(const Record &record) const
{
    if (m_namedWidth < 2 || record.width() < m_namedWidth)
        return false;
    for (qsizetype i = 0; i < m_namedWidth; ++i) {
        if (trimmedCell(record.cell(i)) != m_cells[static_cast<size_t>(i)])
            return false;
    }
    return true;
}

QString RowJudge::reason(RowKind kind, const Record &record) const
{
    switch (kind) {
    case RowKind::Data:
        return {};
    case RowKind::Blank:
        return tr("The row is empty.");
    case RowKind::Footer:
        return tr("The row belongs to the report's footer.");
    case RowKind::Total:
        return tr("The row is a total over other rows.");
    case RowKind::RepeatedHeader:
        return tr("The row is the header once more.");
    case RowKind::Short:
    case RowKind::Long:
        return tr("The row has %1 cells where the header has %2, so it is not known which value "
                  "belongs to which column.")
            .arg(record.width())
            .arg(kind == RowKind::Short ? m_namedWidth : static_cast<qsizetype>(m_cells.size()));
    case RowKind::OpenQuote:
        return record.quotes == QuoteState::NeverClosed
                   ? tr("A quote mark opens in line %1 and never closes, so the rest of the file "
                        "was "
                        "read as one cell.")
                         .arg(record.quoteLine)
                   : tr("A quote mark opens in line %1 and closes in another row, so several rows "
                        "were read as one.")
                         .arg(record.quoteLine);
    }
    return {};
}

QString RowJudge::remedy(RowKind kind, const Record &record) const
{
    switch (kind) {
    case RowKind::Short:
        return tr("Add the missing cells, or put quotes around a value with a line break.");
    case RowKind::Long:
        return tr("Put quotes around the value that holds a separator.");
    case RowKind::OpenQuote:
        return tr("Close the quote in line %1, or treat quotes as text.").arg(record.quoteLine);
    default:
        return {};
    }
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/tablefile.h"

#include "models/import/filesniff.h"

namespace courtside {

namespace {

std::optional<char> chosenSeparator(const ImportChoices &choices)
{
    if (!choices.separator || choices.separator->unicode() >= 0x80)
        return {};
    return choices.separator->toLatin1();
}

} // namespace

Result<TableFile> openTable(const QString &name, const QByteArray &bytes,
                            const ImportChoices &choices)
{
    if (auto refusal = refusalOf(sniffBytes(bytes), name))
        return *std::move(refusal);
    Result<DecodedText> text = decodeText(bytes, choices.encoding);
    if (!text)
        return text.failure();

    TableFile file;
    file.m_text = *std::move(text);
    file.m_shape = sniffText(file.m_text.utf8);
    if (auto refusal = refusalOf(file.m_shape, name))
        return *std::move(refusal);
    if (file.m_shape == FileShape::Html) {
        Result<HtmlTable> table = readHtmlTable(file.m_text.utf8);
        if (!table)
            return table.failure();
        file.m_html = std::make_shared<const HtmlTable>(*std::move(table));
        file.m_text.utf8 = {};
        file.m_text.owner.clear();
        return file;
    }
    file.m_quotesAreText = choices.quotesAreText;
    file.m_separator =
        findSeparator(file.m_text.utf8, chosenSeparator(choices), choices.quotesAreText);
    return file;
}

std::unique_ptr<RecordSource> TableFile::records() const
{
    if (m_html)
        return std::make_unique<HtmlRecords>(*m_html);
    RecordOptions options;
    options.separator = m_separator.separator;
    options.quotesAreText = m_quotesAreText;
    options.firstRow = m_separator.declared ? 2 : 1;
    return std::make_unique<RecordReader>(m_text.utf8.sliced(m_separator.bodyOffset), options);
}

} // namespace courtside

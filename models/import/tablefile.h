// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/domain/result.h"
#include "models/import/encoding.h"
#include "models/import/filesniff.h"
#include "models/import/htmltable.h"
#include "models/import/records.h"
#include "models/import/separator.h"

#include <memory>

namespace courtside {

/// A file understood as a table, ready to be read as often as needed.
class TableFile final
{
public:
    const EncodingFinding &encoding() const { return m_text.finding; }
    const SeparatorFinding &separator() const { return m_separator; }
    bool isHtml() const { return m_html != nullptr; }
    /// No bytes, or blanks only: a legal file that holds no rows.
    bool isEmpty() const { return m_shape == FileShape::Empty; }

    /// A new pass over the records. The file must outlive it.
    std::unique_ptr<RecordSource> records() const;

private:
    friend Result<TableFile> openTable(const QString &, const QByteArray &, const ImportChoices &);

    FileShape m_shape = FileShape::Text;
    DecodedText m_text;
    SeparatorFinding m_separator;
    bool m_quotesAreText = false;
    std::shared_ptr<const HtmlTable> m_html;
};

/// Opens the bytes of a file as a table; `choices` may name encoding and separator and say that
/// quotes are text. Raw `bytes` must outlive the result. Fails with what to do instead where the
/// file is no table: an Excel workbook, a zip, a picture, an unknown encoding.
Result<TableFile> openTable(const QString &name, const QByteArray &bytes,
                            const ImportChoices &choices);

} // namespace courtside

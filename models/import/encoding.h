// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace courtside {

/// How a file's characters were told apart.
struct EncodingFinding
{
    Q_DECLARE_TR_FUNCTIONS(EncodingFinding)
public:
    QString name;        ///< "UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-1", ...
    bool chosen = false; ///< the person said so
    qint64 nuls = 0;     ///< NUL bytes in the text, which readers leave out
    qint64 broken = 0;   ///< places that are not valid in the marked or chosen encoding

    /// "UTF-8", "ISO-8859-1, 48 NUL bytes left out"
    QString words() const;
};

/// A file's text as UTF-8, without byte order mark.
struct DecodedText
{
    QByteArray owner; ///< keeps the text alive; shares the given bytes where they were UTF-8
    QByteArrayView utf8;
    EncodingFinding finding;
};

/// Reads the bytes as text: a byte order mark, else UTF-16 by where its NULs stand, else strict
/// UTF-8, else Windows-1252 (called ISO-8859-1 where no byte tells the two apart). `wanted`, a
/// codec name, overrules all of that. A name that is not known is a failure.
/// UTF-8 is not copied: raw `bytes` must then outlive the result.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &wanted = {});

/// Whether the bytes begin with a mark that names their encoding.
bool hasByteOrderMark(const QByteArray &bytes);

/// `JÃ¶rg` as `Jörg`: text that is UTF-8 once read as Windows-1252, undone up to twice. Nothing
/// where the text shows no sign of that.
std::optional<QString> repairedMojibake(const QString &text);

} // namespace courtside

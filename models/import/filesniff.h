// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace courtside {

/// What a file is.
enum class FileShape {
    Text,
    Html,
    Empty, ///< no bytes, or blanks only: legal, it holds no rows
    Xlsx,
    Zip, ///< of anything else than an Excel workbook
    OldExcel,
    Calendar,
    Pdf,
    Image,
    Binary,
};

/// What the first bytes say. The name's ending is not asked: reports lie about it. Text means that
/// nothing else was recognised; what it says is for sniffText.
FileShape sniffBytes(QByteArrayView bytes);

/// What a file's text is, once decoded: Text, Html, Calendar, Empty, OldExcel (its XML form) or
/// Binary.
FileShape sniffText(QByteArrayView utf8);

/// Why a file of this shape cannot be imported and what to do instead; nothing for the shapes that
/// can be (Text, Html, Empty).
std::optional<Failure> refusalOf(FileShape shape, const QString &fileName);

} // namespace courtside

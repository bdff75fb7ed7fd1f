// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace courtside {

/// What a file is, by its first bytes. The name's ending is not asked: reports lie about it.
enum class FileShape {
    Text,
    Html,
    Empty,
    Xlsx,
    Zip, ///< of anything else than an Excel workbook
    OldExcel,
    Calendar,
    Pdf,
    Image,
    Binary,
};

FileShape sniffFile(QByteArrayView bytes);

/// Why a file of this shape cannot be imported and what to do instead; nothing for the shapes that
/// can (Text, Html). An empty file is refused with a sentence of its own.
std::optional<Failure> refusalOf(FileShape shape, const QString &fileName);

} // namespace courtside

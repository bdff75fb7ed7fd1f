// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace courtside {

/// Windows-1252 as UTF-8. The five bytes it leaves undefined become the control characters of
/// ISO-8859-1, so that nothing is lost. Needs no codec library.
QByteArray utf8FromCp1252(QByteArrayView bytes);

/// The text in Windows-1252; nothing where a character does not exist there.
std::optional<QByteArray> cp1252FromText(const QString &text);

} // namespace courtside

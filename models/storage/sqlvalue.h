// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace courtside {

/// A value as a row holds it: nothing, an integer, a real, text or bytes.
using SqlValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using SqlRow = std::vector<SqlValue>;

} // namespace courtside

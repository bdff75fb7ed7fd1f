// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace courtside {

/// The beginning of what somebody wrote, on one line; the whole of it is one key away.
QString shortWords(const QString &words, qsizetype most = 300);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QStringList>

namespace courtside {

/// Writes a picture of each page of the list, light and dark, at 1366×768 to `folder`, from a
/// sample workbook as of `today` that is thrown away afterwards. Returns the files' names.
Result<QStringList> writeScreenshots(const QString &folder, QDate today);

} // namespace courtside

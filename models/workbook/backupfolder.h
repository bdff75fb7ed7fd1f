// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace courtside {

/// The private folder that keeps the backups of the workbook at `path`: one per workbook, in the
/// person's application data, so that a workbook on a stick leaves none behind there.
QString backupFolderOf(const QString &path);

} // namespace courtside

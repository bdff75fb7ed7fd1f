// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfoList>
#include <QString>

namespace courtside {

/// The newest files of a folder whose names promise a table, newest first, at most `most`.
QFileInfoList newestTables(const QString &folder, int most);

/// Where tables were last taken from; the downloads folder at first.
QString importFolder();
void rememberImportFolder(const QString &folder);

} // namespace courtside

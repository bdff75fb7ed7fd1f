// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"

#include <QStringList>

namespace courtside {

// What is said when an import is taken back, wherever that is done.

/// "Import undone: 3 rows taken out, 1 row put back as it was."; with the file's name where one is
/// given.
QString undoneSentence(const ImportUndo &undone, const QString &file = {});
/// What stayed since a hand had edited it, under its heading; empty where nothing did.
QString keptText(const QStringList &kept);
/// Lines below each other; of many the first ones and how many more there are.
QString listedText(const QStringList &lines);

} // namespace courtside

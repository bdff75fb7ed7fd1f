// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QJsonObject>
#include <QString>

namespace courtside {

/// One file's part of the document for scripts, `file` as it was named on the command line. Fields
/// that do not apply are null, and so is `batch`, which nobody knows before it is written.
QJsonObject importAsJson(const QString &file, const ImportPlan &plan);

/// The same for people: what was read, the counts, what is asked and how to answer it, and the
/// rows that could not be taken.
QString importAsText(const QString &file, const ImportPlan &plan);

} // namespace courtside

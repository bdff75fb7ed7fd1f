// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace courtside {

struct ImportPlan;

/// The rejected rows of a plan as UTF-8 CSV with the separator of the file: the file's own columns,
/// then the reason and the remedy. After repair it imports again, read as the file was. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front.
QByteArray rejectedRowsAsCsv(const ImportPlan &plan);

/// Whether a file with this header is such a list.
bool isListOfRejectedRows(const QStringList &header);

/// A cell of such a list without the apostrophe.
QByteArrayView withoutGuard(QByteArrayView cell);

} // namespace courtside

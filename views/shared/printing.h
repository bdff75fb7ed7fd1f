// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

class QWidget;

namespace courtside {

// The one place that prints. What is printed is HTML that models/report wrote, people's words
// escaped there.

/// Something to print on A4.
struct PrintedSheet
{
    QString title; ///< of the print job, and of a PDF
    QString html;
};

/// Asks for a printer or a PDF file, and prints. Returns false where the person let it be.
Result<bool> printSheet(QWidget *window, const PrintedSheet &sheet);

/// Writes a PDF file, over one that is there.
Result<void> writePdf(const QString &path, const PrintedSheet &sheet);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QString>

#include <vector>

namespace courtside {

/// One of the ways a file can be read.
struct ReadingOption
{
    QString value; ///< empty: found out from the file
    QString label;
};

/// How one thing about a file can be read otherwise.
struct ReadingControl
{
    QString caption; ///< "Encoding"
    std::vector<ReadingOption> options;
    bool takesText = false; ///< any text can be given
};

/// What can be said about a reading such as "encoding" or "date-order:Date"; a control without
/// options where nothing can.
ReadingControl readingControl(const QString &field);
/// Whether the reading can be changed.
bool isChangeable(const QString &field);

/// What the person said about it, or what the plan's choices say; empty: found out.
QString readingValue(const QString &field, const ImportChoices &choices);
/// The same with what an earlier file settled, which the plan's choices hold, behind it.
QString readingInForce(const QString &field, const ImportChoices &choices,
                       const ImportChoices &planned);
void setReading(ImportChoices &choices, const QString &field, const QString &value);

/// The readings a person may want to change that hardly any file needs changed; those the plan
/// does not tell about are offered all the same.
QStringList furtherReadings();

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QString>

#include <utility>
#include <vector>

namespace courtside {

// Small changes to what a person said about a file.

/// The answer to a question, or empty.
QString answerTo(const ImportChoices &choices, const QString &question);
/// A question's id and the key of the choice that answers it.
using ImportAnswer = std::pair<QString, QString>;

/// Answers a question, in place of an earlier answer. An empty key takes the answer back.
void setAnswer(ImportChoices &choices, const QString &question, const QString &key);
/// The same for many questions at once.
void setAnswers(ImportChoices &choices, const std::vector<ImportAnswer> &answers);

/// Reads the column `header` as `field`, which no other column is read as from then on; an empty
/// field keeps the column aside. `columns` are the file's as they are read now.
void setColumn(ImportChoices &choices, const std::vector<PreviewColumn> &columns,
               const QString &header, const QString &field);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/texts.h"

#include <optional>

namespace courtside {

class Workbook;

// What the two forms of a joint call share.
namespace callforms {

// The names of the forms in drafts.
extern const QString planForm;
extern const QString afterForm;

/// The key of a text in a draft, and back.
QString keyOf(TextField field);
TextField fieldOf(const QString &key);

/// Something picked, as a field that picks keeps it.
QJsonObject item(qint64 id, const QString &text = {});

/// The draft of a form about this call, if one is open.
std::optional<Draft> draftOf(Workbook &workbook, const QString &form, EntryId call);

} // namespace callforms

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QByteArray>

namespace courtside {

/// What a preset remembers, as JSON; every choice comes back as it was.
QByteArray choicesToJson(const ImportChoices &choices);
/// Unknown and misshapen parts are left at their defaults.
ImportChoices choicesFromJson(const QByteArray &json);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace courtside {

/// An activity's name as it stands in the middle of a sentence: "Prospecting conversations"
/// becomes "prospecting conversations". Only names made of ordinary words give up their capitals.
/// A name with any other capitalised word ("Zoom calls", "French lessons", "LinkedIn messages")
/// stays as the manager wrote it; so do words in capitals ("CRM Calls" becomes "CRM calls").
/// Tables, headings and data keep the name as written.
QString activityInSentence(const QString &name);

} // namespace courtside

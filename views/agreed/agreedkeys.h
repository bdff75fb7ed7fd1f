// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace courtside {

/// The names of the page's forms in drafts. They never change.
namespace agreedform {
inline const auto commitment = QStringLiteral("agreed/commitment");
inline const auto owed = QStringLiteral("agreed/owed");
inline const auto obstacle = QStringLiteral("agreed/obstacle");
inline const auto motivation = QStringLiteral("agreed/motivation");
} // namespace agreedform

/// The keys of their fields. Drafts are kept by them: they never change.
namespace agreedkey {
inline const auto rep = QStringLiteral("rep");
inline const auto statement = QStringLiteral("statement");
inline const auto due = QStringLiteral("due");
inline const auto seen = QStringLiteral("seen");
inline const auto motivation = QStringLiteral("motivation");
inline const auto proposedBy = QStringLiteral("proposedBy");
inline const auto source = QStringLiteral("source");
inline const auto closes = QStringLiteral("closes");
inline const auto closesAs = QStringLiteral("closesAs");
inline const auto kind = QStringLiteral("kind");
inline const auto askedWhom = QStringLiteral("asked");
inline const auto askedOn = QStringLiteral("askedOn");
inline const auto answer = QStringLiteral("answer");
inline const auto said = QStringLiteral("said");
inline const auto outcome = QStringLiteral("outcome");
inline const auto closedOn = QStringLiteral("closedOn");
inline const auto note = QStringLiteral("note");
} // namespace agreedkey

} // namespace courtside

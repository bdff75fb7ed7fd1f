// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"

#include <QString>

#include <vector>

namespace courtside {

/// The name of the page's form in drafts. It never changes.
inline const auto promiseForm = QStringLiteral("promises");

/// The keys of its fields. Drafts are kept by them: they never change.
namespace promisekey {
inline const auto rep = QStringLiteral("rep");
inline const auto customer = QStringLiteral("customer");
inline const auto statement = QStringLiteral("statement");
inline const auto function = QStringLiteral("function");
inline const auto due = QStringLiteral("due");
inline const auto standard = QStringLiteral("standard");
inline const auto burden = QStringLiteral("burden");
inline const auto size = QStringLiteral("size");
inline const auto category = QStringLiteral("category");
inline const auto made = QStringLiteral("made");
inline const auto source = QStringLiteral("source");
inline const auto ending = QStringLiteral("ending");
inline const auto closedOn = QStringLiteral("closedOn");
inline const auto note = QStringLiteral("note");
} // namespace promisekey

/// A key and the end it gives a promise.
struct PromiseEndKey
{
    QString key; ///< a capital letter
    PromiseEnd end = PromiseEnd::Open;
};
/// The same keys in the list and in the form.
std::vector<PromiseEndKey> promiseEndKeys();

} // namespace courtside

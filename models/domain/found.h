// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"
#include "models/domain/entry.h"
#include "models/domain/snippet.h"
#include "models/domain/texts.h"

#include <optional>
#include <vector>

namespace courtside {

/// Something found by what was typed: a person, a deal, or words somebody wrote.
struct Found
{
    enum class Kind {
        Person,
        Deal,
        Words,
    };

    Kind kind = Kind::Person;
    Snippet title; ///< the person's or deal's name; of words the customer, where they name one
    Snippet text;  ///< another name of the person, the deal's account, or the words
    std::optional<RepId> rep;
    QString repName;
    std::optional<DealId> deal;
    DealOutcome outcome = DealOutcome::Open; ///< of a deal
    bool hasLeft = false;                    ///< of a person

    // Of words.
    EntryId entry;
    EntryKind entryKind = EntryKind::Debrief;
    TextField field = TextField::Statement; ///< where the words stand
    QDate day;

    bool isPrivate() const { return kind == Kind::Words && layerOf(field) == Layer::Private; }
};

/// What to look for and where.
struct FindRequest
{
    QString typed;
    std::optional<Found::Kind> kind;    ///< nothing: everything
    std::optional<EntryKind> entryKind; ///< only words of this kind
    std::optional<RepId> rep;
    std::optional<QDate> from; ///< the days of what was recorded; people and deals have none
    std::optional<QDate> to;

    bool operator==(const FindRequest &) const = default;
};

/// People, then deals, then words, the newest first.
struct FindResult
{
    std::vector<Found> found;
    bool isCut = false; ///< there is more than is listed
};

} // namespace courtside

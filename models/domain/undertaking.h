// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/texts.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace courtside {

// Four things that somebody undertook. They are different things, and none is a task.

/// What became of a commitment, of what is owed, or of an obstacle.
enum class Outcome {
    Open = 0,
    Kept = 1,
    Changed = 2,
    NotKept = 3,
    CannotTell = 4,
};

/// What all of them have.
struct Undertaking
{
    EntryId id;
    RepId rep;
    QDate made;
    QDateTime recordedAt;          ///< UTC
    std::optional<QDate> due;      ///< a commitment without: the next one-on-one
    std::optional<EntryId> source; ///< the debrief or joint call it came out of
    Outcome outcome = Outcome::Open;
    std::optional<QDate> closedOn;
    Texts texts; ///< Statement, and what the kind has besides

    bool isOpen() const { return outcome == Outcome::Open; }
    bool isOverdue(QDate today) const { return isOpen() && due && *due < today; }
    bool operator==(const Undertaking &) const = default;
};

/// What the rep will do, proposed by the rep unless said otherwise.
struct Commitment : Undertaking
{
    Who proposedBy = Who::Rep;
    std::optional<EntryId> motivation; ///< the rep's own motivation it serves

    bool operator==(const Commitment &) const = default;
};
inline constexpr int mostOpenCommitments = 3;

/// What the manager owes the rep.
struct Owed : Undertaking
{
    bool operator==(const Owed &) const = default;
};

enum class ObstacleKind {
    Unsaid = 0,
    Tool = 1,
    Programme = 2,
    Training = 3,
    OtherFunction = 4,
};

/// What stands in the rep's way and is for the manager to remove.
struct Obstacle : Undertaking
{
    ObstacleKind kind = ObstacleKind::Unsaid;
    std::optional<QDate> askedOn;

    bool operator==(const Obstacle &) const = default;
};

/// One of the rep's own motivations, in their words.
struct Motivation
{
    EntryId id;
    RepId rep;
    int position = 0; ///< the strongest first
    QDate said;
    QDateTime recordedAt; ///< UTC
    Texts texts;          ///< Statement

    bool operator==(const Motivation &) const = default;
};

/// What a promise to a customer burdens others with.
enum class Burden {
    Unsaid = 0,
    Cost = 1,
    Capacity = 2,
    Date = 3,
    Terms = 4,
    Product = 5,
    Service = 6,
};

enum class BurdenSize {
    Unsaid = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
};

/// How a promise to a customer ended.
enum class PromiseEnd {
    Open = 0,
    Kept = 1,
    Late = 2,
    ChangedWithAgreement = 3, ///< the customer agreed
    Broken = 4,
};

/// What was promised to a customer and others must deliver.
struct Promise
{
    EntryId id;
    RepId rep; ///< who made it
    std::optional<DealId> deal;
    QDate made;
    QDateTime recordedAt; ///< UTC
    std::optional<QDate> due;
    std::optional<EntryId> source;
    bool isStandard = true;
    Burden burden = Burden::Unsaid;
    BurdenSize size = BurdenSize::Unsaid;
    std::optional<PromiseCategoryId> category;
    PromiseEnd end = PromiseEnd::Open;
    std::optional<QDate> closedOn;
    Texts texts; ///< Statement, Customer, Function, ClosingNote

    bool isOpen() const { return end == PromiseEnd::Open; }
    bool isOverdue(QDate today) const { return isOpen() && due && *due < today; }
    bool operator==(const Promise &) const = default;
};

/// One of the kinds of promise a team tells apart.
struct PromiseCategory
{
    PromiseCategoryId id;
    QString name;

    bool operator==(const PromiseCategory &) const = default;
};

} // namespace courtside

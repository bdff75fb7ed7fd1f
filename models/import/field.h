// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace courtside {

/// What a column of a file can be read as.
enum class Field {
    Rep,    ///< the person's name, or whatever names them
    RepKey, ///< the person's id in the CRM
    Team,
    Id,     ///< the record's own id
    Date,   ///< the day it was planned for or logged on
    Start,  ///< when it began
    AllDay, ///< yes or no: the entry has a day and no time
    DoneAt, ///< when it was completed; counts before the others
    Type,   ///< kind of activity, as the CRM names it
    Outcome,
    Subject,
    Status,       ///< planned, done, cancelled, ...
    StatusReason, ///< Dynamics: error/duplicate is a deleted row
    Closed,       ///< yes or no: the task is done
    IsEvent,      ///< yes or no: a calendar entry, which has no status
    Deleted,      ///< yes or no
    Child,        ///< yes or no: a copy of a meeting for one invitee
    Modified,     ///< when the record was last changed
    Week,
    Activity, ///< the activity a weekly count is of
    Count,
    WorkingDays,
    Name, ///< of a deal
    Account,
    Stage,
    Amount,
    ActualAmount, ///< of a won deal
    Currency,
    CloseDate,
    ActualClose,
    Created,
    Won, ///< yes or no
    WonAt,
    LostAt,
};

inline constexpr int fieldCount = static_cast<int>(Field::LostAt) + 1;

/// Whether its cells are days.
bool isDateField(Field field);

/// The name scripts use: "rep", "done_at", "working_days".
QString fieldName(Field field);
/// The field of such a name (any case; "owner" is the rep), or nothing.
std::optional<Field> fieldOfName(const QString &name);
/// All names, for a sentence about one that is not known.
QStringList fieldNames();

} // namespace courtside

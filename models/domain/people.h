// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/week.h"

#include <QDate>
#include <QString>

#include <optional>

namespace courtside {

struct Team
{
    TeamId id;
    QString name;

    bool operator==(const Team &) const = default;
};

/// A salesperson the manager coaches.
struct Rep
{
    RepId id;
    QString name;
    QString role;
    std::optional<QDate> started; ///< nothing: the first week with a count
    std::optional<QDate> left;    ///< last day; a former rep raises nothing and keeps history

    bool operator==(const Rep &) const = default;
};

/// From which week on a rep belongs to a team. The newest one not after a week holds in it.
struct TeamMembership
{
    RepId rep;
    TeamId team;
    Week since;

    bool operator==(const TeamMembership &) const = default;
};

/// Another spelling of a person in files, or the remembered answer "not mine".
struct Alias
{
    AliasId id;
    QString raw;              ///< as the file wrote it, trimmed
    std::optional<RepId> rep; ///< nothing: this person is not mine

    bool operator==(const Alias &) const = default;
};

/// How names are compared: NFKC, case folded, white space collapsed. Never used on ids.
QString foldedName(const QString &name);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/keyhash.h"
#include "models/import/planner.h"

#include <QHash>

#include <map>
#include <tuple>
#include <vector>

namespace courtside {

/// What files planned before this one will have written, where several are planned together.
class EarlierPlans final
{
public:
    struct Rule
    {
        RuleField field = RuleField::Type;
        QString text;
        QString activity; ///< empty: not counted
        bool goesFirst = false;
    };
    /// A cell of a weekly sheet: whose (see personKey), activity (folded), week.
    using Cell = std::tuple<QString, QString, Week>;

    /// Adds a plan, after those added before.
    void remember(const ImportPlan &plan);

    QStringList newReps;
    QStringList newActivities;
    std::vector<Rule> rules;
    std::map<QString, std::vector<KnownRow>> dated; ///< per source, sorted by key hash
    std::map<Cell, int> tallies;
    std::map<std::pair<QString, Week>, double> days;
    std::map<std::pair<QString, QByteArray>, quint64> deals; ///< content by source and key

    /// The same for a rep in every file, stored or to create.
    static QString personKey(const PlannedPerson &person);
};

/// Rows sorted by key hash, found in a few steps: hashes lie evenly, so their first bits say where.
class RowIndex final
{
public:
    RowIndex() = default;
    explicit RowIndex(const std::vector<KnownRow> &rows);

    const KnownRow *find(const KeyHash &key) const;

private:
    const KnownRow *m_rows = nullptr;
    int m_shift = 63;
    std::vector<quint32> m_starts; ///< first row of each bucket, and the end
};

/// Which rows of earlier imports the files of this one have named, by source.
class SeenRows final
{
public:
    using Marks = std::vector<bool>; ///< parallel to ImportContext::dated of the source

    Marks &of(const QString &source, size_t rows);

private:
    std::map<QString, Marks> m_marks;
};

/// Rows of earlier imports of one source, found by key.
class KnownRows final
{
public:
    KnownRows(const ImportContext &known, const EarlierPlans &earlier, SeenRows &seen,
              const QString &source);

    /// The newest row of this key, or nothing. A stored row that is found has been seen.
    const KnownRow *find(const KeyHash &key);

private:
    RowIndex m_stored;
    const KnownRow *m_first = nullptr; ///< of the stored rows
    SeenRows::Marks *m_seen = nullptr;
    RowIndex m_earlier;
};

} // namespace courtside

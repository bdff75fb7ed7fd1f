// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/keyhash.h"
#include "models/import/columnfindings.h"
#include "models/import/columnmap.h"
#include "models/import/rowledger.h"

#include <QByteArray>
#include <QCoreApplication>

#include <unordered_set>
#include <vector>

namespace courtside {

/// A record's own id as it is compared, empty where it has none, or why it cannot be used.
struct RowId
{
    QByteArray id;
    std::optional<RowTrouble> trouble;
};

/// Reads the ids of records.
class RowKeyReader final
{
    Q_DECLARE_TR_FUNCTIONS(RowKeyReader)
public:
    RowKeyReader(const ColumnMap &map, const ColumnFindings &findings);

    RowId read(const Record &record) const;

private:
    bool isRounded(QByteArrayView cell, int column) const;

    const ColumnFindings &m_findings;
    std::vector<int> m_columns; ///< those whose ids have a recognisable form first
};

/// Finds out, in the first pass, which ids occur more than once in a file. May say so of a few that
/// do not.
class RepeatedIds final
{
public:
    explicit RepeatedIds(const ColumnMap &map) : m_columns(map.of(Field::Id)) {}

    void note(const Record &record);
    /// After the last record.
    void seal();
    bool contains(const Record &record) const
    {
        return !m_repeated.empty() && m_repeated.contains(hashOf(record));
    }

private:
    quint64 hashOf(const Record &record) const;

    std::vector<int> m_columns;
    std::vector<quint64> m_noted;
    std::unordered_set<quint64> m_repeated;
};

/// Numbers equal texts: 1 for the first, 2 for the second. Holds 12 bytes per distinct text.
class OccurrenceCounter final
{
public:
    quint32 count(const KeyHash &key);

private:
    void grow();

    std::vector<quint64> m_keys; ///< 0: free
    std::vector<quint32> m_counts;
    size_t m_used = 0;
};

/// What is compared to tell a changed row: everything but the owner, whose history stays theirs.
/// Types and outcomes are compared folded.
quint64 contentOfRow(QByteArrayView type, QByteArrayView outcome, QDate day,
                     QByteArrayView subject);

/// The key of a record without id: what it says about itself, and the how-manieth such row it is.
QByteArray contentKey(QByteArrayView text, OccurrenceCounter &occurrences);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/externalid.h"
#include "models/import/records.h"
#include "models/import/rowkey.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace courtside {

struct ImportPlan;

/// Whether a heading calls its column an id: "activity_id", "Call ID", "recordId".
bool isIdHeading(const QString &heading);

/// Looks for the record's own id among columns that nothing has recognised: one whose heading says
/// id and whose values are all there and all different. Forgets a column at its first repetition.
class IdCandidates final
{
    Q_DECLARE_TR_FUNCTIONS(IdCandidates)
public:
    /// `free` are the headings of the file, empty where a column is read as something already.
    explicit IdCandidates(const QStringList &free);

    void add(const Record &record);
    /// After the last record.
    void seal();
    /// Asks which of them is the id, where there is one; nothing hangs on the answer but how
    /// records are known again.
    void ask(ImportPlan &plan) const;

    static QString questionId() { return QStringLiteral("record-id"); }

private:
    struct Candidate
    {
        int column = -1;
        QString heading;
        OccurrenceCounter values;
        IdEvidence evidence;
    };

    std::vector<Candidate> m_candidates;
    qint64 m_rows = 0;
};

} // namespace courtside

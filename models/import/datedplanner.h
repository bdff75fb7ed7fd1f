// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/busydays.h"
#include "models/import/coverage.h"
#include "models/import/filejob.h"
#include "models/import/repeatedrows.h"
#include "models/import/rowday.h"
#include "models/import/rowstate.h"
#include "models/import/typedesk.h"

#include <QCoreApplication>

namespace courtside {

/// The second pass over a file with one dated row per activity.
class DatedPlanner final
{
    Q_DECLARE_TR_FUNCTIONS(DatedPlanner)
public:
    explicit DatedPlanner(FileJob &job);

    /// Fills the job's plan; false where the person cancelled.
    bool run();

private:
    /// A row that is to be taken, as far as it is read.
    struct Draft
    {
        int person = -1;
        int type = -1;
        int outcome = -1;
        RowDay day;
        QByteArrayView subject;
        QByteArray id; ///< empty: it has none
    };

    void plan(const Record &record, const QByteArray &id);
    void notePresence(const Record &record);
    void leaveOut(const Record &record, const QByteArray &id, const QString &reason);
    bool takeBack(const QByteArray &id);
    bool readDraft(const Record &record, Draft &draft);
    bool settlePerson(const Record &record, Draft &draft);
    bool settleDay(const Record &record, Draft &draft);
    void write(const Record &record, const Draft &draft);
    void writeKnown(PlannedDatedRow &&row, const KnownRow &known);
    quint64 contentOf(const Draft &draft) const;
    QByteArray keyOf(const Record &record, const Draft &draft);
    void finish();
    void noteOtherSources(const FileClaim &claim);
    void describe();
    void askPlanned();
    void askMoved();
    TypeColumn typeColumn() const;

    FileJob &m_job;
    PeopleDesk m_people;
    ActivityBook m_book;
    TypeDesk m_types;
    RowStateReader m_states;
    RowDayReader m_days;
    KnownRows m_known;
    RepeatedRows m_repeated;
    BusyDays m_busy;
    Coverage m_coverage;
    OccurrenceCounter m_occurrences;
    std::shared_ptr<TextArena> m_texts;
    QByteArray m_scratch;
    qint64 m_futureRows = 0;
    qint64 m_takenRows = 0;
    qint64 m_movedRows = 0;
    qint64 m_takenBack = 0;
    bool m_movesOwners = false;
    bool m_leavesAllOut = false;
    bool m_knowsEveryRow = true; ///< no row without a usable id was turned away
};

} // namespace courtside

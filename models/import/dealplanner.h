// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/busydays.h"
#include "models/import/filejob.h"
#include "models/import/peopledesk.h"
#include "models/import/repeatedrows.h"

#include <QCoreApplication>

namespace courtside {

/// The second pass over a file with one row per opportunity.
class DealPlanner final
{
    Q_DECLARE_TR_FUNCTIONS(DealPlanner)
public:
    explicit DealPlanner(FileJob &job);

    /// Fills the job's plan; false where the person cancelled.
    bool run();

private:
    void plan(const Record &record, const QByteArray &id);
    bool isDeleted(const Record &record) const;
    bool readOwner(const Record &record, int &person);
    bool readDeal(const Record &record, Deal &deal);
    bool readAmount(const Record &record, Deal &deal);
    bool readDay(const Record &record, std::initializer_list<Field> fields,
                 std::optional<QDate> &day);
    QString text(const Record &record, Field field) const;
    QByteArray keyOf(const Record &record, const Deal &deal);
    quint64 contentOf(const Record &record, const Deal &deal) const;
    void write(PlannedDeal deal);
    void noteFindings();
    void finish();

    FileJob &m_job;
    PeopleDesk m_people;
    RepeatedRows m_repeated;
    BusyDays m_busy; ///< by the day a deal was created
    OccurrenceCounter m_occurrences;
    QHash<QByteArray, quint64> m_known; ///< content by key
    QStringList m_currencies;
    double m_amounts = 0.0; ///< means something only where there is one currency
    qint64 m_closedBeforeCreated = 0;
    qint64 m_withoutId = 0;
};

} // namespace courtside

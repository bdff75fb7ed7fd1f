// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/knowncells.h"
#include "models/import/sheetreader.h"

#include <QCoreApplication>

#include <map>
#include <span>

namespace courtside {

/// Plans a weekly sheet: reads its rows, settles what several rows say of one person and week, and
/// compares with what is stored.
class WeeklyPlanner final
{
    Q_DECLARE_TR_FUNCTIONS(WeeklyPlanner)
public:
    explicit WeeklyPlanner(FileJob &job);

    /// Fills the job's plan; false where the person cancelled.
    bool run();

private:
    /// The rows of one person and week, in the order of the file.
    using Group = std::span<const SheetRow *const>;

    /// What a group says of one activity.
    struct Said
    {
        int count = 0;
        const SheetRow *first = nullptr;
        const SheetRow *other = nullptr; ///< a row that says another count
        bool isTaken = false;
    };
    using SaidByActivity = std::map<int, Said>;

    bool settleGroups(); ///< false where the person cancelled
    void settleGroup(Group group);
    bool disagreeOnDays(Group group);
    SaidByActivity read(Group group) const;
    bool contradicts(const SheetRow &row, const SaidByActivity &said);
    QString contradiction(const SheetRow &row, const Said &said, const QString &activity) const;
    void take(const SheetRow &row, SaidByActivity &said);
    void write(const SheetRow &row, const std::vector<SheetCell> &cells);
    void writeDays(Group group, const SaidByActivity &said);
    void reject(const SheetRow &row, int column, const QString &reason, const QString &remedy);
    QString whoAndWhen(const SheetRow &row) const;
    bool listRejected();
    void handOver();

    FileJob &m_job;
    PeopleDesk m_people;
    ActivityBook m_book;
    SheetReader m_reader;
    KnownCells m_known;
    std::map<qint64, std::vector<RowTrouble>> m_rejected; ///< by row number
    Week m_first;
    Week m_last;
    qint64 m_typedKept = 0;
};

} // namespace courtside

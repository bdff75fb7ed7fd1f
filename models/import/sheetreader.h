// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/filejob.h"
#include "models/import/peopledesk.h"
#include "models/import/sheetactivities.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <vector>

namespace courtside {

/// One count of a weekly sheet.
struct SheetCell
{
    qint32 activity = -1; ///< in the book
    qint32 count = 0;
};

/// What a row of a sheet, or a person-week of a wide one, says.
struct SheetRow
{
    qint64 number = 0;
    qint64 line = 0;
    qint32 person = -1;
    Week week;
    qint32 column = -1;    ///< where its count stands; the first count where there are several
    qint8 halfDays = -1;   ///< working days in halves as stated; 0: away; -1: nothing is said
    quint32 firstCell = 0; ///< in SheetReader::cells()
    quint32 cellCount = 0;
};

/// The second pass over a weekly sheet: rows to counts per person and week. Whatever can be judged
/// row by row is judged here.
class SheetReader final
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
public:
    SheetReader(FileJob &job, PeopleDesk &people, ActivityBook &book);

    void take(const Record &record);
    void finish();

    const std::vector<SheetRow> &rows() const { return m_rows; }
    const SheetCell *cellsOf(const SheetRow &row) const { return m_cells.data() + row.firstCell; }
    SheetActivities &activities() { return m_activities; }

private:
    /// What the counts of one row say, while it is read.
    struct Counts
    {
        bool isAway = false;
        bool isUnavailable = false; ///< n/a stands in it
        bool isPositive = false;
    };

    void takeWide(const Record &record, int person);
    std::optional<int> personOf(const Record &record);
    bool readWeek(const Record &record, QByteArrayView text, int column, Week &week);
    bool readDays(const Record &record, SheetRow &row);
    bool readCell(const Record &record, const CountColumn &column, std::optional<int> activity,
                  Counts &counts);
    std::optional<int> activityOf(const Record &record, const CountColumn &column);
    void keep(SheetRow row, const Counts &counts, const Record &record);
    void askFillDown();

    FileJob &m_job;
    PeopleDesk &m_people;
    Answers m_answers;
    SheetActivities m_activities;
    std::vector<SheetRow> m_rows;
    std::vector<SheetCell> m_cells;
    std::map<int, double> m_sums; ///< of the counts read, by column
    QByteArray m_nameAbove;
    qint64 m_filledDown = 0;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/answers.h"
#include "models/import/textindex.h"
#include "models/import/weektext.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace courtside {

/// Which week each text of a week column, or each heading of a wide sheet, means.
class SheetWeeks final
{
    Q_DECLARE_TR_FUNCTIONS(SheetWeeks)
public:
    /// What one text means: a week, or why it is none.
    struct Meaning
    {
        Week week;
        QString reason;
        QString remedy;
    };

    /// `name` is the column's header, or "header" for the headings of a wide sheet.
    explicit SheetWeeks(const QString &name);

    /// First pass: a text beside which something stands.
    void note(QByteArrayView cell, qint64 row);
    void settle(DateOrder order, QDate today, const Answers &answers);

    /// What a noted text means.
    const Meaning &meaning(QByteArrayView cell) const;
    void report(ImportPlan &plan) const;

private:
    /// Where the days of a sheet lie in their weeks.
    enum class Convention {
        AnyDay,   ///< the week a day lies in
        Ending,   ///< weeks named by their last day
        Starting, ///< weeks named by a first day that is no Monday
    };
    struct Text
    {
        QByteArray cell;
        qint64 row = 0; ///< first row with it
        qint64 rows = 0;
        WeekText read;
        Meaning meaning;
    };

    void settleConvention(const Answers &answers);
    Meaning meaningOf(const Text &text, Week week) const;
    void reportYear(ImportPlan &plan) const;
    void reportConvention(ImportPlan &plan) const;
    void noteOddDays(ImportPlan &plan) const;

    QString m_name;
    TextIndex m_byCell;
    std::vector<Text> m_texts;
    Meaning m_none;
    WeekFinding m_finding;
    Convention m_convention = Convention::AnyDay;
    bool m_isOpen = false; ///< nobody said whether the days begin or end their weeks
};

} // namespace courtside

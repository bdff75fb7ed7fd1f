// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace courtside {

/// One week of one rep and activity, as the chart's table shows it.
struct WeekRow
{
    Week week;
    bool isRunning = false;
    CountCell cell; ///< where the count comes from
    WeekTrace trace;
    std::optional<ZeroAnswer> answer; ///< what was said about a week of zeros
    QString state;                    ///< in words

    /// A week of zeros that nobody has spoken for yet.
    bool isUnanswered() const { return trace.knowledge == WeekKnowledge::Unanswered; }
};

/// The weeks of one rep and activity, newest first. Counts can be typed.
class WeekModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WeekColumn,
        DaysColumn,
        CountColumn,
        SourceColumn,
        UsualColumn,
        StrikesColumn,
        StateColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<WeekRow> rows);
    const WeekRow &row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    /// The row of a week, or -1.
    int rowOf(Week week) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a typed count, or nothing for "unknown"; countTyped() says so. Refuses other text.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A whole number of at least 0, or an empty text for "unknown".
    static bool isCountText(const QString &text);

Q_SIGNALS:
    void countTyped(courtside::Week week, std::optional<int> count);

private:
    std::vector<WeekRow> m_rows;
};

/// "sheet", "typed", "CRM rows", or both numbers where they differ.
QString sourceText(const CountCell &cell);

} // namespace courtside

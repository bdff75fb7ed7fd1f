// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/weekmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

QString number(double value, int decimals)
{
    if (std::isnan(value))
        return {};
    const double step = std::pow(10.0, decimals);
    return QLocale().toString(std::round(value * step) / step, 'f', QLocale::FloatingPointShortest);
}

QString weekText(const WeekRow &row)
{
    const QString day = QLocale().toString(row.week.monday(), WeekModel::tr("d MMM yyyy"));
    return row.isRunning ? WeekModel::tr("%1, running").arg(day) : day;
}

QString countText(const CountCell &cell)
{
    const auto count = cell.count();
    return count ? QLocale().toString(*count) : QString();
}

QString daysText(const WeekRow &row)
{
    const bool isKnown =
        row.trace.knowledge == WeekKnowledge::Worked || row.trace.knowledge == WeekKnowledge::Away;
    return isKnown ? number(row.trace.days, 1) : QString();
}

QString usualText(const WeekTrace &trace)
{
    if (std::isnan(trace.usual) || std::isnan(trace.low) || std::isnan(trace.high))
        return {};
    return WeekModel::tr("%1 (%2 to %3)")
        .arg(number(trace.usual, 1), number(trace.low, 0), number(trace.high, 0));
}

QString strikesText(const WeekTrace &trace)
{
    const bool isScored = trace.watch == WatchState::Watched || trace.watch == WatchState::FlagOpen;
    return isScored ? number(trace.strikes, 1) : QString();
}

QString shownText(const WeekRow &row, int column)
{
    switch (column) {
    case WeekModel::WeekColumn:
        return weekText(row);
    case WeekModel::DaysColumn:
        return daysText(row);
    case WeekModel::CountColumn:
        return countText(row.cell);
    case WeekModel::SourceColumn:
        return sourceText(row.cell);
    case WeekModel::UsualColumn:
        return usualText(row.trace);
    case WeekModel::StrikesColumn:
        return strikesText(row.trace);
    case WeekModel::StateColumn:
        return row.state;
    default:
        return {};
    }
}

QString columnTitle(int column)
{
    switch (column) {
    case WeekModel::WeekColumn:
        return WeekModel::tr("Week of");
    case WeekModel::DaysColumn:
        return WeekModel::tr("Days");
    case WeekModel::CountColumn:
        return WeekModel::tr("Count");
    case WeekModel::SourceColumn:
        return WeekModel::tr("From");
    case WeekModel::UsualColumn:
        return WeekModel::tr("Usual (range)");
    case WeekModel::StrikesColumn:
        return WeekModel::tr("Strikes");
    case WeekModel::StateColumn:
        return WeekModel::tr("State");
    default:
        return {};
    }
}

/// "Count, week of 2 Nov 2026: 12", so that a cell makes sense when it is heard alone.
QString spokenText(const WeekRow &row, int column)
{
    const QString shown = shownText(row, column);
    return WeekModel::tr("%1, week of %2: %3")
        .arg(columnTitle(column), weekText(row),
             shown.isEmpty() ? WeekModel::tr("nothing known") : shown);
}

bool isNumeric(int column)
{
    return column == WeekModel::DaysColumn || column == WeekModel::CountColumn ||
           column == WeekModel::StrikesColumn;
}

} // namespace

QString sourceText(const CountCell &cell)
{
    const auto source = cell.source();
    if (!source)
        return {};
    const QString tally = cell.typed ? WeekModel::tr("typed") : WeekModel::tr("sheet");
    if (cell.tally && cell.dated && *cell.tally != *cell.dated) {
        const QString both =
            WeekModel::tr("%1 %2, CRM %3")
                .arg(tally, QLocale().toString(*cell.tally), QLocale().toString(*cell.dated));
        return cell.chosen ? WeekModel::tr("%1; chosen").arg(both) : both;
    }
    return *source == CountSource::Dated ? WeekModel::tr("CRM rows") : tally;
}

void WeekModel::setRows(std::vector<WeekRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WeekModel::rowOf(Week week) const
{
    const auto found = std::ranges::find(m_rows, week, &WeekRow::week);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == CountColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WeekRow &week = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(week, index.column());
    case Qt::EditRole: {
        const auto count = week.cell.count();
        if (index.column() != CountColumn)
            return shownText(week, index.column());
        return count ? QString::number(*count) : QString();
    }
    case Qt::AccessibleTextRole:
        return spokenText(week, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(isNumeric(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool WeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || index.column() != CountColumn ||
        !isCountText(text)) {
        return false;
    }
    const WeekRow &week = row(index.row());
    const auto count = text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    if (count == week.cell.count())
        return true;
    Q_EMIT countTyped(week.week, count);
    return true;
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool WeekModel::isCountText(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return true;
    bool isNumber = false;
    return plain.toInt(&isNumber) >= 0 && isNumber;
}

} // namespace courtside

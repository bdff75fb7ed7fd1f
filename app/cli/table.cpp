// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include "models/domain/csvtext.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

QString exactNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString csvCell(const QJsonValue &value)
{
    return value.isDouble() ? exactNumber(value.toDouble()) : withoutFormula(value.toString());
}

QString readableCell(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString().simplified();
    return exactNumber(std::round(value.toDouble() * 100.0) / 100.0);
}

QString alignedLine(const QStringList &cells, const std::vector<qsizetype> &widths,
                    const std::vector<bool> &toTheRight)
{
    QString line;
    for (size_t column = 0; column < widths.size(); ++column) {
        const QString &cell = cells.at(static_cast<qsizetype>(column));
        line += toTheRight[column] ? cell.rightJustified(widths[column])
                                   : cell.leftJustified(widths[column]);
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QJsonArray tableAsJson(const Table &table)
{
    QJsonArray array;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (size_t column = 0; column < row.size(); ++column)
            object.insert(table.columns.at(static_cast<qsizetype>(column)), row[column]);
        array.append(object);
    }
    return array;
}

QString tableAsCsv(const Table &table)
{
    QString text = csvLine(table.columns);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells.append(csvCell(value));
        text += csvLine(cells);
    }
    return text;
}

QString tableAsText(const Table &table)
{
    std::vector<QStringList> lines{table.columns};
    std::vector<bool> toTheRight(static_cast<size_t>(table.columns.size()), false);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (size_t column = 0; column < row.size(); ++column) {
            cells.append(readableCell(row[column]));
            if (row[column].isDouble())
                toTheRight[column] = true;
        }
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(toTheRight.size(), 0);
    for (const QStringList &line : lines) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], line.at(qsizetype(column)).size());
    }
    QString text;
    for (const QStringList &line : lines)
        text += alignedLine(line, widths, toTheRight);
    return text;
}

QJsonValue numberOrNull(double number)
{
    return std::isnan(number) ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue mondayOrNull(Week week)
{
    return week.isValid() ? QJsonValue(week.monday().toString(Qt::ISODate))
                          : QJsonValue(QJsonValue::Null);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columnmap.h"

#include "models/import/celltext.h"
#include "models/import/weektext.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct ColumnMapWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMap)
};

struct HandMapping
{
    Field field;
    QString header;
};

Result<std::vector<HandMapping>> handMappings(const ImportChoices &choices)
{
    std::vector<HandMapping> mappings;
    for (const auto &[name, header] : choices.columns) {
        const auto field = fieldOfName(name);
        if (!field) {
            return Failure{ColumnMapWords::tr("A column cannot be read as “%1”. What a column can "
                                              "be read as: %2.")
                               .arg(name, fieldNames().join(QStringLiteral(", "))),
                           QStringLiteral("unknown field name in a column mapping")};
        }
        mappings.push_back({*field, header});
    }
    return mappings;
}

/// What the named fields say about the kind of file, where its header says nothing.
std::optional<RecordKind> kindOf(const std::vector<HandMapping> &mappings)
{
    for (const HandMapping &mapping : mappings) {
        switch (mapping.field) {
        case Field::Week:
        case Field::Count:
        case Field::WorkingDays:
            return RecordKind::Weekly;
        case Field::Date:
        case Field::DoneAt:
        case Field::Start:
        case Field::Subject:
        case Field::Outcome:
            return RecordKind::Activities;
        case Field::Stage:
        case Field::Amount:
        case Field::CloseDate:
        case Field::Name:
            return RecordKind::Opportunities;
        default:
            break;
        }
    }
    return std::nullopt;
}

const VendorShape &handShape(RecordKind kind)
{
    const auto shapes = vendorShapes();
    return *std::find_if(shapes.begin(), shapes.end(), [kind](const VendorShape &shape) {
        return *shape.marks == '\0' && shape.kind == kind;
    });
}

/// Headings of a wide sheet that name a week: at least two, or one beside one other column.
void findWeekColumns(ColumnMap &map, const QStringList &names)
{
    std::vector<int> columns;
    for (int i = 0; i < names.size(); ++i) {
        if (isWeekHeading(names.at(i), true))
            columns.push_back(i);
        else if (readWeekText(names.at(i).toUtf8()).kind == WeekText::Kind::Month)
            map.monthHeadings.append(names.at(i));
    }
    if (columns.size() > 1 || (columns.size() == 1 && names.size() == 2))
        map.weekColumns = columns;
}

Failure keptByMonth(const ColumnMap &map)
{
    return {ColumnMapWords::tr("The sheet has a column per month (%1). Courtside compares weeks, "
                               "and a month cannot be taken apart. Import a sheet with a column "
                               "per week, such as KW 45 or 2026-W45.")
                .arg(map.monthHeadings.join(QStringLiteral(", "))),
            QStringLiteral("wide sheet of months")};
}

/// A column is read as one thing only: what the person says takes it from what was recognised.
void applyByHand(ColumnMap &map, const QStringList &names, const HandMapping &mapping)
{
    Field field = mapping.field;
    if (field == Field::Activity && map.kind == RecordKind::Activities)
        field = Field::Type;
    if (field == Field::Type && map.kind == RecordKind::Weekly)
        field = Field::Activity;
    std::vector<int> &columns = map.columns[static_cast<size_t>(field)];
    columns.clear();
    if (mapping.header.isEmpty())
        return;
    const int column = columnNamed(names, mapping.header);
    if (column < 0) {
        map.notInFile.emplace_back(field, mapping.header);
        return;
    }
    for (std::vector<int> &other : map.columns)
        std::erase(other, column);
    columns.push_back(column);
}

/// Amounts have one column, and a currency beside it may be named after it.
void pairCurrency(ColumnMap &map, const QStringList &names)
{
    std::vector<int> &amounts = map.columns[static_cast<size_t>(Field::Amount)];
    if (amounts.empty())
        return;
    amounts.resize(1);
    const int currency =
        columnNamed(names, names.at(amounts.front()) + QStringLiteral(" Currency"));
    if (currency >= 0)
        map.columns[static_cast<size_t>(Field::Currency)] = {currency};
}

/// Ids of files mapped by hand are told apart by the name of their column, so that the ids of two
/// programs never meet.
QString sourceOf(const ColumnMap &map, const QStringList &names)
{
    const QString source = QString::fromLatin1(map.shape->source);
    if (*map.shape->marks != '\0' || !map.has(Field::Id))
        return source;
    return source + QStringLiteral(": ") + normalisedHeader(names.at(map.first(Field::Id)));
}

} // namespace

int columnNamed(const QStringList &names, const QString &header)
{
    const int exact = static_cast<int>(names.indexOf(header));
    if (exact >= 0)
        return exact;
    const QString wanted = normalisedHeader(header);
    for (int i = 0; i < names.size(); ++i) {
        if (normalisedHeader(names.at(i)) == wanted)
            return i;
    }
    return -1;
}

std::optional<Field> ColumnMap::fieldAt(int column) const
{
    for (int i = 0; i < fieldCount; ++i) {
        const auto &own = columns[static_cast<size_t>(i)];
        if (std::find(own.begin(), own.end(), column) != own.end())
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

QByteArrayView ColumnMap::value(const Record &record, Field field) const
{
    for (int column : of(field)) {
        const QByteArrayView cell = trimmedCell(record.cell(column));
        if (!isEmptyValue(cell))
            return cell;
    }
    return {};
}

Result<ColumnMap> mapColumns(const QStringList &names, const ImportChoices &choices)
{
    const auto mappings = handMappings(choices);
    if (!mappings)
        return mappings.failure();
    const std::optional<RecordKind> wanted = choices.kind ? choices.kind : kindOf(*mappings);
    ColumnMap map;
    auto recognised = recogniseShape(names, wanted);
    if (!recognised && wanted.value_or(RecordKind::Weekly) == RecordKind::Weekly)
        findWeekColumns(map, names);
    if (!recognised && !map.isWide() && map.monthHeadings.size() > 1)
        return keptByMonth(map);
    if (!recognised) {
        const RecordKind kind =
            map.isWide() ? RecordKind::Weekly : wanted.value_or(RecordKind::Activities);
        recognised = columnsOfShape(handShape(kind), names);
    }
    map.shape = recognised->shape;
    map.kind = map.shape->kind;
    std::move(std::begin(recognised->of), std::end(recognised->of), map.columns.begin());
    for (const HandMapping &mapping : *mappings)
        applyByHand(map, names, mapping);
    pairCurrency(map, names);
    map.source = sourceOf(map, names);
    return map;
}

} // namespace courtside

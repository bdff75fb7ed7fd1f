// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/headervocabulary.h"

#include "models/import/weektext.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace courtside {

namespace {

QStringList aliasesOf(const char *joined)
{
    QStringList aliases;
    const QStringList parts = QString::fromUtf8(joined).split(u'|', Qt::SkipEmptyParts);
    for (const QString &alias : parts)
        aliases.append(normalisedHeader(alias));
    return aliases;
}

/// The aliases of all shapes, normalised once.
struct Vocabulary
{
    struct Entry
    {
        const VendorShape *shape = nullptr;
        QStringList marks;
        std::vector<std::pair<Field, QStringList>> fields;
    };
    std::vector<Entry> entries;
    QSet<QString> known;
};

const Vocabulary &vocabulary()
{
    static const Vocabulary words = [] {
        Vocabulary made;
        for (const VendorShape &shape : vendorShapes()) {
            Vocabulary::Entry entry{&shape, aliasesOf(shape.marks), {}};
            for (const HeaderAliases &field : shape.fields) {
                entry.fields.emplace_back(field.field, aliasesOf(field.headers));
                for (const QString &alias : entry.fields.back().second)
                    made.known.insert(alias);
            }
            for (const QString &mark : entry.marks)
                made.known.insert(mark);
            made.entries.push_back(std::move(entry));
        }
        return made;
    }();
    return words;
}

const Vocabulary::Entry &entryOf(const VendorShape &shape)
{
    const auto &entries = vocabulary().entries;
    return *std::find_if(entries.begin(), entries.end(),
                         [&shape](const auto &entry) { return entry.shape == &shape; });
}

/// Columns by normalised name. Where an id or a date has a second column of the same name, reading
/// the header has called it `name (2)`.
class HeaderIndex final
{
public:
    explicit HeaderIndex(const QStringList &names)
    {
        for (int i = 0; i < names.size(); ++i) {
            const QString name = normalisedHeader(names.at(i));
            if (!name.isEmpty() && !m_columns.contains(name))
                m_columns.insert(name, i);
        }
    }

    bool contains(const QString &name) const { return m_columns.contains(name); }

    /// With `withTwins` the second columns stand behind the first ones of their name.
    std::vector<int> columnsOf(const QStringList &aliases, bool withTwins) const
    {
        std::vector<int> found;
        for (const QString &alias : aliases) {
            append(found, alias);
            if (withTwins)
                append(found, twinOf(alias));
        }
        return found;
    }
    static QString twinOf(const QString &name) { return name + QStringLiteral(" (2)"); }

private:
    void append(std::vector<int> &found, const QString &name) const
    {
        const auto at = m_columns.constFind(name);
        if (at != m_columns.cend() && std::find(found.begin(), found.end(), *at) == found.end())
            found.push_back(*at);
    }

    QHash<QString, int> m_columns;
};

bool isUsable(const ShapeColumns &columns)
{
    const bool named = columns.has(Field::Rep) || columns.has(Field::RepKey);
    switch (columns.shape->kind) {
    case RecordKind::Activities:
        return named && (columns.has(Field::Date) || columns.has(Field::Start) ||
                         columns.has(Field::DoneAt));
    case RecordKind::Weekly:
        return named && columns.has(Field::Week);
    case RecordKind::Opportunities:
        // A list of anything has ids and names; only a program's own headers make it deals.
        if (*columns.shape->marks == '\0' && !columns.has(Field::Stage) &&
            !columns.has(Field::Amount) && !columns.has(Field::CloseDate))
            return false;
        return columns.has(Field::Name) &&
               (columns.has(Field::Id) || columns.has(Field::Stage) || columns.has(Field::Amount) ||
                columns.has(Field::CloseDate));
    }
    return false;
}

int scoreOf(const ShapeColumns &columns)
{
    int score = 0;
    for (const std::vector<int> &field : columns.of)
        score += field.empty() ? 0 : 1;
    return score;
}

} // namespace

QString normalisedHeader(const QString &header)
{
    QString name = header.normalized(QString::NormalizationForm_KC).toCaseFolded();
    name.remove(QChar(0xFEFF));
    name = name.simplified();
    while (name.endsWith(u'*'))
        name = name.chopped(1).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2).trimmed();
    return name;
}

bool isKnownHeader(const QString &header)
{
    return vocabulary().known.contains(normalisedHeader(header)) || isWeekHeading(header, false);
}

bool isWeekHeading(const QString &header, bool alsoByDate)
{
    using Kind = WeekText::Kind;
    // The order of day and month matters for what a date means, not for whether it is one.
    const WeekText week = readWeekText(header.toUtf8(), DateOrder::DayFirst);
    const bool isDate = week.kind == Kind::Day || week.problem == DateProblem::NoSuchDay;
    return week.kind == Kind::Week || week.kind == Kind::NumberOnly || (alsoByDate && isDate);
}

ShapeColumns columnsOfShape(const VendorShape &shape, const QStringList &names)
{
    const HeaderIndex index(names);
    const bool byProgram = *shape.marks != '\0';
    ShapeColumns result;
    result.shape = &shape;
    QSet<int> taken;
    for (const auto &[field, aliases] : entryOf(shape).fields) {
        std::vector<int> &columns = result.of[static_cast<int>(field)];
        for (int column : index.columnsOf(aliases, field == Field::Id || isDateField(field))) {
            const bool isFurther = !columns.empty() && !isTwin(names, columns.front(), column);
            if (taken.contains(column) || (!byProgram && isFurther))
                continue;
            columns.push_back(column);
            taken.insert(column);
        }
    }
    return result;
}

bool isTwin(const QStringList &names, int column, int other)
{
    return HeaderIndex::twinOf(normalisedHeader(names.value(column))) ==
           normalisedHeader(names.value(other));
}

std::optional<ShapeColumns> recogniseShape(const QStringList &names,
                                           std::optional<RecordKind> wanted)
{
    const HeaderIndex index(names);
    std::optional<ShapeColumns> best;
    int bestScore = 0;
    for (const Vocabulary::Entry &entry : vocabulary().entries) {
        if (wanted && entry.shape->kind != *wanted)
            continue;
        const bool marked = std::any_of(entry.marks.begin(), entry.marks.end(),
                                        [&index](const QString &m) { return index.contains(m); });
        if (!entry.marks.isEmpty() && !marked)
            continue;
        ShapeColumns columns = columnsOfShape(*entry.shape, names);
        if (!isUsable(columns))
            continue;
        const int score = scoreOf(columns) + (marked ? fieldCount : 0);
        if (score > bestScore) {
            best = std::move(columns);
            bestScore = score;
        }
    }
    return best;
}

QByteArray headerFingerprint(const QStringList &names, QChar separator)
{
    QStringList sorted;
    for (const QString &name : names) {
        // What Courtside added to a list of rejected rows is no part of the file.
        // The weeks of a wide sheet change from file to file.
        const QString normalised =
            isWeekHeading(name, true) ? QStringLiteral("week") : normalisedHeader(name);
        if (!normalised.isEmpty() && !normalised.startsWith(u"courtside:"))
            sorted.append(normalised);
    }
    sorted.sort();
    sorted.removeDuplicates();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(sorted.join(QChar(0x1f)).toUtf8());
    hash.addData(QString(separator).toUtf8());
    return hash.result().toHex();
}

int proposedColumn(Field field, const QStringList &names)
{
    static const QHash<Field, QString> hints = {
        {Field::Rep, QStringLiteral("^(rep|owner|seller|agent|assigned|salesperson|sales rep|user|"
                                    "account manager|mitarbeiter|vendeur|vendedor)\\b|\\bowner$")},
        {Field::Date, QStringLiteral("\\b(date|datum|day|fecha|started|time|at)$")},
        {Field::Type, QStringLiteral("\\b(type|typ|kind|category|art|channel)$")},
        {Field::Id, QStringLiteral("^(activity|call|task|event|record|deal|opportunity)? ?id$")},
        {Field::Week, QStringLiteral("\\b(week|woche|kw|semaine|semana)\\b")},
        {Field::Name, QStringLiteral("^(deal|opportunity)( name)?$|\\bname$")},
    };
    const QRegularExpression hint(hints.value(field));
    if (hint.pattern().isEmpty())
        return -1;
    for (int i = 0; i < names.size(); ++i) {
        const QString name = normalisedHeader(names.at(i)).replace(u'_', u' ');
        if (hint.match(name).hasMatch())
            return i;
    }
    return -1;
}

} // namespace courtside

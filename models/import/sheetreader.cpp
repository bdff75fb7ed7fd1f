// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/sheetreader.h"

#include "models/import/celltext.h"
#include "models/import/countword.h"
#include "models/import/totalcheck.h"

namespace courtside {

namespace {

constexpr int s_largestCount = 100000; ///< in a week; more is a typing error or another number

} // namespace

SheetReader::SheetReader(FileJob &job, PeopleDesk &people, ActivityBook &book)
    : m_job(job), m_people(people), m_answers(job.choices), m_activities(job.choices, book)
{
}

void SheetReader::take(const Record &record)
{
    m_job.preview.addFirst(record);
    if (!m_job.sheet->saysSomething(record)) {
        m_job.ledger.skip(record, tr("No count is entered."));
        return;
    }
    const auto person = personOf(record);
    if (!person)
        return;
    if (m_job.map.isWide()) {
        takeWide(record, *person);
        return;
    }
    SheetRow row;
    row.person = *person;
    row.firstCell = static_cast<quint32>(m_cells.size());
    if (!readWeek(record, m_job.map.value(record, Field::Week), m_job.map.first(Field::Week),
                  row.week) ||
        !readDays(record, row))
        return;
    Counts counts;
    for (const CountColumn &column : m_job.sheet->countColumns()) {
        if (!readCell(record, column, activityOf(record, column), counts)) {
            m_cells.resize(row.firstCell);
            return;
        }
        row.column = row.column < 0 ? column.column : row.column;
    }
    keep(row, counts, record);
}

/// Each filled cell of a wide sheet's row is a row of its own.
void SheetReader::takeWide(const Record &record, int person)
{
    for (const CountColumn &column : m_job.sheet->countColumns()) {
        const QByteArrayView cell = trimmedCell(record.cell(column.column));
        if (readCountWord(cell) == CountWord::NotEntered)
            continue;
        SheetRow row;
        row.person = person;
        row.column = column.column;
        row.firstCell = static_cast<quint32>(m_cells.size());
        Counts counts;
        if (readWeek(record, column.name.toUtf8(), column.column, row.week) &&
            readCell(record, column, activityOf(record, column), counts))
            keep(row, counts, record);
    }
}

/// The row's person; nothing where the row is accounted for already.
std::optional<int> SheetReader::personOf(const Record &record)
{
    QByteArrayView name = m_job.map.value(record, Field::Rep);
    const QByteArrayView id = m_job.map.value(record, Field::RepKey);
    if (name.isEmpty() && id.isEmpty() && !m_nameAbove.isEmpty() &&
        !m_answers.says(QStringLiteral("fill-down"), u"no")) {
        name = m_nameAbove;
        ++m_filledDown;
    } else if (!name.isEmpty()) {
        m_nameAbove = name.toByteArray();
    }
    const int person = m_people.personFor(name, id);
    if (person < 0) {
        m_job.reject(record, {m_job.map.first(Field::Rep),
                              {},
                              tr("The row names nobody."),
                              tr("Fill in whose counts these are.")});
        return std::nullopt;
    }
    if (m_people.isNotMine(person)) {
        m_job.ledger.skip(record, tr("%1 is not one of yours.").arg(m_people.nameOf(person)));
        return std::nullopt;
    }
    return person;
}

bool SheetReader::readWeek(const Record &record, QByteArrayView text, int column, Week &week)
{
    const SheetWeeks::Meaning &meaning = m_job.sheet->weeks().meaning(text);
    if (!meaning.week.isValid()) {
        m_job.reject(record, {column, shortText(text), meaning.reason, meaning.remedy});
        return false;
    }
    if (meaning.week > Week::of(m_job.known.today)) {
        m_job.ledger.skip(record, tr("Week %1 has not begun yet.").arg(meaning.week.isoText()));
        return false;
    }
    week = meaning.week;
    return true;
}

bool SheetReader::readDays(const Record &record, SheetRow &row)
{
    const QByteArrayView cell = m_job.map.value(record, Field::WorkingDays);
    if (cell.isEmpty())
        return true;
    const int column = m_job.map.first(Field::WorkingDays);
    const auto days =
        readNumber(cell, cell.contains(',') ? DecimalMark::Comma : DecimalMark::Point);
    const double halves = days ? days->value * 2.0 : -1.0;
    if (!(halves >= 0.0 && halves <= 10.0) ||
        halves != static_cast<double>(static_cast<int>(halves))) {
        m_job.reject(record, {column, shortText(cell), tr("Working days go from 0 to 5 in halves."),
                              tr("Write a number from 0 to 5, such as 4 or 2.5.")});
        return false;
    }
    row.halfDays = static_cast<qint8>(halves);
    return true;
}

std::optional<int> SheetReader::activityOf(const Record &record, const CountColumn &column)
{
    if (m_job.map.has(Field::Activity))
        return m_activities.activityFor(m_job.map.value(record, Field::Activity));
    if (m_job.sheet->layout() == SheetScan::Layout::PerActivity)
        return m_activities.activityFor(column.name.toUtf8());
    return m_activities.onlyActivity();
}

/// Reads one count, or a word in its place. False where the row cannot be taken.
bool SheetReader::readCell(const Record &record, const CountColumn &column,
                           std::optional<int> activity, Counts &counts)
{
    const QByteArrayView cell = trimmedCell(record.cell(column.column));
    const CountWord word = readCountWord(cell);
    if (word == CountWord::NotEntered)
        return true;
    if (word == CountWord::Away || word == CountWord::NotAvailable) {
        counts.isAway = counts.isAway || word == CountWord::Away;
        counts.isUnavailable = counts.isUnavailable || word == CountWord::NotAvailable;
        return true;
    }
    const auto count = readCount(cell, m_job.findings->mark(column.column));
    if (!count || *count > s_largestCount) {
        m_job.reject(record, {column.column, shortText(cell),
                              count ? tr("The count is larger than any week's.")
                                    : tr("The text is not a count: a whole number of 0 or more."),
                              tr("Write the number of times it was done that week.")});
        return false;
    }
    counts.isPositive = counts.isPositive || *count > 0;
    m_sums[column.column] += *count;
    if (activity)
        m_cells.push_back({*activity, *count});
    return true;
}

void SheetReader::keep(SheetRow row, const Counts &counts, const Record &record)
{
    row.number = record.number;
    row.line = record.line;
    row.cellCount = static_cast<quint32>(m_cells.size()) - row.firstCell;
    const bool isAway = counts.isAway || (counts.isUnavailable && row.cellCount == 0);
    if (isAway && counts.isPositive) {
        m_cells.resize(row.firstCell);
        m_job.reject(record, {row.column,
                              {},
                              tr("The row says away and counts work all the same."),
                              tr("Keep either the word or the counts; write the days worked into "
                                 "a column “working_days”.")});
        return;
    }
    if (isAway) {
        // Zeros beside the word are no counts of a week that was not worked.
        m_cells.resize(row.firstCell);
        row.cellCount = 0;
        row.halfDays = 0;
    }
    if (row.cellCount == 0 && row.halfDays < 0) {
        m_job.ledger.skip(record, tr("Not an activity to count; left out as you chose."));
        return;
    }
    m_people.countRow(row.person, m_job.map.value(record, Field::Team));
    m_rows.push_back(row);
}

void SheetReader::finish()
{
    askFillDown();
    checkTotals(m_job, m_sums);
}

void SheetReader::askFillDown()
{
    if (m_filledDown == 0 || m_answers.to(QStringLiteral("fill-down")))
        return;
    ImportQuestion question;
    question.id = QStringLiteral("fill-down");
    question.rows = m_filledDown;
    question.about = tr("%n row(s) name nobody. Do they belong to the name above them?", nullptr,
                        static_cast<int>(m_filledDown));
    question.choices = {{QStringLiteral("yes"), tr("Yes")},
                        {QStringLiteral("no"), tr("No, list them as rows without a name")}};
    m_job.plan.questions.push_back(std::move(question));
}

} // namespace courtside

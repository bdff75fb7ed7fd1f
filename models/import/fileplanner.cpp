// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/fileplanner.h"

#include "models/import/datedplanner.h"
#include "models/import/dealplanner.h"
#include "models/import/presetchoices.h"
#include "models/import/rejectedrows.h"
#include "models/import/weeklyplanner.h"

#include <algorithm>

namespace courtside {

namespace {

/// Whether columns were mapped by hand and all of them are among these names.
bool hasAllColumns(const QStringList &names, const ImportChoices &choices)
{
    QStringList known;
    for (const QString &name : names)
        known.append(normalisedHeader(name));
    const auto isThere = [&known](const auto &mapping) {
        return mapping.second.isEmpty() || known.contains(normalisedHeader(mapping.second));
    };
    return choices.columns.size() > 1 &&
           std::all_of(choices.columns.begin(), choices.columns.end(), isThere);
}

} // namespace

FilePlanner::FilePlanner(const ImportBytes &file, const ImportChoices &asked,
                         const ImportContext &known, const EarlierPlans &earlier, SeenRows &seen,
                         Pace &pace)
    : m_file(file), m_asked(withAnswersApplied(asked)), m_job(known, earlier, seen, pace)
{
}

Failure FilePlanner::cancelled()
{
    return {tr("The import was stopped. Nothing was written."), QStringLiteral("cancelled")};
}

Result<ImportPlan> FilePlanner::plan(double from, double to)
{
    const double middle = from + (to - from) * 0.4;
    m_job.pace.startLeg(from, middle);
    if (const auto opened = open(); !opened)
        return opened.failure();
    if (m_job.header.row == 0) {
        finish();
        return std::move(m_job.plan);
    }
    bool isReadable = !findMissingColumns();
    bool goesOn = !isReadable || readColumns();
    isReadable = isReadable && !findUnreadableDates();
    m_job.pace.startLeg(middle, to);
    if (goesOn)
        goesOn = isReadable ? readRows() : countRowsOnly();
    if (!goesOn)
        return cancelled();
    finish();
    return std::move(m_job.plan);
}

Result<void> FilePlanner::open()
{
    m_job.choices = m_asked;
    if (const auto opened = openAs(m_asked); !opened)
        return opened;
    if (const auto read = readHeader(); !read)
        return read;
    forgetOthersColumns();
    const ImportChoices before = m_job.choices;
    applyPreset();
    ImportChoices reading = m_job.choices;
    // A file that says what it is written in is no file that the remembered encoding was meant for.
    if (hasByteOrderMark(m_file.bytes))
        reading.encoding = m_asked.encoding;
    if (isListOfRejectedRows(m_job.header.cells))
        reading.quotesAreText = m_asked.quotesAreText;
    const bool readsOtherwise =
        before.encoding != reading.encoding || before.quotesAreText != reading.quotesAreText;
    if (readsOtherwise) {
        if (const auto opened = openAs(reading); !opened)
            return opened;
        if (const auto read = readHeader(); !read)
            return read;
    }
    auto map = mapColumns(m_job.header.names, m_job.choices);
    if (!map)
        return map.failure();
    m_job.map = *std::move(map);
    m_job.plan.kind = m_job.map.kind;
    m_job.plan.source = m_job.map.source;
    return {};
}

Result<void> FilePlanner::openAs(const ImportChoices &choices)
{
    auto table = openTable(m_file.name, m_file.bytes, choices);
    if (!table)
        return table.failure();
    m_job.table.emplace(*std::move(table));
    return {};
}

Result<void> FilePlanner::readHeader()
{
    QStringList named;
    for (const auto &[field, header] : m_job.choices.columns)
        named.append(normalisedHeader(header));
    const auto isKnown = [&named](const QString &header) {
        return isKnownHeader(header) || named.contains(normalisedHeader(header));
    };
    m_job.header = findHeader(*m_job.table->records(), isKnown, m_job.choices.headerRow);
    ImportPlan &plan = m_job.plan;
    plan.header = m_job.header.cells;
    plan.headerLine = m_job.header.line;
    plan.encoding = m_job.table->encoding().name;
    plan.separator = m_job.table->isHtml()
                         ? QString()
                         : QString(QLatin1Char(m_job.table->separator().separator));
    plan.fingerprint =
        headerFingerprint(plan.header, plan.separator.isEmpty() ? QChar() : plan.separator.front());
    return {};
}

void FilePlanner::forgetOthersColumns()
{
    if (!m_sharesColumns)
        return;
    std::erase_if(m_asked.columns, [this](const auto &mapping) {
        return columnNamed(m_job.header.names, mapping.second) < 0;
    });
    m_job.choices.columns = m_asked.columns;
}

void FilePlanner::applyPreset()
{
    m_job.orders.asked = dateOrderFromKey(m_asked.dateOrder);
    const ImportPreset *preset = m_job.header.row > 0 ? findPreset() : nullptr;
    if (!preset)
        return;
    m_isRemembered = true;
    m_job.choices = withRemembered(m_asked, preset->choices);
    m_job.orders.remembered = dateOrderFromKey(m_job.choices.dateOrder);
}

/// The remembered choices of this header; else those of a header mapped by hand whose columns are
/// all here, as when the CRM added or moved one.
const ImportPreset *FilePlanner::findPreset()
{
    const ImportPreset *similar = nullptr;
    for (const ImportPreset &preset : m_job.known.presets) {
        if (preset.fingerprint == m_job.plan.fingerprint) {
            m_job.plan.recognised = true;
            return &preset;
        }
        if (m_asked.columns.empty() && hasAllColumns(m_job.header.names, preset.choices))
            similar = &preset;
    }
    if (similar)
        m_job.plan.readings.push_back(
            {QStringLiteral("columns"), tr("columns read as in an earlier file")});
    return similar;
}

void FilePlanner::askForColumn(Field field, const QString &about)
{
    ImportQuestion question;
    question.id = QStringLiteral("column:") + fieldName(field);
    question.about = about;
    // A deal without an owner is still a deal.
    question.blocking = field != Field::Rep || m_job.map.kind != RecordKind::Opportunities;
    for (const auto &[missing, header] : m_job.map.notInFile) {
        if (missing == field)
            question.about = tr("There is no column “%1”. %2").arg(header, about);
    }
    QStringList free;
    for (int i = 0; i < m_job.header.names.size(); ++i) {
        const QString &name = m_job.header.names.at(i);
        if (name.isEmpty() || m_job.map.fieldAt(i))
            continue;
        free.append(name);
        question.choices.push_back({name, name});
    }
    question.proposed = free.value(proposedColumn(field, free));
    m_job.plan.questions.push_back(std::move(question));
}

/// Asks for each column without which no row can be read.
bool FilePlanner::findMissingColumns()
{
    const ColumnMap &map = m_job.map;
    const bool isDeal = map.kind == RecordKind::Opportunities;
    if (!map.hasRep())
        askForColumn(Field::Rep, tr("Which column names the person?"));
    if (map.kind == RecordKind::Activities && !map.hasDate())
        askForColumn(Field::Date, tr("Which column holds the date?"));
    if (map.kind == RecordKind::Weekly && !map.has(Field::Week) && !map.isWide())
        askForColumn(Field::Week, tr("Which column names the week?"));
    if (isDeal && !map.has(Field::Name) && !map.has(Field::Id))
        askForColumn(Field::Name, tr("Which column names the deal?"));
    for (const auto &[field, header] : map.notInFile) {
        const QString id = QStringLiteral("column:") + fieldName(field);
        const auto isAsked = [&id](const ImportQuestion &question) {
            return question.id == id;
        };
        if (std::none_of(m_job.plan.questions.begin(), m_job.plan.questions.end(), isAsked))
            askForColumn(field, tr("Which column is “%1”?").arg(fieldName(field)));
    }
    return m_job.plan.needsAnswers();
}

/// A date column without a single day in it is the wrong one: better to ask than to list every row.
bool FilePlanner::findUnreadableDates()
{
    if (m_job.map.kind != RecordKind::Activities)
        return false;
    QString header;
    QString example;
    for (Field field : {Field::DoneAt, Field::Start, Field::Date}) {
        for (int column : m_job.map.of(field)) {
            const DateFinding &finding = *m_job.findings->dateFinding(column);
            if (finding.dates > 0)
                return false;
            if (finding.unread.empty())
                continue;
            header = m_job.header.names.value(column);
            example = finding.unread.front().text;
        }
    }
    if (header.isEmpty())
        return false;
    askForColumn(Field::Date, tr("No value in “%1” is a day, for example “%2”. Which column holds "
                                 "the date?")
                                  .arg(header, example));
    return true;
}

/// While columns are missing nothing can be said about the rows but how many there are.
bool FilePlanner::countRowsOnly()
{
    if (!m_job.findings)
        m_job.findings.emplace(m_job.map, std::vector<int>());
    ImportPlan &plan = m_job.plan;
    const bool goesOn = m_job.readRows(true, [this, &plan](const Record &record) {
        m_job.preview.addFirst(record);
        ++plan.waiting;
    });
    if (plan.waiting > 0)
        plan.notes.append(tr("%n row(s) wait until it is known which columns to read.", nullptr,
                             static_cast<int>(plan.waiting)));
    return goesOn;
}

/// A file that was read without ids before goes on without: its rows are known by what they say.
void FilePlanner::seekIds()
{
    const bool isSettled = m_job.map.kind == RecordKind::Weekly || m_job.map.has(Field::Id) ||
                           m_isRemembered ||
                           Answers(m_job.choices).to(IdCandidates::questionId()).has_value();
    if (isSettled)
        return;
    QStringList free = m_job.header.names;
    for (int i = 0; i < free.size(); ++i) {
        if (m_job.map.fieldAt(i))
            free[i].clear();
    }
    m_job.idCandidates.emplace(free);
}

/// Of two date columns of one name the one is read that holds days.
void FilePlanner::chooseTwins()
{
    ColumnFindings &findings = *m_job.findings;
    const auto holdsDays = [&findings](int column) {
        const DateFinding *finding = findings.dateFinding(column);
        return finding && finding->dates > 0;
    };
    for (int i = 0; i < fieldCount; ++i) {
        std::vector<int> &columns = m_job.map.columns[static_cast<size_t>(i)];
        if (!isDateField(static_cast<Field>(i)))
            continue;
        for (size_t at = 0; at + 1 < columns.size(); ++at) {
            const int column = columns[at];
            const int twin = columns[at + 1];
            if (!isTwin(m_job.header.names, column, twin))
                continue;
            const int spare = !holdsDays(column) && holdsDays(twin) ? column : twin;
            std::erase(columns, spare);
            findings.forgetDates(spare);
        }
    }
}

/// The first pass: what the columns say, before any of them is read.
bool FilePlanner::readColumns()
{
    const bool isSheet = m_job.map.kind == RecordKind::Weekly;
    if (isSheet)
        m_job.sheet.emplace(m_job.map, m_job.header.names);
    m_job.findings.emplace(m_job.map, isSheet ? m_job.sheet->candidates() : std::vector<int>());
    m_job.repeatedIds.emplace(m_job.map);
    seekIds();
    ColumnFindings &findings = *m_job.findings;
    if (m_job.map.isWide())
        findings.addHeadings(m_job.header.names);
    const bool goesOn = m_job.readRows(false, [this, &findings, isSheet](const Record &record) {
        findings.add(record);
        m_job.repeatedIds->note(record);
        if (m_job.idCandidates)
            m_job.idCandidates->add(record);
        if (isSheet)
            m_job.sheet->add(record);
        ++m_job.dataRows;
    });
    m_job.repeatedIds->seal();
    if (m_job.idCandidates)
        m_job.idCandidates->seal();
    findings.settle(m_job.map, m_job.header.names, m_job.choices, m_job.orders, m_job.known.zone);
    chooseTwins();
    if (isSheet)
        m_job.sheet->settle(findings, m_job.known.today, m_job.choices);
    return goesOn;
}

bool FilePlanner::readRows()
{
    switch (m_job.map.kind) {
    case RecordKind::Activities:
        return DatedPlanner(m_job).run();
    case RecordKind::Weekly:
        return WeeklyPlanner(m_job).run();
    case RecordKind::Opportunities:
        return DealPlanner(m_job).run();
    }
    return true;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the planner says about a file in words; see fileplanner.h.

#include "models/import/fileplanner.h"

#include "models/import/presetchoices.h"

#include <algorithm>

namespace courtside {

namespace {

QString shapeWords(const VendorShape &shape)
{
    return QCoreApplication::translate("VendorShapes", shape.words);
}

} // namespace

void FilePlanner::describeFile()
{
    const TableFile &table = *m_job.table;
    std::vector<ImportReading> readings;
    readings.push_back({QStringLiteral("encoding"), table.encoding().words()});
    if (table.isHtml())
        readings.push_back({QStringLiteral("separator"), tr("a table in a web page")});
    else
        readings.push_back({QStringLiteral("separator"), table.separator().words()});
    readings.push_back({QStringLiteral("header"), m_job.header.words()});
    readings.push_back({QStringLiteral("kind"), shapeWords(*m_job.map.shape)});
    if (m_job.map.shape->utc)
        readings.push_back({QStringLiteral("zone"), tr("times are UTC")});
    auto &all = m_job.plan.readings;
    all.insert(all.begin(), readings.begin(), readings.end());
}

void FilePlanner::describeLeftOut()
{
    if (m_job.footerRows > 0)
        m_job.plan.readings.push_back(
            {QStringLiteral("footer"),
             tr("%n footer row(s) left out", nullptr, static_cast<int>(m_job.footerRows))});
    if (m_job.totalRows > 0)
        m_job.plan.readings.push_back(
            {QStringLiteral("footer"),
             tr("%n row(s) of totals left out", nullptr, static_cast<int>(m_job.totalRows))});
    for (const QString &total : m_job.statedTotals) {
        m_job.plan.notes.append(tr("The file says “%1”; %n row(s) of data were read.", nullptr,
                                   static_cast<int>(m_job.dataRows))
                                    .arg(total));
    }
}

void FilePlanner::noteCutExports()
{
    if (m_job.dataRows == 100000 || m_job.dataRows == 50000)
        m_job.plan.notes.append(
            tr("The file has exactly %L1 rows. Some programs cut their exports there; see whether "
               "the last day is complete.")
                .arg(m_job.dataRows));
}

void FilePlanner::askAboutQuotes()
{
    if (m_job.openQuotes == 0)
        return;
    ImportQuestion question;
    question.id = QStringLiteral("quotes");
    question.rows = m_job.openQuotes;
    question.about = tr("A quote mark opens and is not closed as it should be. Are quote marks "
                        "ordinary characters in this file?");
    question.choices = {{QStringLiteral("text"), tr("Yes, read them as text")},
                        {QStringLiteral("keep"), tr("No")}};
    question.blocking = false;
    m_job.plan.questions.push_back(std::move(question));
}

/// Columns that hold an activity's or a week's counts have no field of their own.
void FilePlanner::nameCountColumns()
{
    if (!m_job.sheet)
        return;
    for (const CountColumn &column : m_job.sheet->countColumns())
        m_job.plan.columns[static_cast<size_t>(column.column)].field = fieldName(Field::Count);
}

void FilePlanner::finish()
{
    ImportPlan &plan = m_job.plan;
    plan.file = m_file.name;
    plan.size = m_file.bytes.size();
    plan.choices = worthRemembering(m_job.choices);
    if (m_job.header.row == 0) {
        plan.notes.append(tr("The file holds no rows. Nothing changes."));
        return;
    }
    describeFile();
    for (ImportQuestion &question : plan.questions) {
        if (question.id.startsWith(u"column:"))
            question.rows = std::max(plan.waiting, m_job.dataRows);
    }
    if (m_job.findings) {
        // Which day all dates fall on is known only once their order is.
        if (m_job.findings->hasOpenDates()) {
            std::erase_if(plan.questions, [](const ImportQuestion &question) {
                return question.id.startsWith(u"week-dates:");
            });
        }
        m_job.findings->report(plan);
        m_job.preview.finish(m_job.map, *m_job.findings, m_job.header.names, plan);
        nameCountColumns();
    }
    if (m_job.idCandidates)
        m_job.idCandidates->ask(plan);
    describeLeftOut();
    noteCutExports();
    askAboutQuotes();
    if (plan.rows == 0 && plan.waiting == 0)
        plan.notes.append(tr("The file holds no rows. Nothing changes."));
    m_job.ledger.finish();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreport.h"

#include "app/cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr qsizetype rowsTold = 20; // more would push the counts off the screen

QString kindKey(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Activities:
        return u"activities"_s;
    case RecordKind::Weekly:
        return u"weekly"_s;
    case RecordKind::Opportunities:
        return u"opportunities"_s;
    }
    return {};
}

QJsonArray skippedAsJson(const std::vector<LeftOutRow> &rows)
{
    QJsonArray array;
    for (const LeftOutRow &row : rows) {
        array.append(
            QJsonObject{{u"row"_s, row.row}, {u"line"_s, row.line}, {u"reason"_s, row.reason}});
    }
    return array;
}

QJsonArray rejectedAsJson(const std::vector<LeftOutRow> &rows)
{
    QJsonArray array;
    for (const LeftOutRow &row : rows) {
        const bool hasColumn = !row.column.isEmpty();
        array.append(
            QJsonObject{{u"row"_s, row.row},
                        {u"line"_s, row.line},
                        {u"column"_s, textOrNull(row.column)},
                        {u"value"_s, hasColumn ? QJsonValue(row.value) : textOrNull(row.value)},
                        {u"reason"_s, row.reason},
                        {u"remedy"_s, textOrNull(row.remedy)}});
    }
    return array;
}

/// What has to be answered comes first.
std::vector<ImportQuestion> inOrder(std::vector<ImportQuestion> questions)
{
    std::stable_partition(questions.begin(), questions.end(),
                          [](const ImportQuestion &question) { return question.blocking; });
    return questions;
}

QJsonArray questionsAsJson(const std::vector<ImportQuestion> &questions)
{
    QJsonArray array;
    for (const ImportQuestion &question : inOrder(questions)) {
        QJsonArray choices;
        for (const ImportQuestion::Choice &choice : question.choices)
            choices.append(choice.key);
        array.append(QJsonObject{{u"id"_s, question.id},
                                 {u"about"_s, question.about},
                                 {u"rows"_s, question.rows},
                                 {u"choices"_s, choices}});
    }
    return array;
}

/// "Read: UTF-8, separator: comma, header in row 1."
QString readingText(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportReading &reading : plan.readings)
        texts.append(reading.text);
    return texts.isEmpty()
               ? QString()
               : u"  "_s + ImportReport::tr("Read: %1").arg(texts.join(u", "_s)) + u'\n';
}

QString countsText(const ImportPlan &plan)
{
    if (plan.waiting > 0 && plan.rows == 0)
        return {}; // a note says that nothing can be said yet
    const QString rows =
        plan.rows == 1 ? ImportReport::tr("1 row") : ImportReport::tr("%1 rows").arg(plan.rows);
    return u"  "_s +
           ImportReport::tr("%1: %2 new, %3 changed, %4 unchanged, %5 left out, %6 rejected.")
               .arg(rows)
               .arg(plan.added)
               .arg(plan.changed)
               .arg(plan.unchanged)
               .arg(plan.skipped.size())
               .arg(plan.rejected.size()) +
           u'\n';
}

QString questionText(const ImportQuestion &question)
{
    const QString about = question.blocking
                              ? ImportReport::tr("Question: %1").arg(question.about)
                              : ImportReport::tr("May stay open: %1").arg(question.about);
    QString text = u"  "_s + about + u'\n';
    for (const ImportQuestion::Choice &choice : question.choices) {
        const QString label = choice.key == question.proposed
                                  ? ImportReport::tr("%1 (likely)").arg(choice.label)
                                  : choice.label;
        text += u"    --answer \"%1=%2\"  %3\n"_s.arg(question.id, choice.key, label);
    }
    if (question.id == u"activity")
        text += u"    --activity NAME  "_s + ImportReport::tr("any other name") + u'\n';
    return text;
}

QString leftOutText(const LeftOutRow &row)
{
    QString text = ImportReport::tr("row %1, line %2: ").arg(row.row).arg(row.line);
    if (!row.column.isEmpty())
        text += ImportReport::tr("%1 “%2”: ").arg(row.column, row.value.left(60).simplified());
    text += row.reason;
    if (!row.remedy.isEmpty())
        text += u' ' + row.remedy;
    return text;
}

QString leftOutList(const QString &title, const std::vector<LeftOutRow> &rows)
{
    if (rows.empty())
        return {};
    QString text = u"  "_s + title + u'\n';
    const qsizetype told = std::min(rowsTold, static_cast<qsizetype>(rows.size()));
    for (qsizetype i = 0; i < told; ++i)
        text += u"    "_s + leftOutText(rows[static_cast<size_t>(i)]) + u'\n';
    const auto more = static_cast<qsizetype>(rows.size()) - told;
    if (more > 0)
        text += u"    "_s + ImportReport::tr("and %1 more; --json tells all.").arg(more) + u'\n';
    return text;
}

} // namespace

QJsonObject importAsJson(const QString &file, const ImportPlan &plan)
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"file"_s, file},
            {u"encoding"_s, textOrNull(plan.encoding)},
            {u"separator"_s, textOrNull(plan.separator)},
            {u"header_line"_s, plan.headerLine > 0 ? QJsonValue(plan.headerLine) : null},
            {u"kind"_s, kindKey(plan.kind)},
            {u"rows"_s, plan.rows},
            {u"new"_s, plan.added},
            {u"changed"_s, plan.changed},
            {u"unchanged"_s, plan.unchanged},
            {u"skipped"_s, skippedAsJson(plan.skipped)},
            {u"rejected"_s, rejectedAsJson(plan.rejected)},
            {u"questions"_s, questionsAsJson(plan.questions)},
            {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
            {u"batch"_s, null}};
}

QString importAsText(const QString &file, const ImportPlan &plan)
{
    QString text = file + u'\n' + readingText(plan) + countsText(plan);
    for (const ImportQuestion &question : inOrder(plan.questions))
        text += questionText(question);
    text += leftOutList(ImportReport::tr("Left out:"), plan.skipped);
    text += leftOutList(ImportReport::tr("Rejected:"), plan.rejected);
    for (const QString &note : plan.notes)
        text += u"  "_s + ImportReport::tr("Note: %1").arg(note) + u'\n';
    return text;
}

} // namespace courtside

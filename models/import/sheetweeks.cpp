// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/sheetweeks.h"

#include "models/import/celltext.h"
#include "models/import/datereader.h"
#include "models/import/headervocabulary.h"

#include <QLocale>

namespace courtside {

SheetWeeks::SheetWeeks(const QString &name) : m_name(name)
{
    m_none.reason = tr("The row has no week.");
    m_none.remedy = tr("Fill in the week, for example as 2026-W47.");
}

void SheetWeeks::note(QByteArrayView cell, qint64 row)
{
    int number = m_byCell.find(cell);
    if (number < 0) {
        number = static_cast<int>(m_texts.size());
        m_byCell.insert(cell, number);
        Text text;
        text.cell = cell.toByteArray();
        text.row = row;
        m_texts.push_back(std::move(text));
    }
    ++m_texts[static_cast<size_t>(number)].rows;
}

void SheetWeeks::settle(DateOrder order, QDate today, const Answers &answers)
{
    std::vector<WeekText> reads;
    for (Text &text : m_texts) {
        text.read = readWeekText(text.cell, order);
        reads.push_back(text.read);
    }
    std::optional<int> year;
    if (const auto answer = answers.to(QStringLiteral("week-year:") + m_name))
        year = answer->toInt();
    m_finding = settleWeeks(reads, today, year);
    settleConvention(answers);
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i].meaning = meaningOf(m_texts[i], m_finding.weeks[i]);
}

/// Days that all fall on a Sunday, or all on a Friday, name their weeks by an end or by a start.
void SheetWeeks::settleConvention(const Answers &answers)
{
    const bool isOdd = m_finding.allSundays() || m_finding.allFridays();
    if (!isOdd || m_finding.weekTexts > 0)
        return;
    static const QStringList endings = {QStringLiteral("week ending"), QStringLiteral("w/e"),
                                        QStringLiteral("week_ending"), QStringLiteral("week end"),
                                        QStringLiteral("week_end")};
    const QString id = QStringLiteral("week-dates:") + m_name;
    if (answers.says(id, u"ending") || endings.contains(normalisedHeader(m_name)))
        m_convention = Convention::Ending;
    else if (answers.says(id, u"starting"))
        m_convention = Convention::Starting;
    else
        m_isOpen = true;
}

SheetWeeks::Meaning SheetWeeks::meaningOf(const Text &text, Week week) const
{
    const QString remedy = tr("Write the week as 2026-W47, or as the date of its Monday.");
    if (text.read.kind == WeekText::Kind::Month)
        return {{}, tr("The text is a month or a quarter, and counts are kept by week."), remedy};
    if (text.read.problem != DateProblem::None && text.read.kind != WeekText::Kind::None)
        return {{}, DateReader::reason(text.read.problem), remedy};
    if (text.read.kind == WeekText::Kind::None || !week.isValid())
        return {{}, tr("The text is not a week."), remedy};
    const bool startsNext =
        m_convention == Convention::Starting && text.read.kind == WeekText::Kind::Day;
    return {startsNext ? week.next() : week, {}, {}};
}

const SheetWeeks::Meaning &SheetWeeks::meaning(QByteArrayView cell) const
{
    const int number = m_byCell.find(cell);
    return number < 0 ? m_none : m_texts[static_cast<size_t>(number)].meaning;
}

void SheetWeeks::report(ImportPlan &plan) const
{
    reportYear(plan);
    reportConvention(plan);
    if (m_convention == Convention::AnyDay && !m_isOpen)
        noteOddDays(plan);
}

void SheetWeeks::reportYear(ImportPlan &plan) const
{
    if (m_finding.yearSettled || m_finding.year == 0)
        return;
    const QString id = QStringLiteral("week-year:") + m_name;
    Week first;
    Week last;
    for (const Text &text : m_texts) {
        const Week week = text.meaning.week;
        if (!week.isValid())
            continue;
        first = !first.isValid() || week < first ? week : first;
        last = !last.isValid() || last < week ? week : last;
    }
    plan.readings.push_back(
        {id, tr("weeks without a year are read as %1 to %2").arg(first.isoText(), last.isoText())});
    ImportQuestion question;
    question.id = id;
    question.about =
        tr("The weeks name no year. Which year is the first of them in? So far they are read as "
           "%1 to %2.")
            .arg(first.isoText(), last.isoText());
    for (int year = m_finding.year + 1; year >= m_finding.year - 2; --year) {
        const QString text = QString::number(year);
        question.choices.push_back({text, text});
    }
    question.proposed = QString::number(m_finding.year);
    question.blocking = false;
    plan.questions.push_back(std::move(question));
}

void SheetWeeks::reportConvention(ImportPlan &plan) const
{
    const QString id = QStringLiteral("week-dates:") + m_name;
    if (m_convention != Convention::AnyDay) {
        plan.readings.push_back({id, m_convention == Convention::Ending
                                         ? tr("each date is the last day of its week")
                                         : tr("each date is the first day of its week")});
        return;
    }
    if (!m_isOpen)
        return;
    ImportQuestion question;
    question.id = id;
    for (const Text &text : m_texts)
        question.rows += text.rows;
    question.about =
        m_finding.allSundays()
            ? tr("All dates in “%1” are Sundays. Does a week end or start on them?").arg(m_name)
            : tr("All dates in “%1” are Fridays. Does a week end or start on them?").arg(m_name);
    question.choices = {{QStringLiteral("ending"), tr("The week ends on this day")},
                        {QStringLiteral("starting"), tr("The week starts on this day")}};
    plan.questions.push_back(std::move(question));
}

/// A Sunday among Mondays is likely to be a slip, or another habit: say how it is read.
void SheetWeeks::noteOddDays(ImportPlan &plan) const
{
    qint64 rows = 0;
    const Text *first = nullptr;
    for (const Text &text : m_texts) {
        const bool isDay = text.read.kind == WeekText::Kind::Day && text.read.day.isValid();
        if (!isDay || text.read.day.dayOfWeek() == Qt::Monday)
            continue;
        rows += text.rows;
        first = first ? first : &text;
    }
    if (!first)
        return;
    const QDate day = first->read.day;
    plan.notes.append(tr("%n week(s) are dated on another day than Monday, first “%1”, a %2. Each "
                         "is read as the week the day lies in, here %3.",
                         nullptr, static_cast<int>(rows))
                          .arg(shortText(first->cell), QLocale().dayName(day.dayOfWeek()),
                               first->meaning.week.isoText()));
}

} // namespace courtside

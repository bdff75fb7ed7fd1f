// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/weektext.h"

#include "models/import/celltext.h"
#include "models/import/datereader.h"
#include "models/import/monthname.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace courtside {

namespace {

using Kind = WeekText::Kind;

constexpr qsizetype s_longest = 60; ///< bytes; longer cells are prose

bool hasNumber(const WeekText &text)
{
    return text.kind == Kind::NumberOnly || text.kind == Kind::BareNumber;
}

/// "KW 47" and its kin: a word or letter for the week, its number, and perhaps the year on either
/// side.
std::optional<WeekText> namedWeek(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:(?<before>\\d{4})[-/ .]{0,2})?"
            "(?:k\\.?w\\.?|c\\.?w\\.?|w\\.?|wk\\.?|week|woche|kalenderwoche|s\\.?|sem\\.?|"
            "semaine|semana|settimana|sett\\.?|uge|uke|vecka|v\\.?|tydzie\u0144)"
            "[- .#]{0,2}(?<number>\\d{1,2})"
            "(?:[-/ ,.]{1,3}'?(?<after>\\d{4}|\\d{2}))?(?: ?\\(.*\\))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int before = match.captured(u"before").toInt();
    const int after = match.captured(u"after").toInt();
    WeekText week;
    week.number = match.captured(u"number").toInt();
    week.year = before > 0 ? before : after > 0 && after < 100 ? 2000 + after : after;
    week.kind = week.year > 0 ? Kind::Week : Kind::NumberOnly;
    const bool exists = week.year > 0 ? Week::fromIso(week.year, week.number).has_value()
                                      : week.number >= 1 && week.number <= 53;
    if (!exists)
        week.problem = DateProblem::NoSuchDay;
    return week;
}

/// The date behind words such as "week ending".
QString withoutLead(const QString &text)
{
    static const QRegularExpression lead(
        QStringLiteral("^(?:w/c|w/e|wc|we|week (?:of|commencing|beginning|starting|ending)|"
                       "woche (?:ab|vom|bis)|semaine du|semana del)[: ]\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    return rest.remove(lead);
}

WeekText dayOrMonth(const QByteArray &text, DateOrder order)
{
    DateFinding finding;
    finding.order = order;
    const CellDate date = DateReader(finding, QTimeZone::utc(), false).read(text);
    WeekText week;
    week.problem = date.problem;
    week.day = date.day;
    if (date.ok() || date.problem == DateProblem::OrderUnknown ||
        date.problem == DateProblem::TwoDigitYear || date.problem == DateProblem::NoSuchDay)
        week.kind = Kind::Day;
    else if (date.problem == DateProblem::Period || monthOfName(text) > 0)
        week.kind = Kind::Month;
    return week;
}

Week weekOf(const WeekText &text)
{
    if (text.kind == Kind::Week)
        return Week::fromIso(text.year, text.number).value_or(Week());
    return text.kind == Kind::Day ? Week::of(text.day) : Week();
}

/// The week of that number that lies nearest.
Week nearestWeek(int number, Week anchor)
{
    Week nearest;
    for (int year = anchor.isoYear() - 1; year <= anchor.isoYear() + 1; ++year) {
        const auto week = Week::fromIso(year, number);
        if (week && (!nearest.isValid() ||
                     std::abs(week->weeksSince(anchor)) < std::abs(nearest.weeksSince(anchor))))
            nearest = *week;
    }
    return nearest;
}

/// Years after the first number's year, by number, in the order in which numbers first appear: a
/// large step down is New Year, a very large step up is New Year read backwards.
std::map<int, int> yearSteps(const std::vector<WeekText> &texts)
{
    std::map<int, int> steps;
    int previous = 0;
    int step = 0;
    for (const WeekText &text : texts) {
        if (!hasNumber(text) || text.problem != DateProblem::None || steps.contains(text.number))
            continue;
        if (previous > 0 && previous - text.number >= 26)
            ++step;
        else if (previous > 0 && text.number - previous >= 40)
            --step;
        steps[text.number] = step;
        previous = text.number;
    }
    return steps;
}

/// Whether all these weeks exist and none is after `last`.
bool fits(const std::map<int, int> &steps, int year, Week last)
{
    return std::all_of(steps.begin(), steps.end(), [&](const auto &numberAndStep) {
        const auto week = Week::fromIso(year + numberAndStep.second, numberAndStep.first);
        return week && *week <= last;
    });
}

int proposedYear(const std::map<int, int> &steps, QDate today)
{
    const Week last = Week::of(today);
    for (int year = last.isoYear() + 1; year >= last.isoYear() - 2; --year) {
        if (fits(steps, year, last))
            return year;
    }
    return last.isoYear();
}

void countText(const WeekText &text, WeekFinding &finding)
{
    finding.weekTexts += text.kind == Kind::Week || hasNumber(text) ? 1 : 0;
    if (text.kind != Kind::Day || !text.day.isValid())
        return;
    ++finding.days;
    finding.fridays += text.day.dayOfWeek() == Qt::Friday ? 1 : 0;
    finding.sundays += text.day.dayOfWeek() == Qt::Sunday ? 1 : 0;
}

/// Per text the nearest one before, else behind, whose week is known by itself; all invalid where
/// there is none.
std::vector<Week> anchorsOf(const std::vector<WeekText> &texts)
{
    std::vector<Week> anchors;
    Week first;
    for (const WeekText &text : texts) {
        Week week = weekOf(text);
        if (week.isValid() && !first.isValid())
            first = week;
        if (!week.isValid() && !anchors.empty())
            week = anchors.back();
        anchors.push_back(week);
    }
    std::replace(anchors.begin(), anchors.end(), Week(), first);
    return anchors;
}

} // namespace

WeekText readWeekText(QByteArrayView cell, DateOrder order)
{
    const QByteArrayView trimmed = trimmedCell(cell);
    if (trimmed.isEmpty() || trimmed.size() > s_longest)
        return {};
    const QString text = QString::fromUtf8(trimmed).simplified();
    if (const auto week = namedWeek(text))
        return *week;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && text.size() <= 2 && number >= 1 && number <= 53)
        return {Kind::BareNumber, 0, number, QDate(), DateProblem::None};
    return dayOrMonth(withoutLead(text).toUtf8(), order);
}

WeekFinding settleWeeks(const std::vector<WeekText> &texts, QDate today, std::optional<int> year)
{
    WeekFinding finding;
    const std::map<int, int> steps = yearSteps(texts);
    const std::vector<Week> anchors = anchorsOf(texts);
    const bool hasAnchor = !anchors.empty() && anchors.front().isValid();
    if (!steps.empty() && !hasAnchor) {
        finding.year = year.value_or(proposedYear(steps, today));
        finding.yearSettled = year.has_value();
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        const WeekText &text = texts[i];
        countText(text, finding);
        Week week = weekOf(text);
        if (hasNumber(text) && text.problem == DateProblem::None) {
            week = hasAnchor ? nearestWeek(text.number, anchors[i])
                             : Week::fromIso(finding.year + steps.at(text.number), text.number)
                                   .value_or(Week());
        }
        finding.weeks.push_back(week);
    }
    return finding;
}

} // namespace courtside

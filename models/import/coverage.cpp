// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/coverage.h"

#include <QLocale>

namespace courtside {

void Coverage::add(int person, QDate day)
{
    const auto who = static_cast<size_t>(m_people.identityOf(person));
    if (who >= m_lastWeek.size())
        m_lastWeek.resize(who + 1);
    const Week week = Week::of(day);
    if (m_lastWeek[who] != week)
        m_weeks[static_cast<int>(who)].insert(week);
    m_lastWeek[who] = week;
    if (!m_first.isValid() || day < m_first)
        m_first = day;
    if (!m_latest.isValid() || day > m_latest)
        m_latest = day;
}

void Coverage::finish(const ImportContext &known, const ImportChoices &choices,
                      ImportPlan &plan) const
{
    if (!m_first.isValid())
        return;
    plan.firstDay = m_first;
    plan.lastDay = m_latest;
    for (const auto &[person, weeks] : m_weeks) {
        for (Week week : weeks)
            plan.presence.push_back({person, week, false});
    }
    const QString answer = Answers(choices).to(QStringLiteral("complete")).value_or(QString());
    const Period period = choices.completeFor.value_or(Period(m_first, m_latest));
    const std::vector<PlannedPresence> absent = absentWeeks(period, known);
    if (choices.completeFor || answer == u"yes")
        plan.presence.insert(plan.presence.end(), absent.begin(), absent.end());
    else if (answer != u"no" && !absent.empty() && plan.added + plan.changed > 0)
        plan.questions.push_back(question(period));
}

/// The weeks whose working days all lie in the period and in which a person has no row.
std::vector<PlannedPresence> Coverage::absentWeeks(const Period &period,
                                                   const ImportContext &known) const
{
    std::vector<PlannedPresence> absent;
    const Week from = Week::of(period.first) < Week::of(period.first.addDays(6))
                          ? Week::of(period.first.addDays(6))
                          : Week::of(period.first);
    for (const auto &[person, weeks] : m_weeks) {
        QDate started = period.first;
        QDate left = period.second;
        for (const Rep &rep : known.reps) {
            if (rep.id == m_people.repOf(person)) {
                started = std::max(started, rep.started.value_or(started));
                left = std::min(left, rep.left.value_or(left));
            }
        }
        for (Week week = from; week.monday().addDays(4) <= left; week = week.next()) {
            if (week.monday() >= started && !weeks.contains(week))
                absent.push_back({person, week, true});
        }
    }
    return absent;
}

ImportQuestion Coverage::question(const Period &period) const
{
    const QLocale locale;
    const auto day = [&locale](QDate date) {
        return locale.toString(date, QLocale::ShortFormat);
    };
    ImportQuestion question;
    question.id = QStringLiteral("complete");
    question.about = tr("Does this file hold everything from %1 to %2 for these %n person(s)? Only "
                        "then do weeks without a row count as zero.",
                        nullptr, static_cast<int>(m_weeks.size()))
                         .arg(day(period.first), day(period.second));
    question.rows = 0;
    question.choices = {{QStringLiteral("yes"), tr("Yes, weeks without a row are zero")},
                        {QStringLiteral("no"), tr("No, they are unknown")}};
    question.proposed = QStringLiteral("no");
    question.blocking = false;
    return question;
}

} // namespace courtside

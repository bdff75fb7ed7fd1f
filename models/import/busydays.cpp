// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/busydays.h"

#include <algorithm>

namespace courtside {

BusyDays::BusyDays(const ImportChoices &choices, const PeopleDesk &people)
    : m_answers(choices), m_people(people)
{
    for (const auto &[id, choice] : choices.answers)
        m_leavesOut = m_leavesOut || (id.startsWith(u"bulk:") && choice == u"leave-out");
}

/// By the spelling of the file, so that the id stays when the person turns out to be a rep.
QString BusyDays::questionId(int person, QDate day) const
{
    return QStringLiteral("bulk:%1:%2")
        .arg(foldedName(m_people.shownOf(person)), day.toString(Qt::ISODate));
}

bool BusyDays::isLeftOut(int person, QDate day) const
{
    return m_leavesOut && m_answers.says(questionId(person, day), u"leave-out");
}

void BusyDays::count(int person, QDate day, bool isNew)
{
    const auto index = static_cast<size_t>(m_people.identityOf(person));
    if (index >= m_days.size())
        m_days.resize(index + 1);
    Day &seen = m_days[index][day.toJulianDay()];
    ++seen.rows;
    seen.newRows += isNew ? 1 : 0;
}

std::vector<BusyDays::Finding> BusyDays::findings() const
{
    std::vector<Finding> found;
    for (size_t index = 0; index < m_days.size(); ++index) {
        std::vector<int> sizes;
        for (const auto &[day, seen] : m_days[index])
            sizes.push_back(seen.rows);
        if (sizes.size() < 2)
            continue;
        // The lower median: one busy day beside one quiet day must not be its own measure.
        const auto middle = sizes.begin() + static_cast<qsizetype>((sizes.size() - 1) / 2);
        std::nth_element(sizes.begin(), middle, sizes.end());
        const int usual = *middle;
        const std::map<qint64, Day> inOrder(m_days[index].begin(), m_days[index].end());
        for (const auto &[julianDay, seen] : inOrder) {
            if (seen.newRows >= manyRows && seen.rows >= timesUsual * usual)
                found.push_back(
                    {static_cast<int>(index), QDate::fromJulianDay(julianDay), seen.rows, usual});
        }
    }
    return found;
}

void BusyDays::finish(ImportPlan &plan) const
{
    for (const Finding &found : findings()) {
        ImportQuestion question;
        question.id = questionId(found.person, found.day);
        if (m_answers.to(question.id))
            continue;
        question.rows = found.rows;
        question.about = tr("%n row(s) of %1 lie on %2, where %3 in a day are usual. Were they "
                            "entered in bulk?",
                            nullptr, found.rows)
                             .arg(m_people.nameOf(found.person), found.day.toString(Qt::ISODate))
                             .arg(found.usual);
        question.choices = {{QStringLiteral("count"), tr("Count them on this day")},
                            {QStringLiteral("leave-out"), tr("Leave them out")}};
        plan.questions.push_back(std::move(question));
    }
}

QString BusyDays::reason()
{
    return tr("Entered in bulk on one day; left out as you chose.");
}

} // namespace courtside

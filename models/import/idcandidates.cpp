// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/idcandidates.h"

#include "models/domain/importplan.h"
#include "models/import/celltext.h"
#include "models/import/headervocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace courtside {

namespace {

constexpr qint64 s_fewRows = 2; ///< the values of a single row differ whatever they are

} // namespace

bool isIdHeading(const QString &heading)
{
    // A word of its own, or a capital behind a small letter: "paid" and "grid" end in it, too.
    static const QRegularExpression form(
        QStringLiteral("(?:^|[^\\p{L}\\p{N}])(?i:[gu]?u?id)$|[\\p{Ll}\\p{N}]I[dD]$"));
    return form.match(heading.trimmed()).hasMatch();
}

IdCandidates::IdCandidates(const QStringList &free)
{
    for (int i = 0; i < free.size(); ++i) {
        if (isIdHeading(free.at(i)))
            m_candidates.push_back({i, free.at(i), {}, {}});
    }
}

void IdCandidates::add(const Record &record)
{
    ++m_rows;
    std::erase_if(m_candidates, [&record](Candidate &candidate) {
        const QByteArrayView cell = trimmedCell(record.cell(candidate.column));
        candidate.evidence.add(cell, record.number);
        return isEmptyValue(cell) || candidate.values.count(hashOfKey(cell)) > 1;
    });
}

/// A spreadsheet that has rounded ids leaves others that look like ids.
void IdCandidates::seal()
{
    std::erase_if(m_candidates, [](const Candidate &candidate) {
        const IdFinding finding = candidate.evidence.settle();
        return finding.destroyed > 0 || finding.rounded > 0;
    });
}

void IdCandidates::ask(ImportPlan &plan) const
{
    if (m_candidates.empty() || m_rows < s_fewRows)
        return;
    QStringList headings;
    ImportQuestion question;
    question.id = questionId();
    question.rows = m_rows;
    for (const Candidate &candidate : m_candidates) {
        headings.append(candidate.heading);
        question.choices.push_back({QStringLiteral("column:") + candidate.heading,
                                    tr("“%1” is the record’s id").arg(candidate.heading)});
    }
    question.choices.push_back({QStringLiteral("none"), tr("The rows have no id")});
    const int likely = std::max(0, proposedColumn(Field::Id, headings));
    question.about = tr("The values in “%1” are all different. Is that the record’s own id? By its "
                        "id a row is known again when something else in it has changed.")
                         .arg(headings.at(likely));
    question.proposed = QStringLiteral("column:") + headings.at(likely);
    question.blocking = false;
    plan.questions.push_back(std::move(question));
}

} // namespace courtside

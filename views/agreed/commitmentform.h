// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/undertaking.h"
#include "views/form/recordform.h"

#include <memory>
#include <optional>
#include <vector>

namespace courtside {

class ClosingFields;
class DayEdit;
class KeyChoice;
class WordsEdit;

/// What a rep will do: proposed by the rep unless said otherwise, and due at the next one-on-one
/// unless a day is typed. A text that leaves open what will be done gets a question, and is
/// recorded all the same. Where three are open, a fourth one asks which of them ends for it.
class CommitmentForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `commitment` is what is being changed; one without an id is a new one of its rep.
    CommitmentForm(Workbook &workbook, const Rep &rep, const Commitment &commitment,
                   QWidget *parent = nullptr);
    ~CommitmentForm() override;

    /// The question about the statement as it stands; empty where there is none.
    QString nudge() const;
    /// The same about what was recorded last.
    QString recordedNudge() const { return m_recordedNudge; }

protected:
    Result<EntryId> record(std::optional<DraftId> draft) override;
    QString troubleKey() const override;
    void follow() override;

private:
    void addQuestions();
    void addMotivations();
    void addWhichEnds();
    QJsonObject valuesOf(const Commitment &commitment) const;
    Commitment typed() const;
    void showNudge(QWidget *before, QWidget *now);

    Rep m_rep;
    Commitment m_before;
    std::vector<Commitment> m_open; ///< of which one has to end; empty: there is room
    WordsEdit *m_statement;
    DayEdit *m_due;
    WordsEdit *m_seen;
    KeyChoice *m_motivation = nullptr;
    KeyChoice *m_proposedBy;
    KeyChoice *m_closes = nullptr;
    KeyChoice *m_closesAs = nullptr;
    std::unique_ptr<ClosingFields> m_closing;
    QString m_recordedNudge;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/undertaking.h"
#include "views/form/recordform.h"

#include <memory>

namespace courtside {

class ClosingFields;
class DayEdit;
class KeyChoice;
class WordsEdit;

/// What stands in a rep's way: what kind it is, whom the manager asked, when, and the answer.
class ObstacleForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `obstacle` is what is being changed; one without an id is a new one of its rep.
    ObstacleForm(Workbook &workbook, const Rep &rep, const Obstacle &obstacle,
                 QWidget *parent = nullptr);
    ~ObstacleForm() override;

protected:
    Result<EntryId> record(std::optional<DraftId> draft) override;
    QString troubleKey() const override;

private:
    void addQuestions();

    Rep m_rep;
    Obstacle m_before;
    WordsEdit *m_statement;
    KeyChoice *m_kind;
    WordsEdit *m_askedWhom;
    DayEdit *m_askedOn;
    WordsEdit *m_answer;
    std::unique_ptr<ClosingFields> m_closing;
};

} // namespace courtside

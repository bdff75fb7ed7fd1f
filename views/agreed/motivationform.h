// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/undertaking.h"
#include "views/form/recordform.h"

namespace courtside {

class DayEdit;
class WordsEdit;

/// What a rep wants, in their words.
class MotivationForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `motivation` is what is being changed; one without an id is a new one of its rep.
    MotivationForm(Workbook &workbook, const Rep &rep, const Motivation &motivation,
                   QWidget *parent = nullptr);

protected:
    Result<EntryId> record(std::optional<DraftId> draft) override;
    QString troubleKey() const override;

private:
    Rep m_rep;
    Motivation m_before;
    WordsEdit *m_statement;
    DayEdit *m_said;
};

} // namespace courtside

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
class WordsEdit;

/// What the manager owes a rep.
class OwedForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `owed` is what is being changed; one without an id is a new one of its rep.
    OwedForm(Workbook &workbook, const Rep &rep, const Owed &owed, QWidget *parent = nullptr);
    ~OwedForm() override;

protected:
    Result<EntryId> record(std::optional<DraftId> draft) override;
    QString troubleKey() const override;

private:
    Rep m_rep;
    Owed m_before;
    WordsEdit *m_statement;
    DayEdit *m_due;
    std::unique_ptr<ClosingFields> m_closing;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"
#include "views/form/recordform.h"

namespace courtside {

class CustomerPick;
class DayEdit;
class KeyChoice;
class PickEdit;
class RepPick;
class WordsEdit;

/// What was promised to a customer, and what it asks of whom.
class PromiseForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `promise` is what is being changed; one without an id is a new one, of which something may
    /// be known already.
    PromiseForm(Workbook &workbook, const Promise &promise, QWidget *parent = nullptr);

protected:
    Result<EntryId> record(std::optional<DraftId> draft) override;
    QString troubleKey() const override;
    void follow() override;

private:
    void addWho();
    void addBurden();
    void addRest();
    void readFunctions();
    void readCategories();
    QJsonObject valuesOf(const Promise &promise) const;
    Promise typed() const;

    Promise m_before;
    RepPick *m_rep;
    CustomerPick *m_customer;
    WordsEdit *m_statement;
    PickEdit *m_function;
    DayEdit *m_due;
    KeyChoice *m_standard;
    KeyChoice *m_burden;
    KeyChoice *m_size;
    PickEdit *m_category;
    DayEdit *m_made;
    KeyChoice *m_ending;
    DayEdit *m_closedOn;
    WordsEdit *m_note;
};

} // namespace courtside

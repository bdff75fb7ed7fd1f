// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/jointcall.h"

#include <QWidget>

#include <optional>

namespace courtside {

class CaptureForm;
class DraftSaver;
class KeyChoice;
class LeadsField;
class WordsEdit;
class Workbook;

/// After the call, at the kerb: the rep's words first, then one strength and one point, who led in
/// fact, and the manager's private line.
class AfterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AfterForm(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows what was recorded of a call, unless what stands here of it was not recorded yet.
    void showCall(const JointCall &call);
    void resume(const Draft &draft);

    std::optional<EntryId> call() const;
    bool hasDraft() const;
    CaptureForm *form() const { return m_form; }
    QWidget *start() const;

Q_SIGNALS:
    void recorded(courtside::EntryId call);

private:
    void setUpWords();
    void setUpLead();
    void submit();
    JointCall typed() const;
    QJsonObject valuesOf(const JointCall &call) const;

    Workbook &m_workbook;
    CaptureForm *m_form;
    std::vector<WordsEdit *> m_words; ///< every text
    LeadsField *m_leads;
    KeyChoice *m_tookOver;
    KeyChoice *m_idea;
    DraftSaver *m_saver;
};

} // namespace courtside

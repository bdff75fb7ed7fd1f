// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/jointcall.h"
#include "models/domain/result.h"

#include <QWidget>

#include <optional>

namespace courtside {

class CaptureForm;
class CustomerPick;
class DayEdit;
class DraftSaver;
class KeyChoice;
class LeadsField;
class PickEdit;
class RepPick;
class TimeEdit;
class WordsEdit;
class Workbook;

/// The plan of a joint call: two minutes before it.
class PlanForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows the plan of a call, unless what stands here of it was not recorded yet.
    void showCall(const JointCall &call);
    /// Starts a new plan; what stands here is kept as a draft.
    void startNew(RepId rep = {});
    void resume(const Draft &draft);

    /// The call that is being changed; nothing: a new one.
    std::optional<EntryId> call() const;
    bool hasDraft() const;
    RepId rep() const;
    CaptureForm *form() const { return m_form; }
    QWidget *start() const;

Q_SIGNALS:
    void recorded(courtside::EntryId call);

private:
    void setUpWho();
    void setUpAgreement();
    void readSkills();
    void follow(const QString &key);
    void followAll();
    void submit();
    void refuse(const Failure &failure);
    JointCall typed() const;
    QJsonObject valuesOf(const JointCall &call) const;

    Workbook &m_workbook;
    CaptureForm *m_form;
    RepPick *m_rep;
    CustomerPick *m_customer;
    DayEdit *m_day;
    TimeEdit *m_time;
    KeyChoice *m_kind;
    WordsEdit *m_objective;
    LeadsField *m_leads;
    WordsEdit *m_signal;
    PickEdit *m_skill;
    WordsEdit *m_help;
    DraftSaver *m_saver;
};

} // namespace courtside

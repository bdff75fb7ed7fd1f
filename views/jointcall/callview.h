// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"
#include "models/report/plancard.h"
#include "models/workbook/jointcalleditor.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace courtside {

class AfterForm;
class KeyChoice;
class PlanCardView;
class PlanForm;
class TallyStrip;
class Workbook;

/// One joint call in the order of the day: the plan, what is counted during the call, what is said
/// at the kerb. A new one is its plan alone.
class CallView final : public QWidget
{
    Q_OBJECT

public:
    /// The actions stand beside the title.
    CallView(Workbook &workbook, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showCall(const JointCall &call);
    void showNew(RepId rep = {});
    /// Goes on with what stands in a draft of either form; `call` is the call it is about, if any.
    void resume(const Draft &draft, const std::optional<JointCall> &call);
    /// Shows the form of the plan, or puts it away.
    void openPlan(bool opens);
    bool isPlanOpen() const;

    bool isNew() const { return !m_call.id.isValid(); }
    /// Whose call it is; not valid where nobody was chosen.
    RepId rep() const;
    const PlanCard &card() const { return m_card; }
    PlanForm *plan() const { return m_plan; }
    AfterForm *after() const { return m_after; }
    /// Where the keyboard starts: where the day is.
    QWidget *start() const;

Q_SIGNALS:
    void planned(courtside::EntryId call);
    void held(courtside::EntryId call);
    void said(const QString &sentence);

private:
    QWidget *setUpHeader(const QList<QAction *> &actions);
    QWidget *setUpPlan();
    QWidget *setUpDuring();
    QWidget *setUpAfter();
    void fill(const JointCall &call);
    void showParts(bool isNew);
    void showTrace();
    void count(CallTally tally, int by);
    void estimate();
    PlanCardNames names() const;

    Workbook &m_workbook;
    JointCall m_call; ///< as it was read last
    PlanCard m_card;
    QLabel *m_title;
    QLabel *m_when;
    QWidget *m_actions = nullptr;
    PlanCardView *m_cardView = nullptr;
    QLabel *m_trace = nullptr;
    QToolButton *m_changePlan = nullptr;
    PlanForm *m_plan = nullptr;
    QWidget *m_during = nullptr;
    TallyStrip *m_tally = nullptr;
    KeyChoice *m_talk = nullptr;
    QWidget *m_afterPart = nullptr;
    AfterForm *m_after = nullptr;
};

} // namespace courtside

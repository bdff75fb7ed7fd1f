// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"
#include "views/shared/page.h"
#include "views/shared/printing.h"

#include <vector>

class QAction;
class QListView;
class QTimer;

namespace courtside {

class CallView;
class JointCallModel;
class ScrollColumn;
class Workbook;

/// The joint calls of the team, planned and past, and one of them in the order of the day.
class JointCallPage final : public Page
{
    Q_OBJECT

public:
    explicit JointCallPage(Workbook &workbook, QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;
    PageTarget subject() const override;
    /// The call that is shown; nothing: a new one.
    EntryId call() const { return m_call; }
    CallView *view() const { return m_view; }
    /// What printing the card puts on paper.
    PrintedSheet sheet() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    QWidget *setUpList();
    QWidget *setUpView();
    void connectWorkbook();
    void refreshLater();
    void refresh();
    void show(EntryId call);
    void planNew(RepId rep = {});
    void resume(DraftId draft);
    void markRow();
    void tellPlanned(EntryId call);
    void tellHeld(EntryId call);
    void print();
    void remove();
    std::vector<JointCall> calls() const;
    /// The call that comes to mind first: today's, the next one, or one to finish.
    EntryId likeliest(RepId rep) const;

    Workbook &m_workbook;
    JointCallModel *m_model;
    EntryId m_call;
    QTimer *m_refresh;
    bool m_isDirty = true; ///< something was written since the page was last read
    QAction *m_newAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_removeAction = nullptr;
    QListView *m_list = nullptr;
    ScrollColumn *m_scroll = nullptr;
    CallView *m_view = nullptr;
};

} // namespace courtside

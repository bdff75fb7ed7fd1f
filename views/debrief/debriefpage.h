// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "views/shared/page.h"

class QPushButton;
class QScrollArea;

namespace courtside {

class CallClock;
class DebriefForm;
class DraftList;
class DraftSaver;
class LastTimePanel;
class RecordedPanel;
class Workbook;

/// A rep's call is over: what rep and manager hold on to, in under a minute, hands on the keyboard.
class DebriefPage final : public Page
{
    Q_OBJECT

public:
    explicit DebriefPage(Workbook &workbook, QWidget *parent = nullptr);
    ~DebriefPage() override;

    void open(const PageTarget &target) override;
    QWidget *start() override;

private:
    void setupBody();
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeSide();
    void setupActions();
    void startNew(const PageTarget &target = {});
    void edit(EntryId debrief);
    void goOn(DraftId draft);
    void showForm();
    void record();
    void showRecorded(EntryId debrief, bool becameContinuation);
    bool isPromiseOpen(const Debrief &debrief) const;
    void discard();
    void followForm();
    void followDraft();
    void followDebriefs();
    void showLastTime();
    QString nameOf(RepId rep) const;

    Workbook &m_workbook;
    CallClock *m_clock;
    DebriefForm *m_form;
    DraftSaver *m_saver;
    QScrollArea *m_scroll;
    RecordedPanel *m_recorded;
    QWidget *m_foot = nullptr;
    QPushButton *m_discard = nullptr;
    LastTimePanel *m_lastTime;
    QWidget *m_draftsPart = nullptr;
    DraftList *m_drafts;
    RepId m_shownRep;
    EntryId m_justRecorded;
};

} // namespace courtside

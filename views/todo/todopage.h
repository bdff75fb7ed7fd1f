// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/duedebriefs.h"
#include "models/domain/people.h"
#include "views/shared/page.h"

class QTimer;

namespace courtside {

class DraftList;
class EmptyState;
class TodoSection;
class Workbook;

/// What waits to be written down: debriefs that are due, and those in which something is missing.
class TodoPage final : public Page
{
    Q_OBJECT

public:
    explicit TodoPage(Workbook &workbook, QWidget *parent = nullptr);

    QWidget *start() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupBody();
    QWidget *makeDrafts();
    void showEmpty();
    void connectWorkbook();
    void refreshLater();
    void refresh();
    void addDue(const DueDebrief &due, const QString &rep);
    void addUnfinished(const UnfinishedDebrief &item, const QString &rep);
    void openDue(const DueDebrief &due);
    void letGo(const DueDebrief &due);

    Workbook &m_workbook;
    QTimer *m_refresh;
    QAction *m_debrief;
    QWidget *m_body = nullptr;
    QWidget *m_draftsPart = nullptr;
    DraftList *m_drafts = nullptr;
    TodoSection *m_due = nullptr;
    TodoSection *m_unfinished = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_isDirty = true;
};

} // namespace courtside

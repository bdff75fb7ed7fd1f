// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerow.h"
#include "views/shared/page.h"

class QStackedWidget;
class QTimer;

namespace courtside {

class DealHeader;
class DealList;
class EmptyState;
class TimelinePane;
class Workbook;

/// The opportunities that imports brought: one list to choose from, and the chain of one deal in
/// the order of its days, from how it began to how it was decided.
class DealPage final : public Page
{
    Q_OBJECT

public:
    explicit DealPage(Workbook &workbook, QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;
    PageTarget subject() const override;

    DealId deal() const { return m_deal; }
    DealList *list() const { return m_list; }
    DealHeader *header() const { return m_header; }
    TimelinePane *chain() const { return m_chain; }
    QAction *debriefAction() const { return m_debrief; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    void setUpBody();
    void connectWorkbook();
    void refreshLater();
    void refresh();
    void showDeal(DealId deal);
    void openThing(const TimelineRow &row);

    Workbook &m_workbook;
    QTimer *m_refresh;
    bool m_isDirty = true;
    DealId m_deal;
    QAction *m_debrief = nullptr;
    QAction *m_import = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    DealList *m_list = nullptr;
    DealHeader *m_header = nullptr;
    TimelinePane *m_chain = nullptr;
};

} // namespace courtside

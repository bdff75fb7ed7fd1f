// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/count.h"
#include "views/shared/page.h"
#include "views/team/teamglance.h"

class QTimer;

namespace courtside {

class TeamView;
class Workbook;

/// The home page: who needs me, and one row per rep.
class TeamPage final : public Page
{
    Q_OBJECT

public:
    explicit TeamPage(Workbook &workbook, QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    TeamFacts facts() const;
    void refresh();
    void refreshLater();
    void setOrder(TeamOrder order);
    void openRep(RepId rep, ActivityId activity);
    void answer(RepId rep, Week week, ZeroAnswer answer);

    Workbook &m_workbook;
    TeamView *m_view;
    QTimer *m_refresh;
    TeamOrder m_order;
    std::vector<Activity> m_watched;
    QDate m_shownFor; ///< the day the page was last read for
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/count.h"
#include "views/team/teamglance.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace courtside {

class ChoiceSwitch;
class ElidedLabel;
class EmptyState;
class GapRow;
class LinkButton;
class ReasonPane;
class ScrollColumn;
class TeamModel;
class TeamTable;

/// The Team page as a picture of a TeamGlance. It knows no workbook; what the person wants it
/// says in signals.
class TeamView final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamView(QWidget *parent = nullptr);

    void setGlance(const TeamGlance &glance);
    /// Where the keyboard starts.
    QWidget *start() const;
    void select(RepId rep);
    void setOrder(TeamOrder order);

    ReasonPane *reasons() const { return m_reasons; }
    TeamTable *table() const { return m_table; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void repWanted(courtside::RepId rep, courtside::ActivityId activity);
    /// The column of an activity of the table was opened; by its place among the watched ones.
    void cellWanted(courtside::RepId rep, int activity);
    void importWanted();
    void setupWanted();
    void orderWanted(courtside::TeamOrder order);
    void answered(courtside::RepId rep, courtside::Week week, courtside::ZeroAnswer answer);

private:
    void shareHeight();
    void setupHeader(QVBoxLayout *page);
    void setupNews(QVBoxLayout *page);
    void setupTable(QVBoxLayout *page);
    void setupEmpty(QVBoxLayout *page);
    void showNews(const TeamGlance &glance);
    void showEmpty(TeamMood mood);
    void orderTabs();

    TeamModel *m_model;
    QAction *m_import;
    QAction *m_setup;
    ScrollColumn *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    ElidedLabel *m_status = nullptr;
    QWidget *m_order = nullptr;
    ChoiceSwitch *m_sort = nullptr;
    QLabel *m_news = nullptr;
    QLabel *m_newsMore = nullptr;
    QWidget *m_stale = nullptr;
    QLabel *m_staleText = nullptr;
    LinkButton *m_staleImport = nullptr;
    GapRow *m_gaps = nullptr;
    ReasonPane *m_reasons = nullptr;
    QLabel *m_more = nullptr;
    TeamTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace courtside

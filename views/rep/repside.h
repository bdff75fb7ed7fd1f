// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerow.h"
#include "views/rep/repview.h"

#include <QWidget>

class QStackedWidget;

namespace courtside {

class AboutPanel;
class AliasPanel;
class ChoiceSwitch;
class LeavePanel;
class PrivatePanel;
class TimelinePane;
class Workbook;

/// Beside the charts: what happened, or who the rep is, days away and other names.
class RepSide final : public QWidget
{
    Q_OBJECT

public:
    enum Part {
        TimelinePart,
        AboutPart,
    };

    explicit RepSide(Workbook &workbook, QWidget *parent = nullptr);

    void setView(const RepView &view);
    void showPart(Part part);
    Part part() const;
    TimelinePane *timeline() const { return m_timeline; }
    /// Gives the keyboard to what happened in a week. False where nothing did.
    bool focusWeek(Week week);
    /// Gives the keyboard to the days away.
    void focusLeave();

Q_SIGNALS:
    void activated(const courtside::TimelineRow &row);

private:
    QWidget *setUpAbout();

    Workbook &m_workbook;
    ChoiceSwitch *m_parts;
    QStackedWidget *m_stack;
    TimelinePane *m_timeline;
    AboutPanel *m_about = nullptr;
    LeavePanel *m_leave = nullptr;
    AliasPanel *m_aliases = nullptr;
    PrivatePanel *m_private = nullptr;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerow.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListView;

namespace courtside {

class TimelineModel;

/// A timeline that can be narrowed to one kind of thing. Enter opens what the keyboard is on.
class TimelinePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(QWidget *parent = nullptr);

    /// What is said instead of an empty list.
    void setEmptyText(const QString &sentence);
    void setRows(std::vector<TimelineRow> rows);

    QListView *list() const { return m_list; }
    QComboBox *kinds() const { return m_kinds; }
    TimelineModel *model() const { return m_model; }
    /// Gives the keyboard to the first thing of these days, whatever its kind. False without one.
    bool focusDays(QDate first, QDate last);

Q_SIGNALS:
    void activated(const courtside::TimelineRow &row);

private:
    void setUpKinds();
    void setUpList();
    void fillKinds();
    void chooseKind();
    void showState();

    TimelineModel *m_model;
    QComboBox *m_kinds;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace courtside

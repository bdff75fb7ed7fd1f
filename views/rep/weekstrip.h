// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/tables/weekmodel.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace courtside {

class Workbook;

/// What can be said about the table's current week: which source counts, why everything is zero,
/// and whether the rep was away.
class WeekStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(Workbook &workbook, QWidget *parent = nullptr);

    void showWeek(RepId rep, ActivityId activity, const WeekRow &row);
    void showNothing();
    /// A sentence in place of the week's, such as why something typed was refused.
    void say(const QString &sentence);

    void choose(CountSource source);
    void answer(std::optional<ZeroAnswer> answer);

Q_SIGNALS:
    void done(); ///< something was stored; the table has the keyboard again

private:
    void addSources();
    void addAnswers();
    void addLeave();
    void addButton(const QString &text, const std::function<void()> &act, bool isChosen = false);
    void goAway(bool halfDays);
    void comeBack();
    void finish(const Result<void> &result);

    Workbook &m_workbook;
    RepId m_rep;
    ActivityId m_activity;
    WeekRow m_row;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace courtside

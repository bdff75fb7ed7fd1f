// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/rep/repview.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;

namespace courtside {

class ActivityChart;
class ChartPlace;
class ElidedLabel;
class LinkButton;
class StateBadge;
class Workbook;

/// One watched activity of the rep: how it stands in sentences, its chart, and one panel at a time
/// with the numbers, the goal, the new normal or how rare a chance flag is.
class ActivityCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityCard(Workbook &workbook, QWidget *parent = nullptr);

    /// Closes the panel when another rep or activity is shown.
    void setView(const RepView &view, size_t activity);
    void setSpan(int weeks);
    ActivityId activity() const { return m_activity; }
    ActivityChart *chart();
    ChartPlace *place() const { return m_place; }

Q_SIGNALS:
    void cursorMoved(courtside::ActivityId activity, courtside::Week week);
    void weekActivated(courtside::Week week);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Panel {
        How,
        GoalForm,
        RestartForm,
        RarityChoice,
        PanelCount,
    };

    QBoxLayout *setUpHeader();
    void setUpLinks(QBoxLayout *row);
    void nameLinks(const PairHistory &history);
    void toggle(Panel panel);
    void openPanel(Panel panel);
    void closePanel();
    QWidget *makePanel(Panel panel);

    Workbook &m_workbook;
    RepId m_rep;
    ActivityId m_activity;
    PairHistory m_history;
    PairNames m_names;
    ElidedLabel *m_title;
    StateBadge *m_state;
    QLabel *m_lights; ///< baseline and goal side by side, where a goal is agreed
    QLabel *m_sentence;
    std::array<LinkButton *, PanelCount> m_links{};
    QWidget *m_panelPlace;
    QWidget *m_panel = nullptr;
    std::function<void()> m_refreshPanel;
    ChartPlace *m_place;
};

} // namespace courtside

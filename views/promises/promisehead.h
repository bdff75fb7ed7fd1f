// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "views/promises/promiserows.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace courtside {

class ChoiceSwitch;

/// What the promises page lists: which of them, grouped by what, and whose; with a figure beside
/// it.
class PromiseHead final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` become buttons at the right.
    explicit PromiseHead(const QList<QAction *> &actions, QWidget *parent = nullptr);

    PromiseFilter filter() const;
    void setFilter(const PromiseFilter &filter);
    /// Keeps the choice where that rep is still there.
    void setPeople(const std::vector<Rep> &reps);
    QString figure() const;
    void setFigure(const QString &figure);

Q_SIGNALS:
    void chosen(); ///< by the person

private:
    ChoiceSwitch *m_which;
    ChoiceSwitch *m_by;
    QComboBox *m_people;
    QLabel *m_figure;
};

} // namespace courtside

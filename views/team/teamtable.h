// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QTableView>

namespace courtside {

class TeamModel;

/// The rows of the team. As high as its rows, so that the page scrolls as one; columns share the
/// width and names give way before pictures do.
class TeamTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TeamTable(TeamModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void select(RepId rep, int column = 0);
    /// Spreads the rows over so much height, within reason.
    void setRoom(int height);

Q_SIGNALS:
    /// A rep was opened, from the column of an activity or from none (-1).
    void opened(courtside::RepId rep, int activity);
    /// The keyboard moved to this part of the table.
    void reached(const QRect &where);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void shareWidth();
    void setupHeaders();

    TeamModel *m_model;
};

} // namespace courtside

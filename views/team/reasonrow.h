// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/team/teamglance.h"

#include <QWidget>

class QVBoxLayout;

namespace courtside {

class LinkButton;
class ReasonButton;

/// One reason to talk: its sentence, and every number behind it one key away.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(const TeamLine &line, QWidget *parent = nullptr);

    QWidget *sentence() const;
    QWidget *toggle() const;
    bool isShowingHow() const;
    void showHow(bool shown);

Q_SIGNALS:
    void opened(courtside::RepId rep, courtside::ActivityId activity);
    /// The keyboard wants the row above (-1) or below (1).
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TeamLine m_line;
    ReasonButton *m_button;
    LinkButton *m_toggle;
    QVBoxLayout *m_column;
    QWidget *m_numbers = nullptr; ///< made when first shown
};

} // namespace courtside

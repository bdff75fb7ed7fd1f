// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/command.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace courtside {

class PaletteModel;

/// Ctrl+K: type a few letters of anything, Enter does it. Lies over the window it belongs to;
/// Esc puts it away and gives the keyboard back to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<Command> commands);
    void close();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupField();
    void setupList();
    void filter();
    void run();
    void move(int rows);
    void place();
    void tellCurrent();

    std::vector<Command> m_commands;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace courtside

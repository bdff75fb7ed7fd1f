// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;
class QTreeView;

namespace courtside {

class CountButton;
class LeftOutModel;
class PlannedLinesModel;

/// What importing a file would do, in numbers, with the rows behind each.
class CountsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit CountsPanel(QWidget *parent = nullptr);

    /// Shows a plan. It must stay until the next one is set, or forget() is called.
    void setPlan(const ImportPlan &plan);
    void forget();
    /// Folds the list away.
    void close();

    CountButton *added() const { return m_added; }
    CountButton *skipped() const { return m_skipped; }
    CountButton *rejected() const { return m_rejected; }

Q_SIGNALS:
    /// The rows that cannot be taken are wanted as a file.
    void saveRejectedWanted();

private:
    CountButton *addButton(const QString &word);
    void setupLists();
    void toggle(CountButton *button);
    void showList();
    void showLines();
    void fitTree();
    void showLeftOut(const std::vector<LeftOutRow> &rows);

    const ImportPlan *m_plan = nullptr;
    std::vector<CountButton *> m_buttons;
    CountButton *m_added;
    CountButton *m_changed;
    CountButton *m_unchanged;
    CountButton *m_skipped;
    CountButton *m_rejected;
    LeftOutModel *m_leftOut;
    PlannedLinesModel *m_lines;
    QTreeView *m_tree;
    QTableView *m_table;
    QWidget *m_foot;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace courtside

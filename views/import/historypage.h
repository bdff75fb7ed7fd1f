// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace courtside {

class ImportHistoryModel;
class Workbook;

/// The imports of the past, each of which can be undone and redone where it stands.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workbook &workbook, QWidget *parent = nullptr);

    QWidget *start() override;

    QTableView *table() const { return m_table; }
    QPushButton *undoButton() const { return m_undo; }
    QLabel *outcome() const { return m_outcome; }

private:
    void setupTable();
    void setupLayout();
    void refresh();
    void refreshButton();
    void undoOrRedo();
    void tell(const QString &file, const QString &sentence, const QStringList &kept = {});

    Workbook &m_workbook;
    ImportHistoryModel *m_model;
    QTableView *m_table;
    QPushButton *m_undo;
    QPushButton *m_import;
    QLabel *m_sentence;
    QLabel *m_outcome;
};

} // namespace courtside

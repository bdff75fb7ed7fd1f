// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/page.h"

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace courtside {

class FindFilters;
class FoundModel;
class Workbook;

/// One search over people, deals and every word written, with results as one types. The keyboard
/// stays in the field: the arrows choose, Enter opens where it belongs.
class FindPage final : public Page
{
    Q_OBJECT

public:
    explicit FindPage(Workbook &workbook, QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;

    QLineEdit *field() const { return m_field; }
    FindFilters *filters() const { return m_filters; }
    FoundModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    QString sentence() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpField();
    void setUpList();
    void setUpLayout();
    void connectWorkbook();
    void searchLater();
    void search();
    void say(const QString &sentence, bool hasResults);
    void move(int rows);
    void openCurrent();

    Workbook &m_workbook;
    FoundModel *m_model;
    QTimer *m_pause; ///< until the next letter has not come
    QLineEdit *m_field;
    FindFilters *m_filters;
    QLabel *m_sentence;
    QListView *m_list;
    QAction *m_clear;
    bool m_isDirty = true;
};

} // namespace courtside

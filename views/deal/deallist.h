// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/deal/dealrows.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace courtside {

class ChoiceSwitch;

/// The deals, with a field that narrows them down as one types. The arrows choose while the
/// keyboard stays in the field.
class DealList final : public QWidget
{
    Q_OBJECT

public:
    explicit DealList(Workbook &workbook, QWidget *parent = nullptr);

    /// Reads the deals again.
    void refresh();
    /// Shows which deal is open; takes the filters away where they hide it.
    void setDeal(DealId deal);
    /// The deal at the top of the list, or none.
    DealId first() const;

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    DealModel *model() const { return m_model; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(courtside::DealId deal);
    void opened(); ///< Enter: the keyboard wants to go on to the deal

private:
    void setUpShown();
    void setUpList();
    void narrow();
    void move(int rows);
    void mark();

    Workbook &m_workbook;
    std::vector<ListedDeal> m_deals;
    DealModel *m_model;
    QLineEdit *m_field;
    ChoiceSwitch *m_shown;
    QLabel *m_none;
    QListView *m_list;
    DealId m_deal;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"
#include "views/setup/setupsection.h"

class QLineEdit;
class QVBoxLayout;

namespace courtside {

class Workbook;

/// The categories of promises to customers: renamed in place, which keeps what belongs to them,
/// added, and removed where nothing does.
class CategoriesSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit CategoriesSection(Workbook &workbook, QWidget *parent = nullptr);

private:
    void setUpAdding();
    void refresh();
    void addRow(const PromiseCategory &category);
    void add();

    Workbook &m_workbook;
    QVBoxLayout *m_rows;
    QLineEdit *m_new;
};

} // namespace courtside

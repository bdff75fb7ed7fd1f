// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace courtside {

class InPlaceEdit;
class Workbook;

/// The other names a rep goes by in files: add, remove, give to another rep; and merging another
/// rep into this one.
class AliasPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AliasPanel(Workbook &workbook, QWidget *parent = nullptr);

    void showRep(const Rep &rep);

private:
    void setUpMerge();
    void addRow(const Alias &alias);
    void merge();

    Workbook &m_workbook;
    Rep m_rep;
    QVBoxLayout *m_rows;
    InPlaceEdit *m_add;
    QComboBox *m_other;
    QPushButton *m_merge;
    QLabel *m_mergeNote;
    QLabel *m_refusal;
};

} // namespace courtside

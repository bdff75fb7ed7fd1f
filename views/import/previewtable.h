// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace courtside {

class ImportPreviewModel;
class PreviewHeader;

/// The first rows of a file and the first ones with a problem, as they were written and as they
/// were understood; what a column is read as is changed in its header.
class PreviewTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    PreviewHeader *header() const { return m_header; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void columnChosen(const QString &header, const QString &field);

private:
    void fitColumns();
    void fitHeight();

    ImportPreviewModel *m_model;
    QTableView *m_table;
    PreviewHeader *m_header;
    QLabel *m_more;
};

} // namespace courtside

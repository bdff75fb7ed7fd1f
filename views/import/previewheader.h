// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QHeaderView>

namespace courtside {

class CalmComboBox;

/// The preview's header: under each column's name a list of what it can be read as.
class PreviewHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit PreviewHeader(QWidget *parent = nullptr);

    void setColumns(const std::vector<PreviewColumn> &columns, RecordKind kind);
    CalmComboBox *box(int column) const { return m_boxes[static_cast<size_t>(column)]; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The column `header` is to be read as `field`; empty: kept aside.
    void columnChosen(const QString &header, const QString &field);
    /// The keyboard has come to the list of a section.
    void sectionEntered(int section);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;

private:
    void placeBoxes();
    void fill(CalmComboBox *box, const PreviewColumn &column, RecordKind kind);
    int nameHeight() const;

    std::vector<CalmComboBox *> m_boxes;
    std::vector<PreviewColumn> m_columns;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/count.h"
#include "models/domain/week.h"

#include <QStyledItemDelegate>

namespace courtside {

/// Shows where a count comes from. Where sheet and CRM differ, each of the two numbers is a link
/// that one click chooses.
class SourceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void chosen(courtside::Week week, courtside::CountSource source);
};

} // namespace courtside

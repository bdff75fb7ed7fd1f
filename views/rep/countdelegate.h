// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace courtside {

/// Edits a count in the table. What is no count stays in the editor, with a sentence that says so.
class CountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &sentence); ///< empty when the text is a count again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace courtside

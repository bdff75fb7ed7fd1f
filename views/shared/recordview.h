// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/recordmodel.h"

#include <QTreeView>

#include <functional>

namespace courtside {

/// Shows records, each in as many lines as it needs, for the keyboard: the arrows walk, Enter opens
/// one, a letter says what became of it, Delete takes it away. What a letter means is the page's.
class RecordView final : public QTreeView
{
    Q_OBJECT

public:
    enum class Height {
        Page,    ///< scrolls by itself
        Content, ///< as high as its records, for a page that scrolls
    };

    /// `name` is what screen readers call the list.
    RecordView(const QString &name, Height height, QWidget *parent = nullptr);

    // The record that was current stays current; where it is gone, its neighbour.
    void setRows(std::vector<RecordRow> rows);
    void setGroups(std::vector<RecordGroup> groups);
    const RecordModel *records() const { return m_model; }

    EntryId current() const;
    /// The group the keyboard is in, or -1.
    int currentGroup() const;
    /// False where there is no such record.
    bool setCurrent(EntryId id);
    void setCurrentFirst();
    void setCurrentLast();
    /// The record after the current one, or before it where it is the last; no id where it is
    /// alone.
    EntryId neighbour() const;
    bool isEmpty() const { return m_model->rowCount() == 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(courtside::EntryId id);
    void typed(courtside::EntryId id, const QString &letter); ///< in capitals; no id on a heading
    void removeWanted(courtside::EntryId id);
    void moveWanted(courtside::EntryId id, int by); ///< Alt with an arrow
    void passed(int by); ///< an arrow went beyond the last (1) or first (-1) record
    void currentMoved();
    void focused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool pressKey(const QKeyEvent &event);
    void refill(const std::function<void()> &fill);
    int contentHeight() const;

    RecordModel *m_model;
    Height m_height;
};

} // namespace courtside

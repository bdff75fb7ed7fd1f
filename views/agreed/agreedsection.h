// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/tables/recordmodel.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace courtside {

class LinkButton;
class RecordView;

/// One of the page's lists: what it is, what stands in it, and the way to add to it.
class AgreedSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreedSection(EntryKind kind, QWidget *parent = nullptr);

    EntryKind kind() const { return m_kind; }
    /// The words over the list for this rep, and beside them a figure or nothing.
    void setRep(const QString &name);
    void setFigure(const QString &figure);
    void setRows(std::vector<RecordRow> rows);
    RecordView *view() const { return m_view; }
    /// Where the keyboard goes: the list, or the way to fill it.
    QWidget *start() const;

Q_SIGNALS:
    void addWanted();
    void entered(); ///< the keyboard came here

private:
    QString heading(const QString &rep) const;
    QString emptyText(const QString &rep) const;

    EntryKind m_kind;
    QLabel *m_heading;
    QLabel *m_figure;
    LinkButton *m_add;
    QLabel *m_empty;
    RecordView *m_view;
};

} // namespace courtside

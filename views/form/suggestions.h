// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>
#include <QPointer>

#include <vector>

namespace courtside {

/// Something that a field offers to pick.
struct PickItem
{
    qint64 id = 0; ///< 0: words only
    QString text;
    QString detail = {}; ///< shown beside it, quietly

    bool operator==(const PickItem &) const = default;
};

/// What could be meant by what is typed: a list that lies over the window under its field. The
/// keyboard stays in the field.
class Suggestions final : public QListWidget
{
    Q_OBJECT

public:
    /// Lies under `field`.
    explicit Suggestions(QWidget *field);

    /// Shows the items, the first one marked where `marksFirst`. Hides where there is none.
    void offer(const std::vector<PickItem> &items, bool marksFirst);
    /// The marked item, or null.
    const PickItem *marked() const;
    void move(int by);

Q_SIGNALS:
    void picked(const courtside::PickItem &item);

private:
    void place();

    QPointer<QWidget> m_field;
    std::vector<PickItem> m_items;
};

} // namespace courtside

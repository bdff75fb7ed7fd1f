// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace courtside {

/// What the keys of a list do, in one line. A click does the same; the keyboard passes it by, since
/// it has the keys themselves.
class KeyLine final : public QWidget
{
    Q_OBJECT

public:
    struct Key
    {
        QString key; ///< as it is shown: "K", "Del"
        QString words;

        bool operator==(const Key &) const = default;
    };

    explicit KeyLine(QWidget *parent = nullptr);

    void setKeys(const std::vector<Key> &keys);

Q_SIGNALS:
    void pressed(const QString &key);

private:
    std::vector<Key> m_keys;
    QHBoxLayout *m_row;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <cstring>
#include <vector>

namespace courtside {

/// Numbers the distinct cells of a column. Looking one up copies nothing.
class TextIndex final
{
public:
    /// The number given to this cell, or -1.
    int find(QByteArrayView cell) const
    {
        return m_numbers.value(QByteArray::fromRawData(cell.data(), cell.size()), -1);
    }
    void insert(QByteArrayView cell, int number) { m_numbers.insert(cell.toByteArray(), number); }

private:
    QHash<QByteArray, int> m_numbers;
};

/// Keeps many short texts in few blocks of memory. What store() returns shares that memory and is
/// valid as long as the arena lives.
class TextArena final
{
public:
    QByteArray store(QByteArrayView text)
    {
        if (text.isEmpty())
            return {};
        if (m_free < text.size() + 1)
            startBlock(text.size() + 1);
        char *place =
            m_blocks.back().data() + (m_blocks.back().size() - static_cast<size_t>(m_free));
        std::memcpy(place, text.data(), static_cast<size_t>(text.size()));
        place[text.size()] = '\0';
        m_free -= text.size() + 1;
        return QByteArray::fromRawData(place, text.size());
    }

private:
    void startBlock(qsizetype atLeast)
    {
        m_free = std::max(atLeast, qsizetype(256 * 1024));
        m_blocks.emplace_back(static_cast<size_t>(m_free), '\0');
    }

    std::vector<std::vector<char>> m_blocks;
    qsizetype m_free = 0;
};

} // namespace courtside

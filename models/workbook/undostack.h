// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/contentstep.h"
#include "models/workbook/change.h"

#include <QString>

#include <vector>

namespace courtside {

/// One edit as the person knows it.
struct UndoEntry
{
    QString text; ///< "Rename rep"
    Changes changes;
    ContentStep step;
};

/// What was done in this window and can be taken back, in memory.
class UndoStack final
{
public:
    /// The newest edit; whatever was undone before it is gone.
    void push(UndoEntry entry);

    const UndoEntry *undoable() const { return m_done > 0 ? &m_entries[m_done - 1] : nullptr; }
    const UndoEntry *redoable() const
    {
        return m_done < m_entries.size() ? &m_entries[m_done] : nullptr;
    }
    void stepBack() { --m_done; }
    void stepForward() { ++m_done; }

private:
    std::vector<UndoEntry> m_entries;
    size_t m_done = 0;
};

} // namespace courtside

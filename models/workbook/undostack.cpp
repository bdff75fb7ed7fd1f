// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/undostack.h"

namespace courtside {

void UndoStack::push(UndoEntry entry)
{
    m_entries.resize(m_done);
    m_entries.push_back(std::move(entry));
    ++m_done;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class Session;

/// What stands in forms that were not recorded yet. Nothing here is an undo step; what was
/// discarded stays for 30 days for those who did not mean it.
class DraftDesk final
{
public:
    explicit DraftDesk(Session &session) : m_session(session) {}

    std::vector<Draft> drafts() const;    ///< newest first
    std::vector<Draft> discarded() const; ///< newest first

    /// Keeps a draft, durable on return; a new one where it has no id. Its time is now.
    Result<DraftId> keep(Draft draft);
    Result<void> discard(DraftId draft);
    Result<void> bringBack(DraftId draft);
    /// For a form that turned out empty.
    Result<void> forget(DraftId draft);

private:
    std::vector<Draft> read(bool discarded) const;

    Session &m_session;
};

} // namespace courtside

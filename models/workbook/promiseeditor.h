// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"
#include "models/domain/undertaking.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace courtside {

class Session;

/// Promises to customers that others must deliver, and their categories.
class PromiseEditor final
{
    Q_DECLARE_TR_FUNCTIONS(PromiseEditor)
public:
    explicit PromiseEditor(Session &session) : m_session(session) {}

    std::vector<Promise> promises() const; ///< the oldest first
    std::optional<Promise> promise(EntryId promise) const;
    std::vector<PromiseCategory> categories() const; ///< in the order of the list

    /// A promise as a debrief or a joint call leads to it: rep, deal, customer and source filled
    /// in, nothing promised yet. Empty where there is no such record.
    Promise promiseFrom(EntryId source) const;

    /// Records a new one, or what changed in one, in one step, and lets go of its draft. Needs a
    /// rep and a statement. Made today unless said otherwise.
    Result<EntryId> record(Promise promise, std::optional<DraftId> draft = {});
    /// Closes a promise, or opens it again. `on`: nothing is today.
    Result<void> close(EntryId promise, PromiseEnd end, std::optional<QDate> on = {},
                       const QString &note = {});
    Result<void> remove(EntryId promise);

    Result<PromiseCategoryId> addCategory(const QString &name);
    /// Promises of the category follow its name.
    Result<void> renameCategory(PromiseCategoryId category, const QString &name);
    /// Refused for one that promises belong to.
    Result<void> removeCategory(PromiseCategoryId category);

private:
    Result<PromiseCategoryId> putCategory(const QString &step, const PromiseCategory &category);

    Session &m_session;
};

} // namespace courtside

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

/// How something that somebody undertook was closed.
struct Closing
{
    Outcome outcome = Outcome::Kept;
    std::optional<QDate> on{}; ///< nothing: today
    QString note{};
};

/// What rep and manager agreed on: the rep's commitments, what the manager owes the rep, what
/// stands in the rep's way, and the rep's own motivations. Nothing here is ever closed by itself.
class AgreementEditor final
{
    Q_DECLARE_TR_FUNCTIONS(AgreementEditor)
public:
    explicit AgreementEditor(Session &session) : m_session(session) {}

    // Without a rep: of everybody. The oldest first.
    std::vector<Commitment> commitments(std::optional<RepId> rep = {}) const;
    std::vector<Owed> owed(std::optional<RepId> rep = {}) const;
    std::vector<Obstacle> obstacles(std::optional<RepId> rep = {}) const;
    std::vector<Motivation> motivations(RepId rep) const; ///< the strongest first
    std::vector<Commitment> openCommitments(RepId rep) const;
    /// What something recorded is and whom it is about, whatever its kind.
    std::optional<Entry> entry(EntryId entry) const;

    // Each records a new one where it has no id, or what changed, in one step, and lets go of its
    // draft. Needs a rep and a statement. Made today unless said otherwise.
    /// Refused where the rep has three open ones besides; the sentence names them.
    Result<EntryId> record(Commitment commitment, std::optional<DraftId> draft = {});
    Result<EntryId> record(Owed owed, std::optional<DraftId> draft = {});
    Result<EntryId> record(Obstacle obstacle, std::optional<DraftId> draft = {});
    Result<EntryId> record(Motivation motivation, std::optional<DraftId> draft = {});
    /// Closes one of the open commitments and records the new one, in one step.
    Result<EntryId> recordInPlaceOf(EntryId closed, const Closing &closing, Commitment commitment,
                                    std::optional<DraftId> draft = {});

    // Of any of the three; a motivation is moved and removed.
    Result<void> close(EntryId undertaking, const Closing &closing);
    /// Refused for a commitment where the rep has three open ones by now.
    Result<void> reopen(EntryId undertaking);
    Result<void> remove(EntryId entry);
    /// To a place among the rep's motivations, 0 the first.
    Result<void> moveMotivation(EntryId motivation, int position);

private:
    template <class Kind>
    Result<EntryId> write(const QString &step, Kind kind, std::optional<DraftId> draft,
                          const std::optional<std::pair<EntryId, Closing>> &closed = {});
    Result<void> prepare(Undertaking &undertaking) const;
    Result<void> prepare(Motivation &motivation) const;
    Result<void> needRoom(RepId rep, EntryId besides, EntryId closed = {}) const;
    std::optional<QDate> dayOf(const Closing &closing) const;

    Session &m_session;
};

} // namespace courtside

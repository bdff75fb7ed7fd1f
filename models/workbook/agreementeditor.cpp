// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/agreementeditor.h"

#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

std::vector<Commitment> AgreementEditor::commitments(std::optional<RepId> rep) const
{
    return m_session.valueOf(m_session.stores().undertakings.commitments(rep));
}

std::vector<Owed> AgreementEditor::owed(std::optional<RepId> rep) const
{
    return m_session.valueOf(m_session.stores().undertakings.owed(rep));
}

std::vector<Obstacle> AgreementEditor::obstacles(std::optional<RepId> rep) const
{
    return m_session.valueOf(m_session.stores().undertakings.obstacles(rep));
}

std::vector<Motivation> AgreementEditor::motivations(RepId rep) const
{
    return m_session.valueOf(m_session.stores().undertakings.motivations(rep));
}

std::vector<Commitment> AgreementEditor::openCommitments(RepId rep) const
{
    std::vector<Commitment> open = commitments(rep);
    std::erase_if(open, [](const Commitment &commitment) { return !commitment.isOpen(); });
    return open;
}

std::optional<Entry> AgreementEditor::entry(EntryId entry) const
{
    return m_session.valueOf(m_session.stores().entries.entry(entry));
}

Result<EntryId> AgreementEditor::record(Commitment commitment, std::optional<DraftId> draft)
{
    if (commitment.isOpen()) {
        if (Result<void> room = needRoom(commitment.rep, commitment.id); !room)
            return room.failure();
    }
    return write(commitment.id.isValid() ? tr("Change commitment") : tr("Record commitment"),
                 std::move(commitment), draft);
}

Result<EntryId> AgreementEditor::record(Owed owed, std::optional<DraftId> draft)
{
    return write(owed.id.isValid() ? tr("Change what I owe") : tr("Record what I owe"),
                 std::move(owed), draft);
}

Result<EntryId> AgreementEditor::record(Obstacle obstacle, std::optional<DraftId> draft)
{
    return write(obstacle.id.isValid() ? tr("Change obstacle") : tr("Record obstacle"),
                 std::move(obstacle), draft);
}

Result<EntryId> AgreementEditor::record(Motivation motivation, std::optional<DraftId> draft)
{
    return write(motivation.id.isValid() ? tr("Change motivation") : tr("Record motivation"),
                 std::move(motivation), draft);
}

Result<EntryId> AgreementEditor::recordInPlaceOf(EntryId closed, const Closing &closing,
                                                 Commitment commitment,
                                                 std::optional<DraftId> draft)
{
    if (Result<void> room = needRoom(commitment.rep, commitment.id, closed); !room)
        return room.failure();
    return write(tr("Record commitment"), std::move(commitment), draft, std::pair(closed, closing));
}

Result<void> AgreementEditor::close(EntryId undertaking, const Closing &closing)
{
    if (closing.outcome == Outcome::Open)
        return Failure{tr("How did it end? Choose kept, changed, not kept or cannot tell."), {}};
    return m_session.edit(
        tr("Close what was agreed"), Change::Agreements, [&](ContentWriter &writer) {
            return m_session.stores().undertakings.setOutcome(
                writer, undertaking, closing.outcome, dayOf(closing), enteredText(closing.note));
        });
}

Result<void> AgreementEditor::reopen(EntryId undertaking)
{
    const std::vector<Commitment> all = commitments();
    const auto commitment = std::ranges::find(all, undertaking, &Commitment::id);
    if (commitment != all.end()) {
        if (Result<void> room = needRoom(commitment->rep, undertaking); !room)
            return room;
    }
    return m_session.edit(tr("Open again"), Change::Agreements, [&](ContentWriter &writer) {
        return m_session.stores().undertakings.setOutcome(writer, undertaking, Outcome::Open, {},
                                                          {});
    });
}

Result<void> AgreementEditor::remove(EntryId entry)
{
    return m_session.edit(tr("Remove what was agreed"), Change::Agreements,
                          [&](ContentWriter &writer) {
                              return m_session.stores().undertakings.remove(writer, entry);
                          });
}

Result<void> AgreementEditor::moveMotivation(EntryId motivation, int position)
{
    return m_session.edit(tr("Rank motivations"), Change::Agreements, [&](ContentWriter &writer) {
        return m_session.stores().undertakings.move(writer, motivation, position);
    });
}

template <class Kind>
Result<EntryId> AgreementEditor::write(const QString &step, Kind kind, std::optional<DraftId> draft,
                                       const std::optional<std::pair<EntryId, Closing>> &closed)
{
    if (Result<void> ready = prepare(kind); !ready)
        return ready.failure();
    Stores &stores = m_session.stores();
    const auto put = [&](ContentWriter &writer) -> Result<EntryId> {
        if (draft) {
            if (Result<void> gone = stores.drafts.remove(*draft); !gone)
                return gone.failure();
        }
        if (closed) {
            const Closing &closing = closed->second;
            Result<void> done = stores.undertakings.setOutcome(
                writer, closed->first, closing.outcome, dayOf(closing), enteredText(closing.note));
            if (!done)
                return done.failure();
        }
        return stores.undertakings.put(writer, kind);
    };
    Changes changes = Change::Agreements;
    if (draft)
        changes |= Change::Drafts;
    return m_session.make<EntryId>(step, changes, put);
}

Result<void> AgreementEditor::prepare(Undertaking &undertaking) const
{
    undertaking.texts = undertaking.texts.entered();
    if (!undertaking.rep.isValid())
        return Failure{tr("Whom is it about? Choose the rep."), {}};
    if (undertaking.texts[TextField::Statement].trimmed().isEmpty())
        return Failure{tr("Write down what it is."), {}};
    if (!undertaking.made.isValid())
        undertaking.made = m_session.clock().today();
    if (!undertaking.id.isValid())
        undertaking.recordedAt = m_session.clock().now().toUTC();
    if (undertaking.isOpen())
        undertaking.closedOn.reset();
    else if (!undertaking.closedOn)
        undertaking.closedOn = m_session.clock().today();
    return {};
}

Result<void> AgreementEditor::prepare(Motivation &motivation) const
{
    motivation.texts = motivation.texts.entered();
    if (!motivation.rep.isValid())
        return Failure{tr("Whose motivation is it? Choose the rep."), {}};
    if (motivation.texts[TextField::Statement].trimmed().isEmpty())
        return Failure{tr("Write down what the rep said, in their words."), {}};
    if (!motivation.said.isValid())
        motivation.said = m_session.clock().today();
    if (!motivation.id.isValid())
        motivation.recordedAt = m_session.clock().now().toUTC();
    return {};
}

// `besides` is the commitment that wants to be open, `closed` one that will be closed for it.
Result<void> AgreementEditor::needRoom(RepId rep, EntryId besides, EntryId closed) const
{
    std::vector<Commitment> open = openCommitments(rep);
    // One that is open already stays open, even where a merge brought more than three together.
    if (besides.isValid() && std::ranges::find(open, besides, &Commitment::id) != open.end())
        return {};
    std::erase_if(open, [=](const Commitment &commitment) { return commitment.id == closed; });
    if (open.size() < static_cast<size_t>(mostOpenCommitments))
        return {};
    QStringList named;
    for (const Commitment &commitment : open)
        named.append(tr("“%1”").arg(commitment.texts[TextField::Statement].simplified()));
    return Failure{tr("Three commitments are open already, and more than three is too much at "
                      "once: %1. Close one of them first.")
                       .arg(named.join(tr(", "))),
                   QStringLiteral("three open commitments")};
}

std::optional<QDate> AgreementEditor::dayOf(const Closing &closing) const
{
    return closing.on.value_or(m_session.clock().today());
}

} // namespace courtside

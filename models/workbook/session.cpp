// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/session.h"

#include "models/storage/replay.h"
#include "models/storage/transaction.h"
#include "models/workbook/facts.h"
#include "models/workbook/workbook.h"

namespace courtside {

Session::Session(std::unique_ptr<Database> database, const QString &backupFolder, Clock clock)
    : m_database(std::move(database)), m_stores(*m_database), m_backups(backupFolder),
      m_elsewhere(*m_database), m_clock(std::move(clock))
{
}

Result<void> Session::edit(const QString &text, Changes changes, const Edit &change)
{
    ContentWriter writer(*m_database);
    Result<void> written = write(changes, [&] { return change(writer); });
    if (!written)
        return written;
    ContentStep step = writer.takeStep();
    if (step.isEmpty())
        return {}; // nothing was different, so there is nothing to undo or to announce
    m_undo.push({text, changes, std::move(step)});
    announce(changes);
    if (m_workbook)
        Q_EMIT m_workbook->undoChanged();
    return {};
}

Result<void> Session::housekeep(Changes changes, const std::function<Result<void>()> &change)
{
    Result<void> written = write(changes, change);
    if (written)
        announce(changes);
    return written;
}

Result<void> Session::undo()
{
    return replay(false);
}

Result<void> Session::redo()
{
    return replay(true);
}

Result<void> Session::replay(bool forward)
{
    const UndoEntry *entry = forward ? m_undo.redoable() : m_undo.undoable();
    if (!entry)
        return Failure{forward ? tr("There is nothing to redo.") : tr("There is nothing to undo."),
                       {}};
    const Changes changes = entry->changes;
    Result<void> written = write(changes, [&] {
        return forward ? redoStep(*m_database, entry->step) : undoStep(*m_database, entry->step);
    });
    if (!written)
        return written;
    if (forward)
        m_undo.stepForward();
    else
        m_undo.stepBack();
    announce(changes);
    if (m_workbook)
        Q_EMIT m_workbook->undoChanged();
    return {};
}

Result<void> Session::write(Changes changes, const std::function<Result<void>()> &change)
{
    const auto refuse = [this](const Failure &failure) -> Result<void> {
        report(failure);
        return failure;
    };
    if (m_busy)
        return refuse(busyFailure());
    keepDailyBackup();
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return refuse(transaction.failure());
    if (Result<void> done = change(); !done)
        return refuse(done.failure());
    std::optional<Board> board;
    if (changes & flagChanges) {
        Result<Board> reconciled = reconcileFlags(m_stores, m_clock.today());
        if (!reconciled)
            return refuse(reconciled.failure());
        board = std::move(reconciled).value();
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return refuse(committed.failure());
    if (board) {
        m_today = std::move(board);
        m_everyWeek.reset();
    }
    if (m_workbook)
        Q_EMIT m_workbook->saved(m_clock.now());
    return {};
}

void Session::keepDailyBackup()
{
    if (const auto kept = m_backups.daily(*m_database, m_clock.now()); !kept)
        report(kept.failure());
}

void Session::report(const Failure &failure) const
{
    if (m_workbook)
        Q_EMIT m_workbook->saveFailed(failure.sentence);
}

const Board &Session::today() const
{
    // The day may have turned while the window was open.
    if (!m_today || m_today->asOf != m_clock.today())
        m_today = derive(Detail::FlagsOnly);
    return *m_today;
}

const Board &Session::everyWeek() const
{
    if (!m_everyWeek || m_everyWeek->asOf != m_clock.today())
        m_everyWeek = derive(Detail::EveryWeek);
    return *m_everyWeek;
}

Board Session::derive(Detail detail) const
{
    const Result<BoardFacts> facts = readFacts(m_stores, m_clock.today());
    if (facts)
        return analyseBoard(*facts, detail);
    report(facts.failure());
    Board empty;
    empty.asOf = m_clock.today();
    return empty;
}

void Session::announce(Changes changes)
{
    if (!m_workbook || !changes)
        return;
    const std::pair<Changes, void (Workbook::*)()> signalOf[] = {
        {Change::People, &Workbook::peopleChanged},
        {Change::Activities, &Workbook::activitiesChanged},
        {Change::Counts, &Workbook::countsChanged},
        {Change::Calendar, &Workbook::calendarChanged},
        {Change::Goals, &Workbook::goalsChanged},
        {Change::Imports, &Workbook::importsChanged},
        {Change::Debriefs, &Workbook::debriefsChanged},
        {Change::JointCalls, &Workbook::jointCallsChanged},
        {Change::Agreements, &Workbook::agreementsChanged},
        {Change::Promises, &Workbook::promisesChanged},
        {Change::Drafts, &Workbook::draftsChanged},
        {flagChanges, &Workbook::flagsChanged},
    };
    for (const auto &[kinds, signal] : signalOf) {
        if (changes & kinds)
            Q_EMIT(m_workbook->*signal)();
    }
}

void Session::refreshIfChangedElsewhere()
{
    if (m_busy || !m_elsewhere.hasChanged())
        return;
    forgetDerived();
    announce(everyChange);
}

void Session::absorbImport()
{
    m_elsewhere.hasChanged();
    forgetDerived();
}

void Session::forgetDerived()
{
    m_today.reset();
    m_everyWeek.reset();
}

Result<void> Session::catchUpWithToday()
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.failure();
    Result<Board> board = reconcileFlags(m_stores, m_clock.today());
    if (!board)
        return board.failure();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    m_today = std::move(board).value();
    m_everyWeek.reset();
    return {};
}

Failure Session::busyFailure()
{
    return {tr("An import is being written or taken back. This was not saved; please do it again "
               "when that is done."),
            QStringLiteral("busy")};
}

void Session::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (m_workbook)
        Q_EMIT m_workbook->busyChanged(busy);
}

QTimeZone Session::zone() const
{
    const QTimeZone zone(valueOf(m_stores.settings.zone()));
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace courtside

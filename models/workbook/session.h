// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/domain/result.h"
#include "models/storage/backupshelf.h"
#include "models/storage/changecounter.h"
#include "models/storage/contentwriter.h"
#include "models/storage/database.h"
#include "models/workbook/change.h"
#include "models/workbook/clock.h"
#include "models/workbook/stores.h"
#include "models/workbook/undostack.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace courtside {

class Workbook;

/// What the rooms of one open workbook share: the connection, the stores, the one way to write,
/// the undo stack and the derived board. Lives on the window's thread.
class Session final
{
    Q_DECLARE_TR_FUNCTIONS(Session)
public:
    using Edit = std::function<Result<void>(ContentWriter &)>;

    Session(std::unique_ptr<Database> database, const QString &backupFolder, Clock clock);

    /// Whose signals announce the changes.
    void announceThrough(Workbook &workbook) { m_workbook = &workbook; }

    /// Writes one edit of a person: one transaction, one undo step, derived flags brought up to
    /// date, durable on return, then announced. `text` names the step in the Edit menu.
    Result<void> edit(const QString &text, Changes changes, const Edit &change);
    /// The same for an edit that makes something; returns what it made.
    template <class T, class Make> Result<T> make(const QString &text, Changes changes, Make make)
    {
        Result<T> made = Failure{};
        Result<void> written = edit(text, changes, [&](ContentWriter &writer) -> Result<void> {
            made = make(writer);
            return made ? Result<void>() : Result<void>(made.failure());
        });
        return written ? made : Result<T>(written.failure());
    }
    /// The same for what undo leaves alone; `change` writes through the stores itself.
    Result<void> housekeep(Changes changes, const std::function<Result<void>()> &change);
    Result<void> undo();
    Result<void> redo();

    /// A value that was read, or an empty one after saying why through the workbook.
    template <class T> T valueOf(Result<T> read) const
    {
        if (read)
            return std::move(read).value();
        report(read.failure());
        return {};
    }
    void report(const Failure &failure) const;

    const Board &today() const;
    const Board &everyWeek() const;
    /// Raises the signals of `changes`.
    void announce(Changes changes);
    /// Raises every signal when another process wrote the file.
    void refreshIfChangedElsewhere();
    /// Brings the stored flags up to date with the day, without an edit.
    Result<void> catchUpWithToday();

    /// While an import is written on another connection nothing else is.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// Why nothing else is written meanwhile, and what to do.
    static Failure busyFailure();
    /// After an import was written beside edit(): what was derived is out of date, and it was no
    /// change from elsewhere.
    void absorbImport();

    Database &database() { return *m_database; }
    Stores &stores() const { return m_stores; }
    BackupShelf &backups() { return m_backups; }
    const Clock &clock() const { return m_clock; }
    QTimeZone zone() const;
    const UndoStack &undoStack() const { return m_undo; }
    Workbook *workbook() const { return m_workbook; }

    /// The backup due before the first write of a day. A backup that cannot be kept is reported
    /// and stops nothing: losing the edit would be worse.
    void keepDailyBackup();

private:
    Result<void> write(Changes changes, const std::function<Result<void>()> &change);
    Result<void> replay(bool forward);
    Board derive(Detail detail) const;
    void forgetDerived();

    std::unique_ptr<Database> m_database;
    mutable Stores m_stores;
    BackupShelf m_backups;
    ChangeCounter m_elsewhere;
    Clock m_clock;
    Workbook *m_workbook = nullptr;
    UndoStack m_undo;
    bool m_busy = false;
    mutable std::optional<Board> m_today;
    mutable std::optional<Board> m_everyWeek;
};

} // namespace courtside

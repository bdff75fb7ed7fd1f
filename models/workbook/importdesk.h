// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "models/domain/importplan.h"
#include "models/domain/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace courtside {

class Database;
class Session;
struct ImportProgress;

/// A file, or a pasted table, to import.
struct ImportSource
{
    QString name;       ///< shown to the person, without folder
    QString path;       ///< empty for a pasted table
    QByteArray content; ///< of a pasted table
};

/// Files in, plans out; plans in, one transaction. Planning runs on a worker that never touches
/// the database; writing, and taking back what was written, on a worker connection. None of them
/// blocks the window.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ImportDesk(Session &session);
    ~ImportDesk() override;

    /// Plans `sources` together, each with its choices (one for all if there is one); a file of a
    /// known header starts from its remembered choices. Emits planned() or planFailed(). While the
    /// workbook is being written it waits for that.
    void plan(const std::vector<ImportSource> &sources, const std::vector<ImportChoices> &choices);
    /// Writes the plans in one transaction. Emits applied() or applyFailed().
    void apply(std::vector<ImportPlan> plans);
    /// Stops planning or writing within 200 ms; nothing is written. Emits cancelled().
    void cancel();
    bool isRunning() const;

    /// Takes these imports back, the last one first, all of them or none, and then calls `done` on
    /// this thread, unless `context` is gone.
    void undoImports(const std::vector<BatchId> &batches, QObject *context,
                     const std::function<void(const Result<ImportUndo> &)> &done);
    /// Puts undone imports back, the first one first, in the same way.
    void redoImports(const std::vector<BatchId> &batches, QObject *context,
                     const std::function<void(const Result<void> &)> &done);

    /// The same, waiting; for the command line and for tests.
    Result<std::vector<ImportPlan>> planNow(const std::vector<ImportSource> &sources,
                                            const std::vector<ImportChoices> &choices);
    Result<std::vector<AppliedImport>> applyNow(const std::vector<ImportPlan> &plans);

    Result<ImportUndo> undoNow(const std::vector<BatchId> &batches);
    Result<void> redoNow(const std::vector<BatchId> &batches);

    std::vector<ImportBatch> history() const; ///< newest first

    /// The rejected rows as CSV with the reason and the remedy in two more columns; formula text
    /// is neutralised. It imports again after repair.
    static QByteArray rejectedAsCsv(const ImportPlan &plan);

Q_SIGNALS:
    void progressed(double share); ///< 0 to 1
    void planned(const std::vector<courtside::ImportPlan> &plans);
    void planFailed(const QString &sentence);
    void applied(const std::vector<courtside::AppliedImport> &imports);
    void applyFailed(const QString &sentence);
    void cancelled();

private:
    struct Job;
    struct Request;
    /// Calls `work` on a worker, then `done` with what it returned on this thread.
    template <class Work, class Done> void run(Work work, Done done);
    /// The same for `write` on a worker connection; nobody else writes meanwhile.
    template <class Write, class Done> void writeAside(Write write, Done done);
    template <class T> Result<T> wroteNow(Result<T> written);
    template <class Write, class Done>
    void writeFor(QObject *context, const Done &done, Write write);
    void planRequested();

    Session &m_session;
    std::unique_ptr<Request> m_request; ///< to be planned, or being planned
    std::unique_ptr<Job> m_job;
};

} // namespace courtside

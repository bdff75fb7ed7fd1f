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

class Session;

/// A file, or a pasted table, to import.
struct ImportSource
{
    QString name;       ///< shown to the person, without folder
    QString path;       ///< empty for a pasted table
    QByteArray content; ///< of a pasted table
};

/// Files in, plans out; plans in, one transaction. Planning runs on a worker that never touches
/// the database, writing on a worker connection; neither blocks the window.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ImportDesk(Session &session);
    ~ImportDesk() override;

    /// Plans `sources` together, each with its choices (one for all if there is one); a file of a
    /// known header starts from its remembered choices. Emits planned() or planFailed().
    void plan(const std::vector<ImportSource> &sources, const std::vector<ImportChoices> &choices);
    /// Writes the plans in one transaction. Emits applied() or applyFailed().
    void apply(std::vector<ImportPlan> plans);
    /// Stops planning or writing within 200 ms; nothing is written. Emits cancelled().
    void cancel();
    bool isRunning() const;

    /// The same, waiting; for the command line and for tests.
    Result<std::vector<ImportPlan>> planNow(const std::vector<ImportSource> &sources,
                                            const std::vector<ImportChoices> &choices);
    Result<std::vector<AppliedImport>> applyNow(const std::vector<ImportPlan> &plans);

    std::vector<ImportBatch> history() const; ///< newest first
    Result<ImportUndo> undoImport(BatchId batch);
    Result<void> redoImport(BatchId batch);

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
    void start(std::function<void(Job &)> work);
    void finishPlanning(Result<std::vector<ImportPlan>> plans);
    void finishWriting(Result<std::vector<AppliedImport>> written);

    Session &m_session;
    std::unique_ptr<Job> m_job;
};

} // namespace courtside

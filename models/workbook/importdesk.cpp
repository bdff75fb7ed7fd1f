// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/importdesk.h"

#include "models/import/planner.h"
#include "models/import/rejectedrows.h"
#include "models/storage/importundo.h"
#include "models/workbook/importcontext.h"
#include "models/workbook/planwriter.h"
#include "models/workbook/session.h"

#include <QFile>
#include <QThread>

namespace courtside {

namespace {

Result<std::vector<ImportBytes>> readFiles(const std::vector<ImportSource> &sources)
{
    std::vector<ImportBytes> files;
    for (const ImportSource &source : sources) {
        if (source.path.isEmpty()) {
            files.push_back({source.name, source.content});
            continue;
        }
        QFile file(source.path);
        if (!file.open(QIODevice::ReadOnly))
            return Failure{ImportDesk::tr("%1 cannot be read: %2. If another program has it open, "
                                          "close it there; if it lies in an online folder, let it "
                                          "download first.")
                               .arg(source.name, file.errorString()),
                           {}};
        files.push_back({source.name, file.readAll()});
    }
    return files;
}

Result<std::vector<ImportPlan>> planFiles(const std::vector<ImportSource> &sources,
                                          const std::vector<ImportChoices> &choices,
                                          const ImportContext &context,
                                          const ImportProgress &progress)
{
    const Result<std::vector<ImportBytes>> files = readFiles(sources);
    if (!files)
        return files.failure();
    return planImport(*files, choices, context, progress);
}

Failure unanswered(const ImportPlan &plan)
{
    return {ImportDesk::tr("%1 has questions that are not answered yet.").arg(plan.file), {}};
}

} // namespace

/// One worker and the flag that stops it; going away, it stops and waits.
struct ImportDesk::Job
{
    std::atomic_bool cancel = false;
    ImportProgress progress;
    std::unique_ptr<QThread> thread;

    ~Job()
    {
        cancel = true;
        if (thread)
            thread->wait();
    }
};

ImportDesk::ImportDesk(Session &session) : m_session(session) {}

ImportDesk::~ImportDesk() = default;

void ImportDesk::start(std::function<void(Job &)> work)
{
    m_job = std::make_unique<Job>();
    Job *job = m_job.get();
    job->progress.cancel = &job->cancel;
    job->progress.report = [this, job](double share) {
        QMetaObject::invokeMethod(
            this,
            [this, job, share] {
                if (m_job.get() == job)
                    Q_EMIT progressed(share);
            },
            Qt::QueuedConnection);
    };
    job->thread.reset(QThread::create([work = std::move(work), job] { work(*job); }));
    job->thread->start();
}

void ImportDesk::plan(const std::vector<ImportSource> &sources,
                      const std::vector<ImportChoices> &choices)
{
    if (m_session.isBusy())
        return;
    m_job.reset(); // a plan in the making is of yesterday's choices
    Result<ImportContext> context =
        readImportContext(m_session.stores(), m_session.clock().today(), m_session.zone());
    if (!context) {
        Q_EMIT planFailed(context.failure().sentence);
        return;
    }
    start([this, sources, choices, known = std::move(context).value()](Job &job) {
        auto plans = planFiles(sources, choices, known, job.progress);
        QMetaObject::invokeMethod(
            this,
            [this, &job, plans = std::move(plans)]() mutable {
                if (m_job.get() == &job)
                    finishPlanning(std::move(plans));
            },
            Qt::QueuedConnection);
    });
}

void ImportDesk::finishPlanning(Result<std::vector<ImportPlan>> plans)
{
    const bool wasCancelled = m_job->cancel;
    m_job.reset();
    if (wasCancelled)
        Q_EMIT cancelled();
    else if (plans)
        Q_EMIT planned(*plans);
    else
        Q_EMIT planFailed(plans.failure().sentence);
}

void ImportDesk::apply(std::vector<ImportPlan> plans)
{
    if (m_session.isBusy())
        return;
    for (const ImportPlan &plan : plans) {
        if (plan.needsAnswers()) {
            Q_EMIT applyFailed(unanswered(plan).sentence);
            return;
        }
    }
    m_job.reset();
    m_session.keepDailyBackup();
    m_session.setBusy(true);
    start([this, plans = std::move(plans), path = m_session.database().path(),
           now = m_session.clock().now()](Job &job) {
        Result<std::vector<AppliedImport>> written = Failure{};
        if (Result<std::unique_ptr<Database>> database = Database::open(path); database)
            written = writePlans(**database, plans, now, job.progress);
        else
            written = database.failure();
        QMetaObject::invokeMethod(
            this,
            [this, &job, written = std::move(written)]() mutable {
                if (m_job.get() == &job)
                    finishWriting(std::move(written));
            },
            Qt::QueuedConnection);
    });
}

void ImportDesk::finishWriting(Result<std::vector<AppliedImport>> written)
{
    const bool wasCancelled = m_job->cancel;
    m_job.reset();
    m_session.absorbImport();
    m_session.setBusy(false);
    if (written) {
        m_session.announce(everyChange);
        Q_EMIT applied(*written);
    } else if (wasCancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT applyFailed(written.failure().sentence);
    }
}

void ImportDesk::cancel()
{
    if (m_job)
        m_job->cancel = true;
}

bool ImportDesk::isRunning() const
{
    return m_job != nullptr;
}

Result<std::vector<ImportPlan>> ImportDesk::planNow(const std::vector<ImportSource> &sources,
                                                    const std::vector<ImportChoices> &choices)
{
    const Result<ImportContext> context =
        readImportContext(m_session.stores(), m_session.clock().today(), m_session.zone());
    if (!context)
        return context.failure();
    return planFiles(sources, choices, *context, {});
}

Result<std::vector<AppliedImport>> ImportDesk::applyNow(const std::vector<ImportPlan> &plans)
{
    for (const ImportPlan &plan : plans) {
        if (plan.needsAnswers())
            return unanswered(plan);
    }
    m_session.keepDailyBackup();
    auto written = writePlans(m_session.database(), plans, m_session.clock().now());
    if (written) {
        m_session.absorbImport();
        m_session.announce(everyChange);
    }
    return written;
}

std::vector<ImportBatch> ImportDesk::history() const
{
    return m_session.valueOf(m_session.stores().imports.batches());
}

Result<ImportUndo> ImportDesk::undoImport(BatchId batch)
{
    ImportUndo undone;
    Result<void> written = m_session.housekeep(everyChange, [&]() -> Result<void> {
        Result<ImportUndo> done = courtside::undoImport(m_session.database(), batch);
        if (!done)
            return done.failure();
        undone = std::move(done).value();
        return {};
    });
    if (!written)
        return written.failure();
    return undone;
}

Result<void> ImportDesk::redoImport(BatchId batch)
{
    return m_session.housekeep(everyChange,
                               [&] { return courtside::redoImport(m_session.database(), batch); });
}

QByteArray ImportDesk::rejectedAsCsv(const ImportPlan &plan)
{
    return rejectedRowsAsCsv(plan);
}

} // namespace courtside

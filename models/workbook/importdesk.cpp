// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/importdesk.h"

#include "models/import/planner.h"
#include "models/import/rejectedrows.h"
#include "models/workbook/importcontext.h"
#include "models/workbook/planwriter.h"
#include "models/workbook/session.h"
#include "models/workbook/undowriter.h"

#include <QFile>
#include <QPointer>
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

/// What somebody wants to be planned.
struct ImportDesk::Request
{
    std::vector<ImportSource> sources;
    std::vector<ImportChoices> choices;
};

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

template <class Work, class Done> void ImportDesk::run(Work work, Done done)
{
    m_job = std::make_unique<Job>();
    Job *job = m_job.get();
    // What a job says after it was let go is of no interest any more.
    const auto hear = [this, job](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, job, what = std::move(what)]() mutable {
                if (m_job.get() == job)
                    what();
            },
            Qt::QueuedConnection);
    };
    job->progress.cancel = &job->cancel;
    job->progress.report = [this, hear](double share) {
        hear([this, share] { Q_EMIT progressed(share); });
    };
    job->thread.reset(QThread::create([this, job, hear, work = std::move(work), done] {
        hear([this, done, result = work(job->progress)]() mutable {
            const bool wasCancelled = m_job->cancel;
            m_job.reset();
            done(std::move(result), wasCancelled);
        });
    }));
    job->thread->start();
}

template <class Write, class Done> void ImportDesk::writeAside(Write write, Done done)
{
    m_job.reset(); // what is planned meanwhile would be of yesterday
    m_session.keepDailyBackup();
    m_session.setBusy(true);
    const QString path = m_session.database().path();
    auto work = [path, write = std::move(write)](const ImportProgress &progress)
        -> decltype(write(std::declval<Database &>(), progress)) {
        const Result<std::unique_ptr<Database>> database = Database::open(path);
        if (!database)
            return database.failure();
        return write(**database, progress);
    };
    run(std::move(work), [this, done](auto written, bool wasCancelled) {
        m_session.absorbImport();
        m_session.setBusy(false);
        if (written)
            m_session.announce(everyChange);
        done(std::move(written), wasCancelled);
        if (!m_job)
            planRequested();
    });
}

void ImportDesk::plan(const std::vector<ImportSource> &sources,
                      const std::vector<ImportChoices> &choices)
{
    m_request = std::make_unique<Request>(Request{sources, choices});
    planRequested();
}

void ImportDesk::planRequested()
{
    if (!m_request || m_session.isBusy())
        return;
    m_job.reset(); // a plan in the making is of yesterday's choices
    Result<ImportContext> context =
        readImportContext(m_session.stores(), m_session.clock().today(), m_session.zone());
    if (!context) {
        m_request.reset();
        Q_EMIT planFailed(context.failure().sentence);
        return;
    }
    auto work = [request = *m_request,
                 known = *std::move(context)](const ImportProgress &progress) {
        return planFiles(request.sources, request.choices, known, progress);
    };
    run(std::move(work), [this](Result<std::vector<ImportPlan>> plans, bool wasCancelled) {
        m_request.reset();
        if (wasCancelled)
            Q_EMIT cancelled();
        else if (plans)
            Q_EMIT planned(*plans);
        else
            Q_EMIT planFailed(plans.failure().sentence);
    });
}

void ImportDesk::apply(std::vector<ImportPlan> plans)
{
    if (m_session.isBusy()) {
        Q_EMIT applyFailed(m_session.busyFailure().sentence);
        return;
    }
    for (const ImportPlan &plan : plans) {
        if (plan.needsAnswers()) {
            Q_EMIT applyFailed(unanswered(plan).sentence);
            return;
        }
    }
    auto write = [plans = std::move(plans), now = m_session.clock().now()](
                     Database &database, const ImportProgress &progress) {
        return writePlans(database, plans, now, progress);
    };
    const auto tell = [this](const Result<std::vector<AppliedImport>> &written, bool wasCancelled) {
        if (written)
            Q_EMIT applied(*written);
        else if (wasCancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT applyFailed(written.failure().sentence);
    };
    writeAside(std::move(write), tell);
}

template <class Write, class Done>
void ImportDesk::writeFor(QObject *context, const Done &done, Write write)
{
    if (m_session.isBusy()) {
        done(m_session.busyFailure());
        return;
    }
    writeAside(std::move(write), [done, asker = QPointer(context)](const auto &written, bool) {
        if (asker)
            done(written);
    });
}

void ImportDesk::undoImports(const std::vector<BatchId> &batches, QObject *context,
                             const std::function<void(const Result<ImportUndo> &)> &done)
{
    writeFor(context, done,
             [batches, today = m_session.clock().today()](Database &database,
                                                          const ImportProgress &progress) {
                 return writeUndo(database, batches, today, progress);
             });
}

void ImportDesk::redoImports(const std::vector<BatchId> &batches, QObject *context,
                             const std::function<void(const Result<void> &)> &done)
{
    writeFor(context, done,
             [batches, today = m_session.clock().today()](Database &database,
                                                          const ImportProgress &progress) {
                 return writeRedo(database, batches, today, progress);
             });
}

void ImportDesk::cancel()
{
    if (m_session.isBusy() && m_request) {
        m_request.reset(); // it waits for what is being written, which goes on
        Q_EMIT cancelled();
    } else if (m_job) {
        m_job->cancel = true;
    }
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
    return wroteNow(writePlans(m_session.database(), plans, m_session.clock().now()));
}

Result<ImportUndo> ImportDesk::undoNow(const std::vector<BatchId> &batches)
{
    m_session.keepDailyBackup();
    return wroteNow(writeUndo(m_session.database(), batches, m_session.clock().today()));
}

Result<void> ImportDesk::redoNow(const std::vector<BatchId> &batches)
{
    m_session.keepDailyBackup();
    return wroteNow(writeRedo(m_session.database(), batches, m_session.clock().today()));
}

template <class T> Result<T> ImportDesk::wroteNow(Result<T> written)
{
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

QByteArray ImportDesk::rejectedAsCsv(const ImportPlan &plan)
{
    return rejectedRowsAsCsv(plan);
}

} // namespace courtside

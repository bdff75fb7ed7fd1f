// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importchoices.h"
#include "app/cli/importreport.h"
#include "app/cli/verb.h"
#include "app/cli/withworkbook.h"
#include "models/workbook/importdesk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct ImportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

struct ImportRequest
{
    QString workbook;
    QStringList files;
    ImportChoices choices;
    bool dryRun = false;
};

Result<ImportRequest> readRequest(const Arguments &arguments)
{
    const auto choices = readImportChoices(arguments);
    if (!choices)
        return choices.failure();
    return ImportRequest{arguments.positionals().front(), arguments.positionals().mid(1), *choices,
                         arguments.has(u"dry-run"_s)};
}

ImportSource sourceOf(const QString &path)
{
    return {QFileInfo(path).fileName(), path, {}};
}

/// Several files are planned together, so a failure is told without saying whose it is.
QString failingFile(ImportDesk &desk, const ImportRequest &request)
{
    for (const QString &file : request.files) {
        if (!desk.planNow({sourceOf(file)}, {request.choices}))
            return file;
    }
    return {};
}

/// Tells what the plans say; the batches come in once they are written.
Reply withFiles(Reply reply, const QStringList &files, const std::vector<ImportPlan> &plans)
{
    QJsonArray array;
    for (size_t i = 0; i < plans.size(); ++i) {
        const QString &file = files.at(static_cast<qsizetype>(i));
        array.append(importAsJson(file, plans[i]));
        reply.text += importAsText(file, plans[i]);
    }
    reply.document = QJsonObject{{u"files"_s, array}};
    return reply;
}

/// Adds what only writing tells: the batches, and what was kept instead of written.
Reply withBatches(Reply reply, const std::vector<AppliedImport> &written)
{
    QJsonArray files = reply.document[u"files"_s].toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const AppliedImport &import = written[static_cast<size_t>(i)];
        QJsonObject file = files.at(i).toObject();
        QJsonArray notes = file.value(u"notes"_s).toArray();
        for (const QString &note : import.notes) {
            notes.append(note);
            reply.text += ImportVerb::tr("Note: %1").arg(note) + u'\n';
        }
        file[u"notes"_s] = notes;
        file[u"batch"_s] = import.batch.value;
        files[i] = file;
    }
    reply.document = QJsonObject{{u"files"_s, files}};
    return reply;
}

Reply unanswered(const ImportRequest &request, const std::vector<ImportPlan> &plans)
{
    int questions = 0;
    Reply reply;
    reply.code = exitcode::needsAnswer;
    for (size_t i = 0; i < plans.size(); ++i) {
        const auto blocking = std::count_if(plans[i].questions.begin(), plans[i].questions.end(),
                                            [](const ImportQuestion &q) { return q.blocking; });
        if (blocking > 0 && questions == 0)
            reply.errorFile = request.files.at(static_cast<qsizetype>(i));
        questions += static_cast<int>(blocking);
    }
    reply.error = questions == 1
                      ? ImportVerb::tr("1 question needs an answer first. Nothing was written.")
                      : ImportVerb::tr("%n questions need an answer first. Nothing was written.",
                                       nullptr, questions);
    return reply;
}

Reply planned(const std::vector<ImportPlan> &plans)
{
    Reply reply;
    const bool hasRejected = std::any_of(
        plans.begin(), plans.end(), [](const ImportPlan &plan) { return !plan.rejected.empty(); });
    reply.code = hasRejected ? exitcode::rejectedRows : exitcode::done;
    return reply;
}

Reply importInto(Workbook &workbook, const ImportRequest &request)
{
    if (workbook.isSample()) {
        return failedReply({ImportVerb::tr("The sample workbook is never mixed with other data. "
                                           "Make one of your own: courtside-cli new "
                                           "FILE.courtside"),
                            {}},
                           request.workbook);
    }
    ImportDesk &desk = workbook.imports();
    std::vector<ImportSource> sources;
    for (const QString &file : request.files)
        sources.push_back(sourceOf(file));
    const auto plans = desk.planNow(sources, {request.choices});
    if (!plans)
        return failedReply(plans.failure(), failingFile(desk, request));
    const bool isOpen = std::any_of(plans->begin(), plans->end(),
                                    [](const ImportPlan &plan) { return plan.needsAnswers(); });
    if (isOpen)
        return withFiles(unanswered(request, *plans), request.files, *plans);
    Reply reply = withFiles(planned(*plans), request.files, *plans);
    if (request.dryRun) {
        reply.text += ImportVerb::tr("A dry run: nothing was written.") + u'\n';
        return reply;
    }
    const auto written = desk.applyNow(*plans);
    if (!written) {
        Reply failed = failedReply(written.failure(), request.workbook);
        failed.document = reply.document;
        return failed;
    }
    return withBatches(reply, *written);
}

Reply runImport(const Arguments &arguments, const Clock &clock)
{
    const auto request = readRequest(arguments);
    if (!request)
        return usageReply(request.failure());
    const OpenMode mode = request->dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    return withWorkbook(request->workbook, clock, mode,
                        [&request](Workbook &workbook) { return importInto(workbook, *request); });
}

} // namespace

Verb importVerb()
{
    std::vector<OptionRule> options = importChoiceOptions();
    options.insert(
        options.begin(),
        {u"dry-run"_s, {}, ImportVerb::tr("tell what would be written, and write nothing")});
    return {u"import"_s, ImportVerb::tr("Bring exports into a workbook: all files, or none."),
            {},          {u"FILE.courtside EXPORT..."_s, 2, -1, options},
            runImport,   {{u"files"_s, QJsonArray()}}};
}

} // namespace courtside

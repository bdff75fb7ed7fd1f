// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importflow.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/import/countwords.h"

namespace courtside {

ImportFlow::ImportFlow(Workbook &workbook, QObject *parent) : QObject(parent), m_workbook(workbook)
{
    const ImportDesk &desk = workbook.imports();
    connect(&desk, &ImportDesk::planned, this, &ImportFlow::takePlans);
    connect(&desk, &ImportDesk::planFailed, this, &ImportFlow::refuse);
    connect(&desk, &ImportDesk::applied, this, &ImportFlow::takeWritten);
    connect(&desk, &ImportDesk::applyFailed, this, &ImportFlow::refuse);
    connect(&desk, &ImportDesk::cancelled, this, &ImportFlow::stop);
    connect(&desk, &ImportDesk::progressed, this, &ImportFlow::progressed);
    // What a plan stands on may be changed from other pages, or from another window.
    connect(&workbook, &Workbook::peopleChanged, this, &ImportFlow::planAgainIfReady);
    connect(&workbook, &Workbook::activitiesChanged, this, &ImportFlow::planAgainIfReady);
    connect(&workbook, &Workbook::countsChanged, this, &ImportFlow::planAgainIfReady);
    connect(&workbook, &Workbook::importsChanged, this, &ImportFlow::planAgainIfReady);
}

void ImportFlow::tell(const QString &sentence)
{
    setStage(m_stage, sentence);
}

bool ImportFlow::canImport() const
{
    return m_stage == Stage::Ready && m_draft.isPlanned() && m_draft.openQuestions() == 0;
}

void ImportFlow::add(const std::vector<ImportSource> &sources)
{
    if (m_stage == Stage::Writing) {
        tell(tr("An import is being written. Please add more files when it is done."));
        return;
    }
    if (m_draft.add(sources) > 0)
        plan();
}

void ImportFlow::remove(int file)
{
    m_draft.remove(file);
    if (m_draft.isEmpty())
        discard();
    else
        plan();
}

void ImportFlow::discard()
{
    m_draft.clear();
    setStage(Stage::Empty);
    Q_EMIT stopped();
}

void ImportFlow::answer(int file, const std::vector<ImportAnswer> &answers)
{
    m_draft.answer(file, answers);
    plan();
}

void ImportFlow::read(int file, const ImportChoices &choices)
{
    m_draft.read(file, choices);
    plan();
}

void ImportFlow::choose(int file, const ImportChoices &choices)
{
    m_draft.choose(file, choices);
    plan();
}

void ImportFlow::import()
{
    if (!canImport())
        return;
    m_flagsBefore = openFlags(m_workbook.board().today());
    m_rejected = m_draft.totals().rejected;
    setStage(Stage::Writing);
    m_workbook.imports().apply(m_draft.takePlans());
}

void ImportFlow::cancel()
{
    if (isWorking())
        m_workbook.imports().cancel();
}

void ImportFlow::setStage(Stage stage, const QString &trouble)
{
    m_stage = stage;
    m_trouble = trouble;
    Q_EMIT changed();
}

void ImportFlow::plan(const QString &trouble)
{
    setStage(Stage::Reading, trouble);
    m_workbook.imports().plan(m_draft.sources(), m_draft.choices());
}

void ImportFlow::takePlans(const std::vector<ImportPlan> &plans)
{
    if (m_stage != Stage::Reading)
        return;
    m_draft.setPlans(plans);
    setStage(Stage::Ready, m_trouble);
    Q_EMIT planned();
}

void ImportFlow::refuse(const QString &sentence)
{
    const bool wasWriting = m_stage == Stage::Writing;
    m_draft.forgetUnplannedChoices();
    if (wasWriting) {
        plan(sentence); // the plans went with the writing
        return;
    }
    m_draft.removeTheUnplanned();
    setStage(m_draft.isEmpty() ? Stage::Empty : Stage::Ready, sentence);
    Q_EMIT stopped();
}

void ImportFlow::takeWritten(const std::vector<AppliedImport> &imports)
{
    if (m_stage != Stage::Writing)
        return;
    ImportReport report;
    qint64 added = 0;
    qint64 changedRows = 0;
    for (const AppliedImport &import : imports) {
        added += import.added;
        changedRows += import.changed;
        report.notes += import.notes;
        report.batches.push_back(import.batch);
    }
    if (m_rejected > 0)
        report.notes.prepend(m_rejected == 1
                                 ? tr("1 row could not be taken.")
                                 : tr("%1 could not be taken.").arg(rowsText(m_rejected)));
    report.sentence = tr("Imported %1.").arg(writtenText(added, changedRows));
    report.flags = newFlags(m_workbook.board().today(), m_flagsBefore, m_workbook.people().reps(),
                            m_workbook.activities().activities());
    m_draft.clear();
    setStage(Stage::Empty);
    Q_EMIT imported(report);
}

void ImportFlow::stop()
{
    if (!isWorking())
        return;
    const bool wasWriting = m_stage == Stage::Writing;
    m_draft.forgetUnplannedChoices();
    if (wasWriting) {
        plan(tr("Stopped. Nothing was written."));
    } else if (m_draft.isPlanned()) {
        setStage(Stage::Ready);
        Q_EMIT stopped();
    } else {
        discard();
    }
}

void ImportFlow::planAgainIfReady()
{
    if (m_stage == Stage::Ready && m_draft.isPlanned())
        plan();
}

} // namespace courtside

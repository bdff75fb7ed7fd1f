// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/commitmentform.h"

#include "models/analysis/statementnudge.h"
#include "models/report/undertakingwords.h"
#include "models/workbook/agreementeditor.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedkeys.h"
#include "views/agreed/closingfields.h"
#include "views/form/captureform.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/wordsedit.h"
#include "views/shared/recordwords.h"

#include <QApplication>
#include <QJsonObject>

namespace courtside {

namespace {

constexpr size_t mostKeys = 9;
constexpr qsizetype mostLetters = 60;

/// One key for each of them: 1 to 9.
template <class Kind> std::vector<KeyOption> numbered(const std::vector<Kind> &kinds)
{
    std::vector<KeyOption> options;
    for (const Kind &kind : kinds) {
        if (options.size() < mostKeys)
            options.push_back({kind.id.value, QString::number(options.size() + 1),
                               shortWords(kind.texts[TextField::Statement], mostLetters)});
    }
    return options;
}

std::vector<KeyOption> outcomes()
{
    std::vector<KeyOption> options;
    for (const OutcomeKey &key : outcomeKeys(EntryKind::Commitment)) {
        options.push_back({static_cast<qint64>(key.outcome), key.key,
                           outcomeWord(key.outcome, EntryKind::Commitment)});
    }
    return options;
}

QString titleOf(const Rep &rep, const Commitment &commitment)
{
    return commitment.id.isValid() ? CommitmentForm::tr("A commitment of %1").arg(rep.name)
                                   : CommitmentForm::tr("A new commitment of %1").arg(rep.name);
}

} // namespace

CommitmentForm::CommitmentForm(Workbook &workbook, const Rep &rep, const Commitment &commitment,
                               QWidget *parent)
    : RecordForm(workbook, agreedform::commitment, titleOf(rep, commitment), parent), m_rep(rep),
      m_before(commitment), m_statement(new WordsEdit(agreedkey::statement, tr("What will you do?"),
                                                      WordsEdit::Size::Thought)),
      m_due(new DayEdit(agreedkey::due, tr("By when?"),
                        [&workbook] { return workbook.clock().today(); })),
      m_seen(new WordsEdit(agreedkey::seen, tr("What will be seen?"), WordsEdit::Size::Thought)),
      m_proposedBy(new KeyChoice(agreedkey::proposedBy, tr("Who proposed it?"),
                                 {{static_cast<qint64>(Who::Rep), tr("R", "rep"), rep.name},
                                  {static_cast<qint64>(Who::Manager), tr("M", "me"), tr("me")}}))
{
    if (!commitment.id.isValid())
        m_open = workbook.agreements().openCommitments(rep.id);
    if (m_open.size() < static_cast<size_t>(mostOpenCommitments))
        m_open.clear();
    addQuestions();
    addMotivations();
    addWhichEnds();
    if (commitment.id.isValid())
        m_closing = std::make_unique<ClosingFields>(workbook, EntryKind::Commitment, *fields());
    connect(qApp, &QApplication::focusChanged, this, &CommitmentForm::showNudge);
    begin(valuesOf(commitment),
          commitment.id.isValid() ? std::optional(commitment.id) : std::nullopt);
}

CommitmentForm::~CommitmentForm() = default;

void CommitmentForm::addQuestions()
{
    m_statement->setPlaceholder(tr("Something one can do, in the rep's words"));
    m_due->setPlaceholder(tr("the next one-on-one"));
    m_seen->setPlaceholder(tr("How both will know"));
    fields()->addRow(tr("What"), {m_statement});
    fields()->addRow(tr("By"), {m_due});
    fields()->addRow(tr("Seen by"), {m_seen});
}

void CommitmentForm::addMotivations()
{
    const std::vector<KeyOption> options = numbered(workbook().agreements().motivations(m_rep.id));
    if (!options.empty()) {
        m_motivation = new KeyChoice(agreedkey::motivation, tr("What it serves"), options);
        m_motivation->setColumns(1);
        fields()->addRow(tr("What it serves"), {m_motivation});
    }
    fields()->addRow(tr("Proposed by"), {m_proposedBy});
}

void CommitmentForm::addWhichEnds()
{
    if (m_open.empty())
        return;
    m_closes = new KeyChoice(agreedkey::closes, tr("Which one ends for it?"), numbered(m_open));
    m_closes->setColumns(1);
    m_closes->setNote(tr("Three are open, and more than three is too much at once."));
    m_closesAs = new KeyChoice(agreedkey::closesAs, tr("How did that one end?"), outcomes());
    m_closesAs->setColumns(2);
    fields()->addRow(tr("Which ends"), {m_closes});
    fields()->addRow(tr("and how"), {m_closesAs});
}

QString CommitmentForm::nudge() const
{
    return nudgeText(nudgeFor(m_statement->words()));
}

// Somebody who is still writing is not interrupted; what no longer applies goes at once.
void CommitmentForm::follow()
{
    if (!m_statement->note().isEmpty())
        m_statement->setNote(nudge());
}

void CommitmentForm::showNudge(QWidget *before, QWidget *now)
{
    if (before == m_statement->stop() && now != before)
        m_statement->setNote(nudge());
}

QJsonObject CommitmentForm::valuesOf(const Commitment &commitment) const
{
    QJsonObject values{
        {agreedkey::rep, pickedValue(m_rep.id.value, m_rep.name)},
        {agreedkey::statement, commitment.texts[TextField::Statement]},
        {agreedkey::seen, commitment.texts[TextField::WillBeSeen]},
        {agreedkey::proposedBy, static_cast<int>(commitment.proposedBy)},
    };
    if (commitment.due)
        values.insert(agreedkey::due, commitment.due->toString(Qt::ISODate));
    if (commitment.motivation)
        values.insert(agreedkey::motivation, commitment.motivation->value);
    if (commitment.source)
        values.insert(agreedkey::source, commitment.source->value);
    ClosingFields::put(values, commitment);
    return values;
}

Commitment CommitmentForm::typed() const
{
    Commitment commitment = m_before;
    commitment.id = entry().value_or(EntryId());
    commitment.rep = m_rep.id;
    commitment.texts.set(TextField::Statement, m_statement->words());
    commitment.texts.set(TextField::WillBeSeen, m_seen->words());
    commitment.due = m_due->day();
    commitment.motivation.reset();
    if (m_motivation && m_motivation->choice())
        commitment.motivation = EntryId{*m_motivation->choice()};
    commitment.proposedBy = m_proposedBy->choice() ? m_proposedBy->chosen<Who>() : Who::Rep;
    const EntryId source{fields()->values().value(agreedkey::source).toInteger()};
    if (source.isValid())
        commitment.source = source;
    if (m_closing)
        m_closing->take(commitment);
    return commitment;
}

Result<EntryId> CommitmentForm::record(std::optional<DraftId> draft)
{
    AgreementEditor &agreements = workbook().agreements();
    m_recordedNudge = nudge();
    if (!m_closes || !m_closes->choice())
        return agreements.record(typed(), draft);
    if (!m_closesAs->choice())
        return Failure{tr("How did the one that ends for it end?"), {}};
    return agreements.recordInPlaceOf(EntryId{*m_closes->choice()},
                                      {m_closesAs->chosen<Outcome>(), {}, {}}, typed(), draft);
}

QString CommitmentForm::troubleKey() const
{
    if (m_statement->words().trimmed().isEmpty() || !m_closes)
        return agreedkey::statement;
    return m_closes->choice() ? agreedkey::closesAs : agreedkey::closes;
}

} // namespace courtside

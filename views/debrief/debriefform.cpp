// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/debriefform.h"

#include "models/report/debriefwords.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/skilleditor.h"
#include "models/workbook/workbook.h"
#include "views/debrief/debriefvalues.h"
#include "views/form/captureform.h"
#include "views/form/customerpick.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/momentedit.h"
#include "views/form/reppick.h"
#include "views/form/wordsedit.h"

#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace courtside {

namespace {

using Part = CaptureForm::Part;
using Size = WordsEdit::Size;

template <class Enum> KeyOption option(Enum value, const QString &key, const QString &text)
{
    return {static_cast<qint64>(value), key, text};
}

KeyOption endingOption(Ending ending, const QString &key)
{
    return option(ending, key, endingText(ending));
}

KeyOption causeOption(DecisionCause cause, const QString &key)
{
    return option(cause, key, causeText(cause));
}

std::vector<KeyOption> yesNo()
{
    return {option(YesNo::No, DebriefForm::tr("N"), DebriefForm::tr("No")),
            option(YesNo::Yes, DebriefForm::tr("Y"), DebriefForm::tr("Yes"))};
}

std::vector<KeyOption> yesNoUnsure()
{
    return {option(YesNo::Yes, DebriefForm::tr("Y"), DebriefForm::tr("Yes")),
            option(YesNo::No, DebriefForm::tr("N"), DebriefForm::tr("No")),
            option(YesNo::Unsure, QStringLiteral("?"), DebriefForm::tr("Not sure"))};
}

/// The steps of a skill; without one, bare.
std::vector<KeyOption> anchorOptions(const QStringList &anchors)
{
    std::vector<KeyOption> options;
    for (int step = 1; step <= skillAnchors; ++step)
        options.push_back({step, QString::number(step), anchors.value(step - 1)});
    return options;
}

} // namespace

DebriefForm::DebriefForm(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_fields(new CaptureForm(this)),
      m_rep(new RepPick(workbook)), m_customer(new CustomerPick(workbook)),
      m_ended(new MomentEdit(
          debriefkey::ended, tr("When the call ended"),
          [&workbook] { return workbook.clock().now().toTimeZone(workbook.zone()); })),
      m_ending(new KeyChoice(
          debriefkey::ending, tr("How did it end?"),
          {endingOption(Ending::Order, tr("O")), endingOption(Ending::Advance, tr("A")),
           endingOption(Ending::Continuation, tr("C")), endingOption(Ending::NoSale, tr("N"))})),
      m_nextStep(new WordsEdit(debriefkey::nextStep, tr("Next step"), Size::Thought)),
      m_nextStepBy(new KeyChoice(
          debriefkey::nextStepBy, tr("Who does it"),
          {option(Who::Customer, tr("C"), tr("Customer")), option(Who::Rep, tr("R"), tr("Rep")),
           option(Who::Manager, tr("M"), tr("Me")), option(Who::Other, tr("O"), tr("Other"))})),
      m_nextStepOn(new DayEdit(debriefkey::nextStepOn, tr("When"),
                               [&workbook] { return workbook.clock().today(); })),
      m_skill(new PickEdit(debriefkey::skill, tr("Skill"), PickEdit::Takes::Items)),
      m_anchor(
          new KeyChoice(debriefkey::anchor, tr("What was seen of the skill"), anchorOptions({}))),
      m_tag(new KeyChoice(debriefkey::tag, tr("Did I ask or tell?"),
                          {option(AskTell::Ask, tr("A"), tr("Asked")),
                           option(AskTell::Tell, tr("T"), tr("Told"))})),
      m_led(new KeyChoice(debriefkey::led, tr("Who led in fact?"),
                          {option(Lead::Rep, tr("R"), tr("Rep")),
                           option(Lead::Together, tr("T"), tr("Together")),
                           option(Lead::Manager, tr("M"), tr("Me"))}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    setupAlways();
    setupMore();
    connect(m_fields, &CaptureForm::edited, this, &DebriefForm::followEdit);
    connect(m_fields, &CaptureForm::filled, this, &DebriefForm::followFill);
    connect(&workbook, &Workbook::debriefsChanged, this, &DebriefForm::readSkills);
    readSkills();
}

RepId DebriefForm::rep() const
{
    return m_rep->rep();
}

Lead DebriefForm::led() const
{
    return m_call ? m_led->chosen<Lead>() : Lead::Unsaid;
}

std::optional<QDateTime> DebriefForm::ended() const
{
    return m_ended->moment();
}

bool DebriefForm::check()
{
    if (!m_fields->check())
        return false;
    if (!rep().isValid()) {
        m_fields->refuse(debriefkey::rep, tr("Whose call was it? Choose the rep."));
        return false;
    }
    if (!m_ending->isAnswered()) {
        m_fields->refuse(debriefkey::ending,
                         tr("How did the call end? One key says it: O, A, C or N."));
        return false;
    }
    return true;
}

void DebriefForm::setupAlways()
{
    m_fields->addAside(tr("Call ended"), m_ended, Qt::Key_F3);
    m_fields->addRow(tr("Rep"), {m_rep});
    m_fields->addRow(tr("Customer, deal"), {m_customer});
    m_fields->addRow(tr("It ended as"), {m_ending});
    m_fields->addRow(tr("Next step"), {m_nextStep});
    m_fields->addRow({}, {m_nextStepBy, m_nextStepOn});
    m_fields->addRow(tr("Went well"), {new WordsEdit(debriefkey::wentWell,
                                                     tr("The rep says: went well"), Size::Note)});
    m_fields->addRow(
        tr("Do differently"),
        {new WordsEdit(debriefkey::doDifferently, tr("The rep says: do differently"), Size::Note)});
    m_fields->addRow(tr("Who led"), {m_led});
    auto *promised = new KeyChoice(
        debriefkey::promised, tr("Was something promised that others have to deliver?"), yesNo());
    m_fields->addRow(tr("Promise"), {promised});
    promised->setNote(tr("Was something promised that others have to deliver?"));
}

void DebriefForm::setupMore()
{
    const auto addWords = [this](const QString &key, const QString &label, const QString &name) {
        m_fields->addRow(label, {new WordsEdit(key, name, Size::Note)}, Part::More);
    };
    addWords(debriefkey::objective, tr("Objective"), tr("The objective set before the call"));
    m_fields->addRow(tr("Reached?"),
                     {new KeyChoice(debriefkey::reached, tr("Was the objective reached?"),
                                    {option(Reached::Yes, tr("Y"), reachedText(Reached::Yes)),
                                     option(Reached::Partly, tr("P"), reachedText(Reached::Partly)),
                                     option(Reached::No, tr("N"), reachedText(Reached::No))})},
                     Part::More);
    addWords(debriefkey::problem, tr("Their problem"), tr("The customer's problem"));
    addWords(debriefkey::exactWords, tr("Exact words"), tr("What was said, and by whom"));
    addWords(debriefkey::peopleMet, tr("People met"), tr("Who was met, and their role"));
    addWords(debriefkey::peopleMissing, tr("Missing"), tr("Who should have been there"));
    setupQuality();
    addWords(debriefkey::adapted, tr("Adapted"), tr("What was adapted, and why"));
    setupDecision();
    setupSkill();
    addWords(debriefkey::iSaw, tr("I saw"), tr("What I saw"));
    addWords(debriefkey::taughtMe, tr("Taught me"), tr("What I learned from the rep"));
    m_fields->addRow(tr("I mostly"), {m_tag}, Part::More);
}

void DebriefForm::setupQuality()
{
    const QString labels[] = {tr("Qualified?"), tr("Value?"), tr("Aim clear?"),
                              tr("Right people?")};
    for (size_t at = 0; at < qualityQuestions; ++at) {
        const auto question = static_cast<Quality>(at);
        const QString asked = qualityQuestion(question);
        auto *answer = new KeyChoice(qualityKey(question), asked, yesNoUnsure());
        m_fields->addRow(labels[at], {answer}, Part::More);
        answer->setNote(asked);
    }
}

void DebriefForm::setupDecision()
{
    auto *cause = new KeyChoice(
        debriefkey::cause, tr("What decided it"),
        {causeOption(DecisionCause::Price, tr("P")), causeOption(DecisionCause::Terms, tr("T")),
         causeOption(DecisionCause::Fit, tr("F")), causeOption(DecisionCause::Timing, tr("I")),
         causeOption(DecisionCause::Trust, tr("R")),
         causeOption(DecisionCause::Alternative, tr("A")),
         causeOption(DecisionCause::NoDecision, tr("N")),
         causeOption(DecisionCause::Other, tr("S"))});
    cause->setColumns(3);
    m_fields->addRow(tr("What decided"), {cause}, Part::More);
    m_fields->addRow(tr("Won or lost how"),
                     {new WordsEdit(debriefkey::howDecided,
                                    tr("How it was won or lost: concessions, promises, exceptions"),
                                    Size::Note)},
                     Part::More);
}

void DebriefForm::setupSkill()
{
    m_skill->setPlaceholder(tr("One skill: a few letters, then Enter"));
    m_anchor->setColumns(1);
    m_fields->addRow(tr("One skill"), {m_skill}, Part::More);
    m_fields->addRow(tr("What I saw of it"), {m_anchor}, Part::More);
    m_fields->addRow(
        tr("Seen by"),
        {new WordsEdit(debriefkey::skillSeen, tr("The behaviour it was seen by"), Size::Thought)},
        Part::More);
}

void DebriefForm::followEdit(const QString &key)
{
    if (!m_ended->isAnswered())
        m_ended->propose(MomentEdit::kept(m_workbook.clock().now()));
    if (key == debriefkey::rep) {
        m_customer->setRep(rep());
        if (m_call && rep() != m_call->rep)
            letGoOfCall();
    }
    if (key == debriefkey::ending)
        proposeWho();
    if (key == debriefkey::skill)
        followSkill();
    if (key == debriefkey::anchor)
        m_scored = m_anchor->isAnswered() ? m_skill->chosen().value_or(0) : 0;
    if (key == debriefkey::iSaw && !m_tag->isAnswered())
        m_tag->propose(static_cast<int>(AskTell::Ask));
    noteAdvance();
    Q_EMIT changed();
}

void DebriefForm::followFill()
{
    m_customer->setRep(rep());
    followCall();
    m_scored = m_anchor->isAnswered() ? m_skill->chosen().value_or(0) : 0;
    showAnchors();
    noteAdvance();
    Q_EMIT changed();
}

void DebriefForm::followCall()
{
    const EntryId id{m_fields->values().value(debriefkey::jointCall).toInteger()};
    m_call = id.isValid() ? m_workbook.jointCalls().jointCall(id) : std::nullopt;
    if (m_call && m_call->heldAt)
        m_call.reset(); // it was said already who led
    m_fields->setShown(debriefkey::led, m_call.has_value());
    if (!m_call)
        return m_rep->setNote({});
    const QDateTime start = m_call->startsAt.toTimeZone(m_workbook.zone());
    m_rep->setNote(tr("Your joint call of %1. Another rep, and it is another call.")
                       .arg(start.toString(tr("HH:mm"))));
}

/// Somebody else's call was taken up: this one is not theirs.
void DebriefForm::letGoOfCall()
{
    m_fields->keep(debriefkey::jointCall, {});
    m_led->setValue({});
    if (m_customer->isProposed())
        m_customer->propose({});
    followCall();
}

/// An advance is made by the customer, so that is whom it is about until somebody says otherwise.
void DebriefForm::proposeWho()
{
    const bool isAdvance = m_ending->chosen<Ending>() == Ending::Advance;
    if (isAdvance && !m_nextStepBy->isAnswered())
        m_nextStepBy->propose(static_cast<int>(Who::Customer));
    else if (!isAdvance && m_nextStepBy->isProposed())
        m_nextStepBy->propose({});
}

void DebriefForm::noteAdvance()
{
    const Debrief debrief = debriefOf(m_fields->values());
    m_ending->setNote(keptEnding(debrief) == debrief.ending
                          ? QString()
                          : tr("An advance needs something specific that the customer does. "
                               "Without it, it is kept as a continuation."));
}

void DebriefForm::followSkill()
{
    const qint64 chosen = m_skill->chosen().value_or(0);
    if (m_scored != 0 && chosen != m_scored) {
        m_skill->choose(m_scored);
        m_skill->setTrouble(tr("One skill a debrief: one focus at a time. To change it, take its "
                               "step below back first, with Backspace."));
        return;
    }
    showAnchors();
}

void DebriefForm::showAnchors()
{
    const auto skill = std::ranges::find_if(
        m_skills, [this](const Skill &each) { return m_skill->chosen() == each.id.value; });
    m_anchor->setOptions(anchorOptions(skill == m_skills.end() ? QStringList() : skill->anchors));
    m_anchor->setEnabled(skill != m_skills.end());
}

void DebriefForm::readSkills()
{
    m_skills = m_workbook.skills().skills();
    std::vector<PickItem> items;
    for (const Skill &skill : m_skills)
        items.push_back({skill.id.value, skill.name});
    m_skill->setItems(std::move(items));
}

} // namespace courtside

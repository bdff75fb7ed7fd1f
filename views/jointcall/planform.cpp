// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/planform.h"

#include "models/report/jointcallwords.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/skilleditor.h"
#include "models/workbook/workbook.h"
#include "views/form/captureform.h"
#include "views/form/customerpick.h"
#include "views/form/dayedit.h"
#include "views/form/draftsaver.h"
#include "views/form/keychoice.h"
#include "views/form/reppick.h"
#include "views/form/wordsedit.h"
#include "views/jointcall/callforms.h"
#include "views/jointcall/leadsfield.h"
#include "views/jointcall/timeedit.h"

#include <QBoxLayout>

namespace courtside {

namespace {

const auto kindKey = QStringLiteral("kind");
const auto dayKey = QStringLiteral("day");
const auto timeKey = QStringLiteral("time");
const auto repKey = QStringLiteral("rep");
const auto skillKey = QStringLiteral("skill");

std::vector<KeyOption> kinds()
{
    std::vector<KeyOption> options;
    const std::pair<CallKind, QString> keys[] = {{CallKind::Coaching, QStringLiteral("C")},
                                                 {CallKind::Joint, QStringLiteral("J")},
                                                 {CallKind::Modelling, QStringLiteral("M")}};
    for (const auto &[kind, key] : keys)
        options.push_back({static_cast<qint64>(kind), key, kindWord(kind)});
    return options;
}

WordsEdit *thought(TextField field, const QString &name)
{
    return new WordsEdit(callforms::keyOf(field), name, WordsEdit::Size::Thought);
}

} // namespace

PlanForm::PlanForm(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_form(new CaptureForm(this)),
      m_rep(new RepPick(workbook)), m_customer(new CustomerPick(workbook)),
      m_day(new DayEdit(dayKey, tr("Day of the call"),
                        [&workbook] { return workbook.clock().today(); })),
      m_time(new TimeEdit(timeKey, tr("Time of the call"))),
      m_kind(new KeyChoice(kindKey, tr("Kind of call"), kinds())),
      m_objective(thought(TextField::Objective, tr("Objective"))),
      m_leads(new LeadsField(QStringLiteral("leads"), tr("Who leads"))),
      m_signal(thought(TextField::HandOverSignal, tr("I'll only step in if you …"))),
      m_skill(new PickEdit(skillKey, tr("The one skill to watch"), PickEdit::Takes::Items)),
      m_help(thought(TextField::HelpWanted, tr("What the rep wants help with"))), m_saver(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setUpWho();
    setUpAgreement();
    m_saver = new DraftSaver(workbook, *m_form, callforms::planForm, this);
    connect(m_form, &CaptureForm::edited, this, &PlanForm::follow);
    connect(m_form, &CaptureForm::submitted, this, &PlanForm::submit);
    connect(&workbook, &Workbook::debriefsChanged, this, &PlanForm::readSkills);
    readSkills();
}

void PlanForm::setUpWho()
{
    m_form->addRow(tr("Rep"), {m_rep});
    m_form->addRow(tr("Customer or deal"), {m_customer});
    m_form->addRow(tr("When"), {m_time, m_day});
    m_form->addRow(tr("Kind"), {m_kind});
}

void PlanForm::setUpAgreement()
{
    m_objective->setPlaceholder(tr("What one can see reached, or not"));
    m_form->addRow(tr("Objective"), {m_objective});
    m_form->addRow(tr("Who leads"), {m_leads});
    m_form->addRow(tr("I'll only step in if you …"), {m_signal});
    m_signal->setPlaceholder(tr("… put your pen down"));
    m_form->addRow(tr("One skill to watch"), {m_skill});
    m_form->addRow(tr("Help wanted"), {m_help});
    m_help->setPlaceholder(tr("What do you want my help with? Anything I should know?"));
}

void PlanForm::readSkills()
{
    std::vector<PickItem> items;
    for (const Skill &skill : m_workbook.skills().skills())
        items.push_back({skill.id.value, skill.name});
    m_skill->setItems(std::move(items));
}

void PlanForm::showCall(const JointCall &call)
{
    if (this->call() == call.id && hasDraft())
        return;
    if (const auto draft = callforms::draftOf(m_workbook, callforms::planForm, call.id)) {
        resume(*draft);
        return;
    }
    m_saver->begin(valuesOf(call), call.id);
    followAll();
}

void PlanForm::startNew(RepId rep)
{
    QJsonObject values{{kindKey, static_cast<int>(CallKind::Coaching)}};
    if (rep.isValid())
        values.insert(repKey, callforms::item(rep.value));
    m_saver->begin(values);
    followAll();
}

void PlanForm::resume(const Draft &draft)
{
    m_saver->resume(draft);
    followAll();
}

std::optional<EntryId> PlanForm::call() const
{
    return m_saver->entry();
}

bool PlanForm::hasDraft() const
{
    return m_saver->draft() || m_saver->hasUnsaved();
}

RepId PlanForm::rep() const
{
    return m_rep->rep();
}

QWidget *PlanForm::start() const
{
    return m_form->start();
}

void PlanForm::follow(const QString &key)
{
    if (key == repKey)
        m_customer->setRep(m_rep->rep());
    else if (key == kindKey)
        m_kind->setNote(m_kind->choice() ? kindMeaning(m_kind->chosen<CallKind>()) : QString());
}

void PlanForm::followAll()
{
    follow(repKey);
    follow(kindKey);
    const auto kept = call() ? m_workbook.jointCalls().jointCall(*call()) : std::nullopt;
    const bool hasBegun = kept && hasStarted(*kept, m_workbook.clock().now());
    m_leads->setNote(hasBegun ? tr("The call has started: a change of the kind or of a lead is "
                                   "kept with its date.")
                              : tr("R the rep, T together, M the manager; Backspace takes back."));
}

void PlanForm::submit()
{
    if (!m_form->check())
        return;
    if (m_day->day() && !m_time->time()) {
        m_form->refuse(timeKey, tr("At what time does it start? Type one like 14:30."));
        return;
    }
    const Result<EntryId> planned = m_workbook.jointCalls().plan(typed(), m_saver->draft());
    if (!planned) {
        refuse(planned.failure());
        return;
    }
    m_saver->recorded();
    Q_EMIT recorded(*planned);
}

void PlanForm::refuse(const Failure &failure)
{
    const bool isAboutRep = !m_rep->rep().isValid();
    const bool isAboutDay = !isAboutRep && !m_day->day();
    m_form->refuse(isAboutRep   ? repKey
                   : isAboutDay ? dayKey
                                : m_form->place().field,
                   failure.sentence);
}

JointCall PlanForm::typed() const
{
    JointCall call;
    call.id = this->call().value_or(EntryId());
    call.rep = m_rep->rep();
    call.deal = m_customer->deal();
    if (m_day->day() && m_time->time())
        call.startsAt = QDateTime(*m_day->day(), *m_time->time(), m_workbook.zone()).toUTC();
    if (m_kind->choice())
        call.kind = m_kind->chosen<CallKind>();
    call.agreed = m_leads->leads();
    if (m_skill->chosen())
        call.skill = SkillId{*m_skill->chosen()};
    call.texts.set(TextField::Customer, m_customer->text().trimmed());
    for (const WordsEdit *words : {m_objective, m_signal, m_help})
        call.texts.set(callforms::fieldOf(words->key()), words->words());
    return call;
}

QJsonObject PlanForm::valuesOf(const JointCall &call) const
{
    const QDateTime start = call.startsAt.toTimeZone(m_workbook.zone());
    const QString customer = call.texts[TextField::Customer];
    QJsonObject values{
        {repKey, callforms::item(call.rep.value)},
        {m_customer->key(), call.deal ? QJsonValue(callforms::item(call.deal->value, customer))
                                      : QJsonValue(customer)},
        {dayKey, start.date().toString(Qt::ISODate)},
        {timeKey, TimeEdit::kept(start.time())},
        {kindKey, static_cast<int>(call.kind)},
        {m_leads->key(), LeadsField::valueOf(call.agreed)},
    };
    if (call.skill)
        values.insert(skillKey, callforms::item(call.skill->value));
    for (const WordsEdit *words : {m_objective, m_signal, m_help})
        values.insert(words->key(), call.texts[callforms::fieldOf(words->key())]);
    return values;
}

} // namespace courtside

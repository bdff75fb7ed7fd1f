// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/callview.h"

#include "models/report/jointcallwords.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/skilleditor.h"
#include "models/workbook/workbook.h"
#include "views/form/formlook.h"
#include "views/form/keychoice.h"
#include "views/jointcall/afterform.h"
#include "views/jointcall/callforms.h"
#include "views/jointcall/plancardview.h"
#include "views/jointcall/planform.h"
#include "views/jointcall/tallystrip.h"
#include "views/shared/actionbutton.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace courtside {

namespace {

constexpr int talkSteps = 10;
constexpr int talkColumns = 6;

/// "0" to "9" are tens of percent, and H is all of it.
std::vector<KeyOption> shares()
{
    std::vector<KeyOption> options;
    for (int step = 0; step < talkSteps; ++step)
        options.push_back({step * 10, QString::number(step), CallView::tr("%1 %").arg(step * 10)});
    options.push_back({100, QStringLiteral("H"), CallView::tr("%1 %").arg(100)});
    return options;
}

QVBoxLayout *partLayout(QWidget *part, const QString &heading)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(panelHeading(heading, part));
    return column;
}

} // namespace

CallView::CallView(Workbook &workbook, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_title(plainLabel({}, this, true)),
      m_when(plainLabel({}, this, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::page, space::page);
    column->setSpacing(space::large);
    column->addWidget(setUpHeader(actions));
    column->addWidget(setUpPlan());
    column->addWidget(setUpDuring());
    column->addWidget(setUpAfter());
    column->addStretch(1);
    showParts(true);
}

QWidget *CallView::setUpHeader(const QList<QAction *> &actions)
{
    auto *header = new QWidget(this);
    setType(m_title, Type::Title);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_when);
    m_actions = new QWidget(header);
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions)
        buttons->addWidget(new ActionButton(action, m_actions));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(names, 1);
    row->addWidget(m_actions, 0, Qt::AlignTop);
    return header;
}

QWidget *CallView::setUpPlan()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = partLayout(part, tr("Plan"));
    m_cardView = new PlanCardView(part);
    m_trace = plainLabel({}, part, true);
    setType(m_trace, Type::Small);
    m_changePlan = new LinkButton(tr("Change the plan"), part);
    m_changePlan->setCheckable(true);
    m_plan = new PlanForm(m_workbook, part);
    column->addWidget(m_cardView);
    column->addWidget(m_trace);
    column->addWidget(m_changePlan, 0, Qt::AlignLeft);
    column->addWidget(m_plan);
    connect(m_changePlan, &QToolButton::toggled, this, &CallView::openPlan);
    connect(m_plan, &PlanForm::recorded, this, &CallView::planned);
    return part;
}

QWidget *CallView::setUpDuring()
{
    m_during = new QWidget(this);
    QVBoxLayout *column = partLayout(m_during, tr("During"));
    m_tally = new TallyStrip(m_during);
    m_talk = new KeyChoice(QStringLiteral("talk"), tr("Your share of the talk, an estimate"),
                           shares(), m_during);
    m_talk->setColumns(talkColumns);
    column->addWidget(m_tally);
    column->addWidget(fieldLabel(tr("Your share of the talk, an estimate"), m_during));
    column->addWidget(m_talk);
    connect(m_tally, &TallyStrip::counted, this, &CallView::count);
    connect(m_talk, &FormField::edited, this, &CallView::estimate);
    connect(m_talk, &FormField::done, this, [this] { m_after->start()->setFocus(); });
    return m_during;
}

QWidget *CallView::setUpAfter()
{
    m_afterPart = new QWidget(this);
    QVBoxLayout *column = partLayout(m_afterPart, tr("After, at the kerb"));
    m_after = new AfterForm(m_workbook, m_afterPart);
    column->addWidget(m_after);
    connect(m_after, &AfterForm::recorded, this, &CallView::held);
    return m_afterPart;
}

void CallView::showCall(const JointCall &call)
{
    const bool isOther = call.id != m_call.id;
    fill(call);
    m_plan->showCall(call);
    m_after->showCall(call);
    if (isOther)
        openPlan(m_plan->hasDraft());
    showParts(false);
}

void CallView::showNew(RepId rep)
{
    m_call = {};
    m_plan->startNew(rep);
    showParts(true);
}

void CallView::resume(const Draft &draft, const std::optional<JointCall> &call)
{
    if (call)
        showCall(*call);
    else
        m_call = {};
    showParts(!call);
    if (draft.form == callforms::afterForm) {
        m_after->resume(draft);
        return;
    }
    openPlan(true);
    m_plan->resume(draft);
}

void CallView::fill(const JointCall &call)
{
    m_call = call;
    m_card = planCard(call, names(), m_workbook.zone());
    m_title->setText(m_card.title);
    m_when->setText(m_card.when);
    m_cardView->showCard(m_card);
    m_tally->showCall(call);
    m_talk->setChoice(call.managerTalk ? std::optional<qint64>(*call.managerTalk) : std::nullopt);
    showTrace();
}

void CallView::showParts(bool isNew)
{
    if (isNew) {
        m_title->setText(tr("Plan a joint call"));
        m_when->setText(tr("Two minutes before it, with the rep. Only the rep and the start are "
                           "needed; Ctrl+Enter records."));
    }
    for (QWidget *part : {m_actions, static_cast<QWidget *>(m_cardView), m_during, m_afterPart,
                          static_cast<QWidget *>(m_changePlan)})
        part->setVisible(!isNew);
    if (isNew)
        m_trace->hide();
    m_plan->setVisible(isNew || m_changePlan->isChecked());
}

void CallView::showTrace()
{
    QStringList sentences;
    for (const LeadChange &change : m_call.changedAfterwards)
        sentences.append(leadChangeSentence(change, names().rep, m_workbook.zone()));
    if (const QString plan = planTraceSentence(m_call, m_workbook.zone()); !plan.isEmpty())
        sentences.prepend(plan);
    m_trace->setText(sentences.join(u'\n'));
    m_trace->setVisible(!sentences.isEmpty());
}

void CallView::openPlan(bool opens)
{
    m_changePlan->setChecked(opens);
    m_plan->setVisible(isNew() || opens);
}

bool CallView::isPlanOpen() const
{
    return !m_plan->isHidden();
}

RepId CallView::rep() const
{
    return isNew() ? m_plan->rep() : m_call.rep;
}

QWidget *CallView::start() const
{
    if (isNew())
        return m_plan->start();
    if (!hasStarted(m_call, m_workbook.clock().now()))
        return m_cardView;
    return m_call.heldAt ? m_after->start() : static_cast<QWidget *>(m_tally);
}

void CallView::count(CallTally tally, int by)
{
    if (const auto done = m_workbook.jointCalls().count(m_call.id, tally, by); !done)
        Q_EMIT said(done.failure().sentence);
}

void CallView::estimate()
{
    const auto choice = m_talk->choice();
    const auto percent = choice ? std::optional(static_cast<int>(*choice)) : std::nullopt;
    if (const auto done = m_workbook.jointCalls().setManagerTalk(m_call.id, percent); !done)
        Q_EMIT said(done.failure().sentence);
}

PlanCardNames CallView::names() const
{
    PlanCardNames names;
    for (const Rep &rep : m_workbook.people().reps()) {
        if (rep.id == m_call.rep)
            names.rep = rep.name;
    }
    for (const Skill &skill : m_workbook.skills().skills()) {
        if (skill.id == m_call.skill)
            names.skill = skill.name;
    }
    names.lastLesson =
        lastLesson(m_call.rep, m_workbook.debriefs().debriefsOf(m_call.rep),
                   m_workbook.jointCalls().jointCallsOf(m_call.rep), m_call.startsAt);
    return names;
}

} // namespace courtside

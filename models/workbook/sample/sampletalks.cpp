// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/sample/samplerecordparts.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleRecords)
};

constexpr qint64 msecsPerMinute = 60'000;

struct Call
{
    SampleRep rep;
    int daysAgo;
    int deal; ///< 0: none
    QString customer;
    Ending ending;
    QString nextStep;
    int nextInDays; ///< from today
    QString wentWell;
    QString differently;
    int minutesLater = 15; ///< from the end of the call to the debrief
};
struct Joint
{
    SampleRep rep;
    int daysAgo; ///< -1: tomorrow
    QString customer;
    CallKind kind;
    QString objective;
    Lead led;
    YesNo tookOver;
    Idea idea;
    QString wentWell;
    QString differently;
    QString strength;
    QString onePoint;
};

class TalkMaker final
{
public:
    TalkMaker(const SampleDays &days, SampleRecords &records) : m_days(days), m_records(records) {}

    void addDebriefs();
    void describeDebriefs();
    void addJointCalls();

private:
    void addDebrief(const Call &call);
    void addJointCall(const Joint &joint);
    QDate day(int daysAgo) const { return m_days.day(daysAgo); }
    QDateTime at(int daysAgo, int hour) const { return m_days.at(daysAgo, hour); }

    const SampleDays &m_days;
    SampleRecords &m_records;
};

void TalkMaker::addDebriefs()
{
    const Call calls[] = {
        {Amara, 4, 1, QStringLiteral("Northgate Mills"), Ending::Advance,
         Words::tr("sends the plan of hall 2"), 6,
         Words::tr("asked what a stopped line costs, and waited for the figure"),
         Words::tr("ask who else has to say yes before showing the offer")},
        {Amara, 18, 1, QStringLiteral("Northgate Mills"), Ending::Continuation,
         Words::tr("call again after their planning week"), -8,
         Words::tr("got an hour with the shift leader"),
         Words::tr("agree on the next step before the goodbye")},
        {Ben, 6, 0, QStringLiteral("Quarry & Sons"), Ending::Continuation,
         Words::tr("write down what was said"), 2, Words::tr("opened with their last audit"),
         Words::tr("fewer slides, more questions"), 190},
        {Chiara, 9, 3, QStringLiteral("Oakline Clinics"), Ending::Advance,
         Words::tr("brings the head of purchasing to the next call"), 3,
         Words::tr("named the price calmly and stayed silent"),
         Words::tr("bring the reference from the other clinic")},
        {Chiara, 30, 3, QStringLiteral("Oakline Clinics"), Ending::Advance,
         Words::tr("collects the numbers of three sites"), -16,
         Words::tr("summed up their words and they corrected only one"),
         Words::tr("ask about the budget year")},
        {Daniel,
         2,
         0,
         QStringLiteral("Tidewater Ports"),
         Ending::NoSale,
         {},
         0,
         Words::tr("asked openly what decided it"),
         Words::tr("reach those who decide before the pilot, not after")},
        {Elif, 1, 0, QStringLiteral("Sable & Finch"), Ending::Advance,
         Words::tr("shows us round the workshop"), 8,
         Words::tr("first call led alone from start to end"),
         Words::tr("write the three questions on paper")},
        {Femi,
         12,
         5,
         QStringLiteral("Kestrel Rail"),
         Ending::Continuation,
         Words::tr("send the case from the other depot"),
         -3,
         Words::tr("the mechanic drew the process for us"),
         {},
         1500},
        {Grace, 8, 6, QStringLiteral("Lumen Glass"), Ending::Advance,
         Words::tr("lets us measure on one furnace"), 5,
         Words::tr("they found the consequence themselves"),
         Words::tr("ask what happens if they do nothing")},
        {Hugo, 23, 7, QStringLiteral("Harbour Lane Hotels"), Ending::Continuation,
         Words::tr("wait for the new director"), -5, Words::tr("knew the house very well"),
         Words::tr("ask for the way to the new director")},
        {Imani, 5, 8, QStringLiteral("Cobalt Yards"), Ending::Order,
         Words::tr("signs the first part of the order"), 4,
         Words::tr("let the foreman explain the value to the director"),
         Words::tr("talk about the second part while the first one is fresh")},
        {Imani, 19, 8, QStringLiteral("Cobalt Yards"), Ending::Advance,
         Words::tr("invites the director"), -10,
         Words::tr("raised the doubt about the crane first"),
         Words::tr("leave the brochure in the bag")},
        {Jonas, 13, 9, QStringLiteral("Greenfold Farms"), Ending::Order,
         Words::tr("orders the second hall in spring"), 90,
         Words::tr("agreed on what comes at the end, right at the start"),
         Words::tr("ask who else has this problem")},
    };
    for (const Call &call : calls)
        addDebrief(call);
}

void TalkMaker::addDebrief(const Call &call)
{
    Debrief debrief;
    debrief.rep = RepId{call.rep};
    if (call.deal > 0)
        debrief.deal = DealId{call.deal};
    debrief.endedAt = at(call.daysAgo, 10 + static_cast<int>(call.rep) % 6);
    debrief.recordedAt = debrief.endedAt.addMSecs(call.minutesLater * msecsPerMinute);
    debrief.ending = call.ending;
    debrief.promised = YesNo::No;
    debrief.texts.set(TextField::Customer, call.customer);
    debrief.texts.set(TextField::NextStep, call.nextStep);
    debrief.texts.set(TextField::WentWell, call.wentWell);
    debrief.texts.set(TextField::DoDifferently, call.differently);
    if (!call.nextStep.isEmpty()) {
        const bool moved = call.ending == Ending::Advance || call.ending == Ending::Order;
        debrief.nextStepBy = moved ? Who::Customer : Who::Rep;
        debrief.nextStepOn = day(-call.nextInDays);
    }
    m_records.debriefs.push_back(debrief);
}

/// A few of them say more than the first seven questions ask.
void TalkMaker::describeDebriefs()
{
    Debrief &latest = m_records.debriefs.front();
    latest.reached = Reached::Partly;
    latest.quality = {YesNo::Yes, YesNo::Yes, YesNo::Unsure, YesNo::No};
    latest.skill = SkillSeen{SkillId{2}, 3};
    latest.tag = AskTell::Ask;
    latest.texts.set(TextField::Objective, Words::tr("learn what a stopped line costs them"));
    latest.texts.set(
        TextField::ExactWords,
        Words::tr("“If line 2 stops on a Friday, the weekend is gone.” (shift leader)"));
    latest.texts.set(TextField::ISaw, Words::tr("twelve seconds of silence, and then the figure"));
    for (Debrief &debrief : m_records.debriefs) {
        if (debrief.ending != Ending::Order)
            continue;
        debrief.cause = DecisionCause::Trust;
        debrief.texts.set(TextField::HowDecided,
                          Words::tr("won on what the foreman had measured; no discount asked"));
    }
    m_records.debriefs.back().texts.set(
        TextField::TaughtMe, Words::tr("the agenda at the start makes the end of the call easy"));
}

void TalkMaker::addJointCalls()
{
    const Joint calls[] = {
        {Amara,
         -1,
         QStringLiteral("Northgate Mills"),
         CallKind::Coaching,
         Words::tr("they agree to who takes part in the decision"),
         Lead::Unsaid,
         YesNo::Unsaid,
         Idea::Unsaid,
         {},
         {},
         {},
         {}},
        {Ben, 16, QStringLiteral("Bellwether Foods"), CallKind::Joint,
         Words::tr("a date for the start of the cold store"), Lead::Together, YesNo::No,
         Idea::Unsaid, Words::tr("we kept to the parts we had agreed on"),
         Words::tr("let them choose the order of the topics"),
         Words::tr("asked three times what else"), Words::tr("wait after naming the price")},
        {Chiara, 24, QStringLiteral("Oakline Clinics"), CallKind::Coaching,
         Words::tr("learn how three sites decide together"), Lead::Rep, YesNo::No, Idea::Unsaid,
         Words::tr("kept the lead when purchasing became loud"),
         Words::tr("write their words down, not mine"), Words::tr("calm under pressure"),
         Words::tr("ask for the next date while everybody is in the room")},
        {Daniel, 11, QStringLiteral("Tidewater Ports"), CallKind::Coaching,
         Words::tr("understand why the pilot stands still"), Lead::Manager, YesNo::Yes,
         Idea::Manager, Words::tr("we heard the reason at last"),
         Words::tr("say early who is missing in the room"), Words::tr("honest about the delay"),
         Words::tr("stay with the silence one breath longer")},
        {Elif, 14, QStringLiteral("Marrow Hill Dairy"), CallKind::Modelling,
         Words::tr("show an opening without the product"), Lead::Manager, YesNo::No, Idea::Unsaid,
         Words::tr("I saw how long the questions may take"),
         Words::tr("try the same opening tomorrow"), Words::tr("took notes in their words"),
         Words::tr("choose one question to try")},
        {Jonas, 27, QStringLiteral("Greenfold Farms"), CallKind::Coaching,
         Words::tr("talk about the second hall"), Lead::Rep, YesNo::No, Idea::Unsaid,
         Words::tr("the customer proposed the next step"), Words::tr("nothing this time"),
         Words::tr("the agenda at the start"), Words::tr("tell the others how you do it")},
    };
    for (const Joint &joint : calls)
        addJointCall(joint);
}

void TalkMaker::addJointCall(const Joint &joint)
{
    JointCall call;
    call.rep = RepId{joint.rep};
    call.startsAt = at(joint.daysAgo, 9);
    call.recordedAt = call.startsAt.addDays(-2);
    call.kind = joint.kind;
    call.skill = SkillId{5};
    const std::pair<TextField, QString> texts[] = {
        {TextField::Customer, joint.customer}, {TextField::Objective, joint.objective},
        {TextField::WentWell, joint.wentWell}, {TextField::DoDifferently, joint.differently},
        {TextField::Strength, joint.strength}, {TextField::OnePoint, joint.onePoint},
    };
    for (const auto &[field, text] : texts)
        call.texts.set(field, text);
    if (joint.kind == CallKind::Coaching) {
        call.agreed.fill(Lead::Rep);
        call.texts.set(TextField::HandOverSignal, Words::tr("lay your pen down"));
    }
    if (joint.led != Lead::Unsaid) {
        call.heldAt = call.startsAt.addSecs(5400);
        call.actual.fill(joint.led);
        call.tookOver = joint.tookOver;
        call.takeOverIdea = joint.idea;
        call.behaviourSeen = 3;
        call.repQuestions = 11;
        call.customerSignals = 4;
        call.managerTalk = joint.led == Lead::Manager ? 60 : 20;
    }
    if (joint.tookOver == YesNo::Yes) {
        call.texts.set(TextField::TookOverWhen, Words::tr("after 20 minutes, at the price"));
        call.texts.set(TextField::TookOverWhy, Words::tr("the silence felt too long to me"));
        call.texts.set(TextField::Reflection,
                       Words::tr("I feared to lose the pilot and the quarter"));
    }
    m_records.jointCalls.push_back(call);
}

} // namespace

void addSampleTalks(const SampleDays &days, SampleRecords &records)
{
    TalkMaker maker(days, records);
    maker.addDebriefs();
    maker.describeDebriefs();
    maker.addJointCalls();
}

} // namespace courtside

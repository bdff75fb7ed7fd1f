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

class UndertakingMaker final
{
public:
    UndertakingMaker(const SampleDays &days, SampleRecords &records)
        : m_days(days), m_records(records)
    {
    }

    void addMotivations();
    void addCommitments();
    void addOwed();
    void addObstacles();
    void addPromises();

private:
    void addCommitment(SampleRep rep, int madeAgo, int dueAgo, Outcome outcome, const QString &text,
                       const QString &seen);
    QDate day(int daysAgo) const { return m_days.day(daysAgo); }
    QDateTime at(int daysAgo, int hour) const { return m_days.at(daysAgo, hour); }

    const SampleDays &m_days;
    SampleRecords &m_records;
};

void UndertakingMaker::addMotivations()
{
    const std::pair<SampleRep, QString> said[] = {
        {Amara, Words::tr("I want to lead a team of my own in three years")},
        {Ben, Words::tr("I want the big accounts to ask for me by name")},
        {Chiara, Words::tr("I want my Fridays for the climbing group")},
        {Daniel, Words::tr("I want to be the one who understands ports")},
        {Elif, Words::tr("I want to show at home that the change was right")},
        {Femi, Words::tr("I want to buy the house before my daughter goes to school")},
        {Grace, Words::tr("I want to learn how whole plants are sold")},
        {Hugo, Words::tr("I want to build up the coast from nothing")},
        {Imani, Words::tr("I want to win the way I would like to buy")},
        {Jonas, Words::tr("I want to pass on what took me ten years")},
    };
    for (const auto &[rep, text] : said) {
        Motivation motivation;
        motivation.rep = RepId{rep};
        motivation.position = 1;
        motivation.said = day(70);
        motivation.texts.set(TextField::Statement, text);
        m_records.motivations.push_back(motivation);
    }
}

void UndertakingMaker::addCommitment(SampleRep rep, int madeAgo, int dueAgo, Outcome outcome,
                                     const QString &text, const QString &seen)
{
    Commitment commitment;
    commitment.rep = RepId{rep};
    commitment.made = day(madeAgo);
    commitment.recordedAt = at(madeAgo, 16);
    commitment.due = day(dueAgo);
    commitment.outcome = outcome;
    if (outcome != Outcome::Open)
        commitment.closedOn = day(dueAgo);
    commitment.motivation = EntryId{rep}; // each has one motivation, in the order of the reps
    commitment.texts.set(TextField::Statement, text);
    commitment.texts.set(TextField::WillBeSeen, seen);
    m_records.commitments.push_back(commitment);
}

void UndertakingMaker::addCommitments()
{
    addCommitment(Amara, 18, 4, Outcome::Kept,
                  Words::tr("ask three customers what a stopped line costs"),
                  Words::tr("three figures in their own words"));
    addCommitment(Amara, 4, -6, Outcome::Open,
                  Words::tr("write the names of those who decide on each plan"),
                  Words::tr("no plan without at least two names"));
    addCommitment(Ben, 16, 2, Outcome::NotKept, Words::tr("plan two calls a day in writing"),
                  Words::tr("the plans lie in the folder"));
    addCommitment(Chiara, 9, -5, Outcome::Open,
                  Words::tr("bring the reference to every second call"),
                  Words::tr("what the customer asked about it"));
    addCommitment(Daniel, 11, -3, Outcome::Open,
                  Words::tr("ask each open deal who is missing in the room"),
                  Words::tr("one name more in each deal"));
    addCommitment(Elif, 14, -7, Outcome::Open, Words::tr("open four calls with the same question"),
                  Words::tr("four answers, word for word"));
    addCommitment(Femi, 40, 12, Outcome::Changed, Words::tr("visit the depot before leave"),
                  Words::tr("the sketch of the process"));
    addCommitment(Grace, 8, -9, Outcome::Open, Words::tr("ask what happens if nothing changes"),
                  Words::tr("the answer stands in the debrief"));
    addCommitment(Hugo, 51, 23, Outcome::CannotTell,
                  Words::tr("meet two new directors on the coast"), Words::tr("two first talks"));
    addCommitment(Imani, 19, 5, Outcome::Kept, Words::tr("let the foreman explain the value"),
                  Words::tr("who spoke in the meeting"));
    addCommitment(Jonas, 13, -12, Outcome::Open, Words::tr("show Elif how an agenda is agreed on"),
                  Words::tr("Elif tries it in a call"));
}

void UndertakingMaker::addOwed()
{
    struct Plan
    {
        SampleRep rep;
        int madeAgo;
        int dueAgo;
        QString text;
        Outcome outcome;
    };
    const Plan plans[] = {
        {Grace, 22, 3, Words::tr("a day with the measuring team"), Outcome::Open},
        {Amara, 4, -8, Words::tr("time of the plant manager for one call"), Outcome::Open},
        {Ben, 30, 17, Words::tr("the new price list"), Outcome::Kept},
        {Hugo, 23, -4, Words::tr("an introduction to the hotel group"), Outcome::Open},
    };
    for (const Plan &plan : plans) {
        Owed owed;
        owed.rep = RepId{plan.rep};
        owed.made = day(plan.madeAgo);
        owed.recordedAt = at(plan.madeAgo, 16);
        owed.due = day(plan.dueAgo);
        owed.outcome = plan.outcome;
        if (plan.outcome != Outcome::Open)
            owed.closedOn = day(plan.dueAgo);
        owed.texts.set(TextField::Statement, plan.text);
        m_records.owed.push_back(owed);
    }
}

void UndertakingMaker::addObstacles()
{
    const auto add = [this](SampleRep rep, int madeAgo, ObstacleKind kind, const QString &text,
                            const QString &whom, const QString &answer) {
        Obstacle obstacle;
        obstacle.rep = RepId{rep};
        obstacle.made = day(madeAgo);
        obstacle.recordedAt = at(madeAgo, 16);
        obstacle.kind = kind;
        obstacle.askedOn = day(madeAgo - 2);
        obstacle.texts.set(TextField::Statement, text);
        obstacle.texts.set(TextField::AskedWhom, whom);
        obstacle.texts.set(TextField::Answer, answer);
        m_records.obstacles.push_back(obstacle);
    };
    add(Daniel, 33, ObstacleKind::OtherFunction, Words::tr("legal needs three weeks for a pilot"),
        Words::tr("head of legal"), Words::tr("a short form for pilots is being written"));
    add(Femi, 20, ObstacleKind::Tool, Words::tr("no test data to show on site"),
        Words::tr("product team"), {});
    add(Elif, 10, ObstacleKind::Training, Words::tr("has not seen the plant from inside"),
        Words::tr("operations"), Words::tr("a day in two weeks"));
}

void UndertakingMaker::addPromises()
{
    struct Plan
    {
        SampleRep rep;
        int deal;
        QString customer;
        QString text;
        QString function;
        int madeAgo;
        int dueAgo;
        int category; ///< as in the shipped list
        Burden burden;
        BurdenSize size;
        PromiseEnd end;
        bool isStandard = true;
    };
    const QString services = Words::tr("Services");
    const QString product = Words::tr("Product");
    const QString finance = Words::tr("Finance");
    const Plan plans[] = {
        {Amara, 1, QStringLiteral("Northgate Mills"), Words::tr("two days of set-up on site"),
         services, 18, -20, 2, Burden::Capacity, BurdenSize::Medium, PromiseEnd::Open},
        {Ben, 2, QStringLiteral("Bellwether Foods"),
         Words::tr("start in the second week of the month"), services, 16, -11, 3, Burden::Date,
         BurdenSize::Large, PromiseEnd::Open, false},
        {Chiara, 3, QStringLiteral("Oakline Clinics"), Words::tr("one contract for three sites"),
         finance, 24, -4, 4, Burden::Terms, BurdenSize::Medium, PromiseEnd::Open, false},
        {Daniel, 4, QStringLiteral("Tidewater Ports"), Words::tr("a gate report by hand each week"),
         services, 60, 33, 2, Burden::Cost, BurdenSize::Small, PromiseEnd::Late},
        {Elif, 0, QStringLiteral("Sable & Finch"), Words::tr("a visit in the plant"), services, 1,
         -8, 7, Burden::Service, BurdenSize::Small, PromiseEnd::Open},
        {Femi, 5, QStringLiteral("Kestrel Rail"), Words::tr("the case from the other depot"),
         Words::tr("Marketing"), 12, 3, 7, Burden::Service, BurdenSize::Small, PromiseEnd::Kept},
        {Grace, 6, QStringLiteral("Lumen Glass"), Words::tr("a sensor for high heat"), product, 8,
         -40, 5, Burden::Product, BurdenSize::Large, PromiseEnd::Open, false},
        {Hugo, 7, QStringLiteral("Harbour Lane Hotels"), Words::tr("a trial month"), finance, 23,
         -9, 4, Burden::Terms, BurdenSize::Small, PromiseEnd::Open},
        {Imani, 8, QStringLiteral("Cobalt Yards"), Words::tr("night shifts during the set-up"),
         services, 19, -3, 6, Burden::Capacity, BurdenSize::Medium, PromiseEnd::Open},
        {Jonas, 9, QStringLiteral("Greenfold Farms"), Words::tr("training in two languages"),
         services, 40, 16, 2, Burden::Capacity, BurdenSize::Small, PromiseEnd::Kept},
        {Jonas, 9, QStringLiteral("Greenfold Farms"), Words::tr("delivery before the harvest"),
         services, 75, 45, 3, Burden::Date, BurdenSize::Medium, PromiseEnd::Kept},
        {Imani, 8, QStringLiteral("Cobalt Yards"), Words::tr("a crane check in the first week"),
         services, 47, 30, 2, Burden::Capacity, BurdenSize::Small,
         PromiseEnd::ChangedWithAgreement},
        {Ben, 0, QStringLiteral("Quarry & Sons"), Words::tr("a free repeat of the audit"), finance,
         66, 38, 4, Burden::Cost, BurdenSize::Small, PromiseEnd::Broken, false},
    };
    for (const Plan &plan : plans) {
        Promise promise;
        promise.rep = RepId{plan.rep};
        if (plan.deal > 0)
            promise.deal = DealId{plan.deal};
        promise.made = day(plan.madeAgo);
        promise.recordedAt = at(plan.madeAgo, 16);
        promise.due = day(plan.dueAgo);
        promise.isStandard = plan.isStandard;
        promise.burden = plan.burden;
        promise.size = plan.size;
        promise.category = PromiseCategoryId{plan.category};
        promise.end = plan.end;
        if (plan.end != PromiseEnd::Open)
            promise.closedOn = day(plan.dueAgo);
        promise.texts.set(TextField::Statement, plan.text);
        promise.texts.set(TextField::Customer, plan.customer);
        promise.texts.set(TextField::Function, plan.function);
        m_records.promises.push_back(promise);
    }
}

} // namespace

void addSampleUndertakings(const SampleDays &days, SampleRecords &records)
{
    UndertakingMaker maker(days, records);
    maker.addMotivations();
    maker.addCommitments();
    maker.addOwed();
    maker.addObstacles();
    maker.addPromises();
}

} // namespace courtside

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

void addDeals(const SampleDays &days, SampleRecords &records)
{
    struct Plan
    {
        SampleRep rep;
        QString account;
        QString name;
        QString stageBefore;
        QString stageNow;
        double amountBefore;
        double amountNow;
        DealOutcome outcome;
        int closedAgo; ///< negative: expected in so many days
    };
    const QString proposal = Words::tr("Proposal");
    const QString discovery = Words::tr("Discovery");
    const QString talks = Words::tr("Negotiation");
    const Plan plans[] = {
        {Amara, QStringLiteral("Northgate Mills"), Words::tr("Two lines"), discovery, proposal,
         64'000, 58'000, DealOutcome::Open, -34},
        {Ben, QStringLiteral("Bellwether Foods"), Words::tr("Cold store"), proposal,
         Words::tr("Closed won"), 81'000, 81'000, DealOutcome::Won, 6},
        {Chiara, QStringLiteral("Oakline Clinics"), Words::tr("Three sites"), proposal, talks,
         120'000, 96'000, DealOutcome::Open, -12},
        {Daniel, QStringLiteral("Tidewater Ports"), Words::tr("Gate pilot"), proposal,
         Words::tr("Closed lost"), 47'000, 47'000, DealOutcome::Lost, 9},
        {Femi, QStringLiteral("Kestrel Rail"), Words::tr("Depot west"), discovery, discovery,
         52'000, 52'000, DealOutcome::Open, -60},
        {Grace, QStringLiteral("Lumen Glass"), Words::tr("Furnace hall"), discovery, proposal,
         39'000, 44'000, DealOutcome::Open, -27},
        {Hugo, QStringLiteral("Harbour Lane Hotels"), Words::tr("House one"), discovery, discovery,
         28'000, 28'000, DealOutcome::Open, -48},
        {Imani, QStringLiteral("Cobalt Yards"), Words::tr("Dry dock"), proposal, talks, 150'000,
         150'000, DealOutcome::Open, -8},
        {Jonas, QStringLiteral("Greenfold Farms"), Words::tr("Packing hall"), talks,
         Words::tr("Closed won"), 73'000, 69'000, DealOutcome::Won, 15},
    };
    for (const Plan &plan : plans) {
        SampleDeal deal;
        deal.key = QByteArray("S-") + QByteArray::number(records.deals.size() + 101);
        deal.owner = RepId{plan.rep};
        deal.before.name = plan.name;
        deal.before.account = plan.account;
        deal.before.stage = plan.stageBefore;
        deal.before.amount = plan.amountBefore;
        deal.before.currency = QStringLiteral("EUR");
        deal.before.created = days.day(150);
        deal.before.closed = days.day(plan.closedAgo + 14); // it slipped by a fortnight
        deal.now = deal.before;
        deal.now.stage = plan.stageNow;
        deal.now.amount = plan.amountNow;
        deal.now.outcome = plan.outcome;
        deal.now.closed = days.day(plan.closedAgo);
        records.deals.push_back(deal);
    }
}

} // namespace

SampleRecords makeSampleRecords(QDate asOf, const QTimeZone &zone)
{
    const SampleDays days(asOf, zone);
    SampleRecords records;
    addDeals(days, records);
    addSampleTalks(days, records);
    addSampleUndertakings(days, records);
    return records;
}

} // namespace courtside

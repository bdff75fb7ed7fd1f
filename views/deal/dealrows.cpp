// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/deal/dealrows.h"

#include "models/analysis/duedebriefs.h"
#include "models/domain/searchwords.h"
#include "models/report/dealsteptext.h"
#include "models/report/wording.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace courtside {

namespace {

struct DealRows
{
    Q_DECLARE_TR_FUNCTIONS(DealRows)
};

bool isShown(const ListedDeal &deal, DealsShown shown)
{
    switch (shown) {
    case DealsShown::All:
        return true;
    case DealsShown::Open:
        return deal.isOpen;
    case DealsShown::Decided:
        return !deal.isOpen;
    case DealsShown::WithoutDebrief:
        return deal.row.lacksDebrief;
    }
    return true;
}

bool comesBefore(const Deal &left, const Deal &right)
{
    const bool isLeftOpen = left.outcome == DealOutcome::Open;
    const bool isRightOpen = right.outcome == DealOutcome::Open;
    if (isLeftOpen != isRightOpen)
        return isLeftOpen;
    // What has no close date comes last among its kind.
    if (left.closed.has_value() != right.closed.has_value())
        return left.closed.has_value();
    return isLeftOpen ? left.closed < right.closed : left.closed > right.closed;
}

} // namespace

std::vector<ListedDeal> listedDeals(Workbook &workbook)
{
    std::map<RepId, QString> names;
    for (const Rep &rep : workbook.people().reps())
        names[rep.id] = rep.name;
    std::vector<Debrief> debriefs = workbook.debriefs().debriefs();
    std::erase_if(debriefs, [](const Debrief &debrief) { return !debrief.deal; });
    std::vector<Deal> deals = workbook.deals().deals();
    std::ranges::stable_sort(deals, comesBefore);
    const QTimeZone zone = workbook.zone();
    std::vector<ListedDeal> listed;
    for (const Deal &deal : deals) {
        const bool isOpen = deal.outcome == DealOutcome::Open;
        const QString owner = deal.owner ? names[*deal.owner] : QString();
        const bool lacksDebrief = !isOpen && !hasDebriefOfDecision(deal, debriefs, zone);
        listed.push_back({{deal.id, deal.name.simplified(), dealDetail(deal, owner),
                           dealState(deal), lacksDebrief},
                          isOpen,
                          deal.name + u'\n' + deal.account + u'\n' + owner});
    }
    return listed;
}

std::vector<DealRow> dealRows(const std::vector<ListedDeal> &deals, const QString &typed,
                              DealsShown shown)
{
    const SearchWords words(typed);
    std::vector<DealRow> rows;
    for (const ListedDeal &deal : deals) {
        if (isShown(deal, shown) && words.areAllIn(deal.searched))
            rows.push_back(deal.row);
    }
    return rows;
}

QString dealDetail(const Deal &deal, const QString &owner)
{
    QStringList parts = {deal.account.simplified(), owner};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString dealState(const Deal &deal)
{
    const QString outcome = dealOutcomeWord(deal.outcome);
    if (deal.outcome != DealOutcome::Open) {
        return deal.closed ? DealRows::tr("%1 on %2").arg(outcome, weekdayInSentence(*deal.closed))
                           : outcome;
    }
    QStringList parts = {outcome, deal.stage.simplified()};
    if (deal.closed)
        parts.append(DealRows::tr("close date %1").arg(weekdayInSentence(*deal.closed)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace courtside

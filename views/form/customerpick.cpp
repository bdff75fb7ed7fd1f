// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/customerpick.h"

#include "models/domain/people.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/workbook.h"

#include <QSet>

#include <algorithm>

namespace courtside {

namespace {

/// The newest first: where it closes latest, then what came last.
void sortNewestFirst(std::vector<Deal> &deals)
{
    std::ranges::sort(deals, [](const Deal &left, const Deal &right) {
        return std::pair(left.closed.value_or(QDate()), left.id) >
               std::pair(right.closed.value_or(QDate()), right.id);
    });
}

/// Gathers items, each deal and each name of a customer once.
class Offer final
{
public:
    void add(const Deal &deal)
    {
        if (m_deals.contains(deal.id))
            return;
        m_deals.insert(deal.id);
        m_names.insert(foldedName(dealTitle(deal)));
        m_items.push_back({deal.id.value, dealTitle(deal), deal.stage});
    }
    void add(const QString &customer)
    {
        const QString name = foldedName(customer);
        if (m_names.contains(name))
            return;
        m_names.insert(name);
        m_items.push_back({0, customer});
    }
    std::vector<PickItem> take() { return std::move(m_items); }

private:
    std::vector<PickItem> m_items;
    QSet<DealId> m_deals;
    QSet<QString> m_names;
};

} // namespace

CustomerPick::CustomerPick(Workbook &workbook, QWidget *parent)
    : PickEdit(QStringLiteral("customer"), tr("Customer or deal"), Takes::AnyText, parent),
      m_workbook(workbook)
{
    connect(&workbook, &Workbook::importsChanged, this, &CustomerPick::readCustomers);
    connect(&workbook, &Workbook::debriefsChanged, this, &CustomerPick::readCustomers);
    readCustomers();
}

void CustomerPick::setRep(RepId rep)
{
    if (m_rep == rep)
        return;
    m_rep = rep;
    readCustomers();
}

std::optional<DealId> CustomerPick::deal() const
{
    return chosen() ? std::optional(DealId{*chosen()}) : std::nullopt;
}

void CustomerPick::readCustomers()
{
    std::vector<Deal> deals = m_workbook.deals().deals();
    sortNewestFirst(deals);
    Offer offer;
    if (m_rep.isValid()) {
        std::vector<Debrief> lately = m_workbook.debriefs().debriefsOf(m_rep);
        std::ranges::reverse(lately);
        for (const Debrief &debrief : lately) {
            const auto deal = std::ranges::find_if(
                deals, [&](const Deal &known) { return debrief.deal == known.id; });
            if (deal != deals.end())
                offer.add(*deal);
            else if (debrief.texts.has(TextField::Customer))
                offer.add(debrief.texts[TextField::Customer]);
        }
    }
    std::ranges::stable_partition(deals, [this](const Deal &deal) { return deal.owner == m_rep; });
    for (const Deal &deal : deals)
        offer.add(deal);
    setItems(offer.take());
}

QString dealTitle(const Deal &deal)
{
    if (deal.account.isEmpty() || deal.name.contains(deal.account, Qt::CaseInsensitive))
        return deal.name;
    if (deal.name.isEmpty())
        return deal.account;
    return CustomerPick::tr("%1: %2").arg(deal.account, deal.name);
}

} // namespace courtside

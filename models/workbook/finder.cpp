// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/finder.h"

#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

namespace {

/// Whether this kind is looked for. People and deals have no day and no kind of entry.
bool wants(const FindRequest &request, Found::Kind kind)
{
    if (kind != Found::Kind::Words && (request.entryKind || request.from || request.to))
        return false;
    return !request.kind || request.kind == kind;
}

/// The text of an entry that says most of what was typed: the words themselves before the name of
/// the customer, which stands in the title anyway.
TextField bestField(const Texts &texts, const SearchWords &words)
{
    TextField best = TextField::Statement;
    size_t most = 0;
    for (const auto &[field, text] : texts) {
        const size_t places = std::min<size_t>(words.placesIn(text).size(), words.phrases().size());
        if (places > most || (places == most && best == TextField::Customer)) {
            best = field;
            most = places;
        }
    }
    return best;
}

Found foundIn(const WordsFound &words, const SearchWords &typed)
{
    Found found;
    found.kind = Found::Kind::Words;
    found.entry = words.entry.id;
    found.entryKind = words.entry.kind;
    found.rep = words.entry.rep;
    found.deal = words.entry.deal;
    found.day = words.entry.day;
    found.field = bestField(words.texts, typed);
    found.title = snippetOf(words.texts[TextField::Customer], typed);
    found.text = snippetOf(words.texts[found.field], typed);
    return found;
}

} // namespace

FindResult Finder::find(const FindRequest &request) const
{
    FindResult result;
    const SearchWords words(request.typed);
    if (words.isEmpty())
        return result;
    if (wants(request, Found::Kind::Person))
        addPeople(request, words, result);
    if (wants(request, Found::Kind::Deal))
        addDeals(request, words, result);
    if (wants(request, Found::Kind::Words))
        addWords(request, words, result);
    return result;
}

void Finder::addPeople(const FindRequest &request, const SearchWords &words,
                       FindResult &result) const
{
    const auto aliases = m_session.valueOf(m_session.stores().people.aliases());
    int count = 0;
    for (const Rep &rep : m_session.valueOf(m_session.stores().people.reps())) {
        if (request.rep && *request.rep != rep.id)
            continue;
        QString also;
        bool isFound = words.areAllIn(rep.name);
        for (const Alias &alias : aliases) {
            if (!isFound && alias.rep == rep.id && words.areAllIn(alias.raw)) {
                also = alias.raw;
                isFound = true;
            }
        }
        if (!isFound)
            continue;
        if (++count > mostPeople) {
            result.isCut = true;
            return;
        }
        Found found;
        found.kind = Found::Kind::Person;
        found.rep = rep.id;
        found.hasLeft = rep.left.has_value();
        found.title = snippetOf(rep.name, words);
        found.text = snippetOf(also, words);
        result.found.push_back(std::move(found));
    }
}

void Finder::addDeals(const FindRequest &request, const SearchWords &words,
                      FindResult &result) const
{
    std::vector<Deal> deals = m_session.valueOf(m_session.stores().deals.deals());
    std::erase_if(deals, [&](const Deal &deal) {
        return (request.rep && deal.owner != request.rep) ||
               !words.areAllIn(deal.name + u'\n' + deal.account);
    });
    // What is open is what one looks for; then whatever closed last.
    std::ranges::stable_sort(deals, [](const Deal &left, const Deal &right) {
        const bool leftOpen = left.outcome == DealOutcome::Open;
        const bool rightOpen = right.outcome == DealOutcome::Open;
        return leftOpen != rightOpen ? leftOpen : left.closed > right.closed;
    });
    if (deals.size() > size_t(mostDeals)) {
        result.isCut = true;
        deals.resize(mostDeals);
    }
    for (const Deal &deal : deals) {
        Found found;
        found.kind = Found::Kind::Deal;
        found.deal = deal.id;
        found.rep = deal.owner;
        found.repName = nameOf(deal.owner);
        found.outcome = deal.outcome;
        found.title = snippetOf(deal.name, words);
        found.text = snippetOf(deal.account, words);
        result.found.push_back(std::move(found));
    }
}

void Finder::addWords(const FindRequest &request, const SearchWords &words,
                      FindResult &result) const
{
    WordsSearch search;
    search.words = words;
    search.rep = request.rep;
    search.kind = request.entryKind;
    search.from = request.from;
    search.to = request.to;
    search.limit = mostEntries + 1;
    std::vector<WordsFound> hits = m_session.valueOf(m_session.stores().search.find(search));
    if (hits.size() > size_t(mostEntries)) {
        result.isCut = true;
        hits.resize(mostEntries);
    }
    for (const WordsFound &hit : hits) {
        Found found = foundIn(hit, words);
        found.repName = nameOf(hit.entry.rep);
        result.found.push_back(std::move(found));
    }
}

QString Finder::nameOf(std::optional<RepId> id) const
{
    if (!id)
        return {};
    const auto rep = m_session.valueOf(m_session.stores().people.rep(*id));
    return rep ? rep->name : QString();
}

} // namespace courtside

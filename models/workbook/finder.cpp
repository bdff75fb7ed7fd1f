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

/// The text of an entry that says most of what was typed; the customer, who stands in the title
/// anyway, only where nothing else does.
TextField bestField(const Texts &texts, const SearchWords &words)
{
    TextField best = TextField::Customer;
    size_t most = 0;
    for (const auto &[field, text] : texts) {
        const size_t places = words.placesIn(text).size();
        if (places > 0 && (best == TextField::Customer || places > most)) {
            best = field;
            most = places;
        }
    }
    return best;
}

/// One search under way.
class Search final
{
public:
    Search(const FindRequest &request, const Session &session)
        : m_request(request), m_session(session), m_words(request.typed),
          m_reps(session.valueOf(session.stores().people.reps()))
    {
    }

    FindResult run()
    {
        if (m_words.isEmpty())
            return {};
        if (wants(m_request, Found::Kind::Person))
            findPeople();
        if (wants(m_request, Found::Kind::Deal))
            findDeals();
        if (wants(m_request, Found::Kind::Words))
            findWords();
        return std::move(m_result);
    }

private:
    void findPeople()
    {
        const auto aliases = m_session.valueOf(m_session.stores().people.aliases());
        std::vector<Found> people;
        for (const Rep &rep : m_reps) {
            if (m_request.rep && *m_request.rep != rep.id)
                continue;
            const auto alias = std::ranges::find_if(aliases, [&](const Alias &known) {
                return known.rep == rep.id && m_words.areAllIn(known.raw);
            });
            const bool isByName = m_words.areAllIn(rep.name);
            if (!isByName && alias == aliases.end())
                continue;
            Found found;
            found.kind = Found::Kind::Person;
            found.rep = rep.id;
            found.hasLeft = rep.left.has_value();
            found.title = snippetOf(rep.name, m_words);
            if (!isByName)
                found.text = snippetOf(alias->raw, m_words);
            people.push_back(std::move(found));
        }
        take(std::move(people), Finder::mostPeople);
    }

    void findDeals()
    {
        std::vector<Deal> deals = m_session.valueOf(m_session.stores().deals.deals());
        std::erase_if(deals, [this](const Deal &deal) {
            return (m_request.rep && deal.owner != m_request.rep) ||
                   !m_words.areAllIn(deal.name + u'\n' + deal.account);
        });
        // What is open is what one looks for; then whatever closed last.
        std::ranges::stable_sort(deals, [](const Deal &left, const Deal &right) {
            const bool leftOpen = left.outcome == DealOutcome::Open;
            const bool rightOpen = right.outcome == DealOutcome::Open;
            return leftOpen != rightOpen ? leftOpen : left.closed > right.closed;
        });
        std::vector<Found> found;
        for (const Deal &deal : deals)
            found.push_back(foundOf(deal));
        take(std::move(found), Finder::mostDeals);
    }

    Found foundOf(const Deal &deal) const
    {
        Found found;
        found.kind = Found::Kind::Deal;
        found.deal = deal.id;
        found.rep = deal.owner;
        found.repName = nameOf(deal.owner);
        found.outcome = deal.outcome;
        found.title = snippetOf(deal.name, m_words);
        found.text = snippetOf(deal.account, m_words);
        return found;
    }

    void findWords()
    {
        WordsSearch search;
        search.words = m_words;
        search.rep = m_request.rep;
        search.kind = m_request.entryKind;
        search.from = m_request.from;
        search.to = m_request.to;
        search.limit = Finder::mostEntries + 1;
        std::vector<Found> found;
        for (const WordsFound &hit : m_session.valueOf(m_session.stores().search.find(search)))
            found.push_back(foundOf(hit));
        take(std::move(found), Finder::mostEntries);
    }

    Found foundOf(const WordsFound &hit) const
    {
        Found found;
        found.kind = Found::Kind::Words;
        found.entry = hit.entry.id;
        found.entryKind = hit.entry.kind;
        found.rep = hit.entry.rep;
        found.repName = nameOf(hit.entry.rep);
        found.deal = hit.entry.deal;
        found.day = hit.entry.day;
        found.field = bestField(hit.texts, m_words);
        found.title = snippetOf(hit.texts[TextField::Customer], m_words);
        found.text = snippetOf(hit.texts[found.field], m_words);
        return found;
    }

    QString nameOf(std::optional<RepId> id) const
    {
        const auto rep =
            std::ranges::find_if(m_reps, [&](const Rep &known) { return known.id == id; });
        return rep == m_reps.end() ? QString() : rep->name;
    }

    void take(std::vector<Found> found, int most)
    {
        if (found.size() > static_cast<size_t>(most)) {
            m_result.isCut = true;
            found.resize(static_cast<size_t>(most));
        }
        std::ranges::move(found, std::back_inserter(m_result.found));
    }

    const FindRequest &m_request;
    const Session &m_session;
    SearchWords m_words;
    std::vector<Rep> m_reps;
    FindResult m_result;
};

} // namespace

FindResult Finder::find(const FindRequest &request) const
{
    return Search(request, m_session).run();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/boardreader.h"

#include "models/workbook/contactdesk.h"
#include "models/workbook/facts.h"
#include "models/workbook/session.h"

#include <algorithm>
#include <iterator>

namespace courtside {

const Board &BoardReader::today() const
{
    return m_session.today();
}

ReasonList BoardReader::reasons() const
{
    return reasonsToTalk(m_session.today(), ContactDesk(m_session).talks());
}

Board BoardReader::asOf(QDate day, std::optional<int> onceInWeeks, Detail detail) const
{
    BoardFacts facts = m_session.valueOf(readFacts(m_session.stores(), day));
    facts.asOf = day;
    facts.onceInWeeks = onceInWeeks;
    return analyseBoard(facts, detail);
}

std::vector<PairHistory> BoardReader::historiesOf(RepId rep) const
{
    std::vector<PairHistory> own;
    const std::vector<PairHistory> &all = m_session.everyWeek().pairs;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [rep](const PairHistory &pair) { return pair.rep == rep; });
    return own;
}

const Board &BoardReader::everyWeek() const
{
    return m_session.everyWeek();
}

std::vector<Flag> BoardReader::withdrawn() const
{
    return m_session.valueOf(m_session.stores().flags.withdrawn());
}

std::vector<Flag> BoardReader::withdrawnOf(RepId rep, ActivityId activity) const
{
    std::vector<Flag> own = withdrawn();
    std::erase_if(own, [&](const Flag &flag) {
        return flag.key.rep != rep || flag.key.activity != activity;
    });
    return own;
}

} // namespace courtside

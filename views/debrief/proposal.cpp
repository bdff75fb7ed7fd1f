// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/proposal.h"

#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/tododesk.h"
#include "models/workbook/workbook.h"
#include "views/debrief/debriefvalues.h"
#include "views/form/customerpick.h"
#include "views/shared/page.h"

#include <QTimeZone>

#include <algorithm>

namespace courtside {

namespace {

const QTime noon(12, 0); ///< of a row that has a day and no time

/// The newest joint call of the day that has begun and waits to be talked over.
std::optional<JointCall> callOfToday(Workbook &workbook, RepId rep)
{
    const QDateTime now = workbook.clock().now().toTimeZone(workbook.zone());
    const std::vector<Debrief> debriefs = workbook.debriefs().debriefs();
    std::optional<JointCall> newest;
    for (const JointCall &call : workbook.jointCalls().jointCalls()) {
        const bool isToday = call.startsAt.toTimeZone(workbook.zone()).date() == now.date();
        const bool isOther = rep.isValid() && call.rep != rep;
        const bool isTalkedOver =
            call.heldAt || std::ranges::count(debriefs, call.id, &Debrief::jointCall) > 0;
        if (isToday && call.startsAt <= now && !isOther && !isTalkedOver)
            newest = call;
    }
    return newest;
}

void takeDeal(Debrief &proposed, Workbook &workbook, std::optional<DealId> id)
{
    const auto deal = id ? workbook.deals().deal(*id) : std::nullopt;
    if (!deal)
        return;
    proposed.deal = deal->id;
    proposed.texts.set(TextField::Customer, dealTitle(*deal));
    if (!proposed.rep.isValid())
        proposed.rep = deal->owner.value_or(RepId());
}

void takeCall(Debrief &proposed, Workbook &workbook, const JointCall &call)
{
    proposed.rep = call.rep;
    proposed.jointCall = call.id;
    proposed.texts.set(TextField::Customer, call.texts[TextField::Customer]);
    takeDeal(proposed, workbook, call.deal);
}

/// A row has a day and no time; today's call is taken to have ended when the form gets its first
/// key, as any other.
void takeRow(Debrief &proposed, Workbook &workbook, const RowKey &key)
{
    for (const ImportantRow &row : workbook.todo().importantRows()) {
        if (!(row.row == key))
            continue;
        proposed.rep = row.rep;
        if (row.day < workbook.clock().today())
            proposed.endedAt = QDateTime(row.day, noon, workbook.zone()).toUTC();
    }
}

} // namespace

QJsonObject proposedValues(Workbook &workbook, const PageTarget &target)
{
    Debrief proposed;
    proposed.rep = target.rep;
    if (target.row.isValid())
        takeRow(proposed, workbook, target.row);
    else if (target.deal.isValid())
        takeDeal(proposed, workbook, target.deal);
    else if (const auto call = callOfToday(workbook, target.rep))
        takeCall(proposed, workbook, *call);
    QJsonObject values = debriefValues(proposed);
    if (target.row.isValid())
        values.insert(debriefkey::row, rowValue(target.row));
    return values;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/promises/promiserows.h"

#include "models/report/undertakingwords.h"
#include "views/shared/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct PromiseRows
{
    Q_DECLARE_TR_FUNCTIONS(PromiseRows)
};

using By = PromiseFilter::By;

QString repName(const PromiseNames &names, RepId rep)
{
    const auto found = names.reps.find(rep);
    return found == names.reps.end() ? QString() : found->second;
}

RecordRow rowOf(const Promise &promise, const PromiseNames &names, By by, QDate today)
{
    RecordRow row;
    row.id = promise.id;
    row.text = shortWords(promise.texts[TextField::Statement]);
    row.isLate = promise.isOverdue(today);
    row.isClosed = !promise.isOpen();
    row.state = closedText(promise);
    if (promise.isOpen())
        row.state = promise.due ? dueText(*promise.due, today) : PromiseRows::tr("no date");
    row.notes.append(shortWords(promise.texts[TextField::Customer]));
    row.notes.append(by == By::Rep
                         ? shortWords(promise.texts[TextField::Function])
                         : PromiseRows::tr("promised by %1").arg(repName(names, promise.rep)));
    row.notes.append(promiseDetails(promise, names));
    const QString note = shortWords(promise.texts[TextField::ClosingNote]);
    if (!note.isEmpty())
        row.notes.append(PromiseRows::tr("“%1”").arg(note));
    return row;
}

/// "4 open, 2 of them overdue, 1 ended"
QString countText(const std::vector<Promise> &promises, QDate today)
{
    const auto open = static_cast<int>(std::ranges::count_if(promises, &Promise::isOpen));
    const auto late = static_cast<int>(std::ranges::count_if(
        promises, [today](const Promise &promise) { return promise.isOverdue(today); }));
    const int ended = static_cast<int>(promises.size()) - open;
    QStringList parts;
    if (open > 0)
        parts.append(late > 0 ? PromiseRows::tr("%1 open, %2 of them overdue").arg(open).arg(late)
                              : PromiseRows::tr("%1 open").arg(open));
    if (ended > 0)
        parts.append(PromiseRows::tr("%1 ended").arg(ended));
    return parts.join(PromiseRows::tr(", "));
}

RecordGroup groupOf(const QString &heading, const std::vector<Promise> &promises,
                    const PromiseNames &names, By by, QDate today)
{
    RecordGroup group{heading, countText(promises, today), {}};
    for (const Promise &promise : promises)
        group.rows.push_back(rowOf(promise, names, by, today));
    return group;
}

} // namespace

std::vector<Promise> filtered(const std::vector<Promise> &promises, const PromiseFilter &filter)
{
    std::vector<Promise> kept;
    std::ranges::copy_if(promises, std::back_inserter(kept), [&](const Promise &promise) {
        const bool isWhich = filter.which == PromiseFilter::Which::All ||
                             promise.isOpen() == (filter.which == PromiseFilter::Which::Open);
        return isWhich && (!filter.rep || promise.rep == *filter.rep);
    });
    return kept;
}

std::vector<RecordGroup> promiseGroups(const std::vector<Promise> &promises,
                                       const std::vector<Promise> &everything,
                                       const PromiseNames &names, By by, QDate today)
{
    std::vector<RecordGroup> groups;
    if (by == By::Function) {
        for (const FunctionPromises &function : byFunction(promises)) {
            groups.push_back(groupOf(function.function.isEmpty() ? PromiseRows::tr("Nobody named")
                                                                 : function.function,
                                     function.promises, names, by, today));
        }
        return groups;
    }
    const auto all = byRep(everything);
    for (const auto &[rep, own] : byRep(promises)) {
        RecordGroup group = groupOf(repName(names, rep), own, names, by, today);
        const KeptRate rate = keptRate(all.at(rep));
        group.note += PromiseRows::tr(" · %1").arg(promiseKeptText(rate));
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, {}, [](const RecordGroup &group) { return group.heading; });
    return groups;
}

} // namespace courtside

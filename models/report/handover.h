// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/undertakings.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace courtside {

/// The names that promises go by on paper.
struct PromiseNames
{
    std::map<RepId, QString> reps;
    std::map<PromiseCategoryId, QString> categories;
};

/// One page to hand to the function that has to deliver: each of its open promises once, the
/// earliest date first. Made from shared texts alone.
struct HandOver
{
    struct Item
    {
        QString promise;
        QString customer;
        QString rep;
        QString due;     ///< "by Fri 27 Nov 2026", or empty
        QString details; ///< category, burden, and whether it is out of the ordinary; may be empty
    };

    QString function; ///< empty: promises that name nobody
    QDate asOf;
    std::vector<Item> items;
};

/// Category, burden, and whether it is out of the ordinary: "Staffing, large burden: capacity"; may
/// be empty.
QString promiseDetails(const Promise &promise, const PromiseNames &names);

HandOver handOver(const FunctionPromises &promises, const PromiseNames &names, QDate today);

/// "Open promises for Services, as of Tue 24 Nov 2026"
QString handOverTitle(const HandOver &page);
QString handOverText(const HandOver &page);
QString handOverMarkdown(const HandOver &page);
QString handOverHtml(const HandOver &page);

} // namespace courtside

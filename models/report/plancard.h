// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/lastlesson.h"
#include "models/domain/jointcall.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace courtside {

/// The plan of a joint call on one card, for one glance of rep and manager. It is made of shared
/// texts of the plan alone; nothing private can reach it.
struct PlanCard
{
    struct Line
    {
        QString label;
        QString text;
        bool isOpen = false; ///< the text says that something was not agreed

        bool operator==(const Line &) const = default;
    };

    QString title; ///< "Coaching call: Anna Berg"
    QString when;  ///< "Thu 12 Nov 2026, 14:00", and the customer
    std::vector<Line> lines;
};

/// What a card says besides the call itself.
struct PlanCardNames
{
    QString rep;
    QString skill; ///< the one skill to watch, or empty
    std::optional<LastLesson> lastLesson;
};

PlanCard planCard(const JointCall &call, const PlanCardNames &names, const QTimeZone &zone);

/// As plain text, a line for each thing.
QString planCardText(const PlanCard &card);
/// As HTML for printing, everybody's words escaped.
QString planCardHtml(const PlanCard &card);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"

#include "models/domain/importantrow.h"

#include <QJsonObject>
#include <QString>

namespace courtside {

/// The keys of the fields of a debrief's form. Drafts are kept by them: they never change.
namespace debriefkey {
inline const auto jointCall = QStringLiteral("jointCall");
inline const auto led = QStringLiteral("led");
inline const auto row = QStringLiteral("row");
inline const auto ended = QStringLiteral("ended");
inline const auto rep = QStringLiteral("rep");
inline const auto customer = QStringLiteral("customer");
inline const auto ending = QStringLiteral("ending");
inline const auto nextStep = QStringLiteral("next");
inline const auto nextStepBy = QStringLiteral("nextBy");
inline const auto nextStepOn = QStringLiteral("nextOn");
inline const auto wentWell = QStringLiteral("well");
inline const auto doDifferently = QStringLiteral("differently");
inline const auto promised = QStringLiteral("promised");
inline const auto objective = QStringLiteral("objective");
inline const auto reached = QStringLiteral("reached");
inline const auto problem = QStringLiteral("problem");
inline const auto exactWords = QStringLiteral("words");
inline const auto peopleMet = QStringLiteral("met");
inline const auto peopleMissing = QStringLiteral("missing");
inline const auto adapted = QStringLiteral("adapted");
inline const auto cause = QStringLiteral("cause");
inline const auto howDecided = QStringLiteral("how");
inline const auto skill = QStringLiteral("skill");
inline const auto anchor = QStringLiteral("anchor");
inline const auto skillSeen = QStringLiteral("skillSeen");
inline const auto iSaw = QStringLiteral("saw");
inline const auto taughtMe = QStringLiteral("taught");
inline const auto tag = QStringLiteral("tag");
} // namespace debriefkey

/// The key of the answer to a question about quality.
QString qualityKey(Quality question);

/// What the form shows of a debrief.
QJsonObject debriefValues(const Debrief &debrief);
/// What stands in the form, as a debrief. `before` is what is being edited; what the form does not
/// ask is kept from it. A day or a moment that cannot be read is left out.
Debrief debriefOf(const QJsonObject &values, const Debrief &before = {});

// The marked row of a CRM that a form is about, which a draft keeps too.
QJsonValue rowValue(const RowKey &row);
RowKey rowOf(const QJsonObject &values);

} // namespace courtside

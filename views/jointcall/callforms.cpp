// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/callforms.h"

#include "models/workbook/draftdesk.h"
#include "models/workbook/workbook.h"

#include <algorithm>

namespace courtside::callforms {

namespace {

const std::pair<TextField, QString> keys[] = {
    {TextField::Objective, QStringLiteral("objective")},
    {TextField::HandOverSignal, QStringLiteral("signal")},
    {TextField::HelpWanted, QStringLiteral("help")},
    {TextField::WentWell, QStringLiteral("well")},
    {TextField::DoDifferently, QStringLiteral("differently")},
    {TextField::Strength, QStringLiteral("strength")},
    {TextField::OnePoint, QStringLiteral("point")},
    {TextField::TookOverWhen, QStringLiteral("tookOverWhen")},
    {TextField::TookOverWhy, QStringLiteral("tookOverWhy")},
    {TextField::Reflection, QStringLiteral("reflection")},
};

} // namespace

const QString planForm = QStringLiteral("jointcall/plan");
const QString afterForm = QStringLiteral("jointcall/after");

QString keyOf(TextField field)
{
    return std::ranges::find(keys, field, &std::pair<TextField, QString>::first)->second;
}

TextField fieldOf(const QString &key)
{
    return std::ranges::find(keys, key, &std::pair<TextField, QString>::second)->first;
}

QJsonObject item(qint64 id, const QString &text)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("text"), text}};
}

std::optional<Draft> draftOf(Workbook &workbook, const QString &form, EntryId call)
{
    const std::vector<Draft> drafts = workbook.drafts().drafts();
    const auto found = std::ranges::find_if(
        drafts, [&](const Draft &draft) { return draft.form == form && draft.entry == call; });
    return found == drafts.end() ? std::nullopt : std::optional(*found);
}

} // namespace courtside::callforms

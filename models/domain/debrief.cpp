// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/debrief.h"

namespace courtside {

bool hasCustomerAction(const Debrief &debrief)
{
    return debrief.nextStepBy == Who::Customer && debrief.texts.has(TextField::NextStep);
}

Ending keptEnding(const Debrief &debrief)
{
    if (debrief.ending == Ending::Advance && !hasCustomerAction(debrief))
        return Ending::Continuation;
    return debrief.ending;
}

std::vector<DebriefPart> missingParts(const Debrief &debrief, bool isDecided)
{
    std::vector<DebriefPart> missing;
    const auto need = [&](DebriefPart part, bool isThere) {
        if (!isThere)
            missing.push_back(part);
    };
    const Texts &texts = debrief.texts;
    const bool goesOn = debrief.ending != Ending::NoSale;
    need(DebriefPart::Customer, texts.has(TextField::Customer));
    need(DebriefPart::NextStep, !goesOn || (texts.has(TextField::NextStep) && debrief.nextStepOn));
    need(DebriefPart::WentWell, texts.has(TextField::WentWell));
    need(DebriefPart::DoDifferently, texts.has(TextField::DoDifferently));
    need(DebriefPart::Promise, debrief.promised != YesNo::Unsaid);
    const bool wasDecided =
        isDecided || debrief.ending == Ending::Order || debrief.ending == Ending::NoSale;
    need(DebriefPart::HowDecided, !wasDecided || texts.has(TextField::HowDecided));
    return missing;
}

} // namespace courtside

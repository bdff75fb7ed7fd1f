// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/howpanel.h"

#include "models/report/statesentence.h"
#include "models/report/weeksentence.h"
#include "views/shared/numberspanel.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

namespace courtside {

namespace {

QString nowSentence(const PairHistory &history, const QString &rep)
{
    const QString lights = lightsSentence(history, rep);
    return lights.isEmpty() ? HowPanel::tr("There is not enough yet to say what is usual.")
                            : lights;
}

} // namespace

HowPanel::HowPanel(const PairHistory &history, const std::vector<Flag> &withdrawn,
                   const PairNames &names, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addOpenFlags(history);
    if (column->count() == 0)
        column->addWidget(
            new NumbersPanel(nowSentence(history, names.rep), showHowNow(history), this));
    std::vector<Flag> earlier = withdrawn;
    std::ranges::copy_if(history.flags, std::back_inserter(earlier),
                         [](const Flag &flag) { return flag.state != FlagState::Open; });
    addEarlierFlags(std::move(earlier));
}

void HowPanel::addOpenFlags(const PairHistory &history)
{
    for (const Light light : {Light::Baseline, Light::Goal, Light::High}) {
        if (const Flag *flag = openFlag(history, light)) {
            layout()->addWidget(
                new NumbersPanel(flagStateText(*flag), showHow(*flag, history), this));
        }
    }
}

void HowPanel::addEarlierFlags(std::vector<Flag> flags)
{
    std::ranges::stable_sort(flags, std::greater(),
                             [](const Flag &flag) { return flag.key.flaggedWeek; });
    if (!flags.empty())
        layout()->addWidget(fieldLabel(tr("Earlier"), this));
    for (const Flag &flag : flags) {
        layout()->addWidget(
            plainLabel(tr("%1: %2.").arg(flagStateText(flag), runLabel(flag)), this, true));
    }
}

} // namespace courtside

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

namespace courtside {

namespace {

QString nowSentence(const PairHistory &history, const QString &rep)
{
    const QString lights = lightsSentence(history, rep);
    return lights.isEmpty() ? HowPanel::tr("There is not enough yet to say what is usual.")
                            : lights;
}

} // namespace

HowPanel::HowPanel(const PairHistory &history, const PairNames &names, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addOpenFlags(history);
    if (column->count() == 0)
        column->addWidget(
            new NumbersPanel(nowSentence(history, names.rep), showHowNow(history), this));
    addEarlierFlags(history);
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

void HowPanel::addEarlierFlags(const PairHistory &history)
{
    bool isFirst = true;
    for (auto flag = history.flags.rbegin(); flag != history.flags.rend(); ++flag) {
        if (flag->state == FlagState::Open)
            continue;
        if (std::exchange(isFirst, false))
            layout()->addWidget(fieldLabel(tr("Earlier"), this));
        layout()->addWidget(
            plainLabel(tr("%1: %2.").arg(flagStateText(*flag), runLabel(*flag)), this, true));
    }
}

} // namespace courtside

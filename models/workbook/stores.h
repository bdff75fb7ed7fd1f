// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/activitystore.h"
#include "models/storage/cadencestore.h"
#include "models/storage/calendarstore.h"
#include "models/storage/countstore.h"
#include "models/storage/datedstore.h"
#include "models/storage/dealstore.h"
#include "models/storage/debriefstore.h"
#include "models/storage/draftstore.h"
#include "models/storage/entrystore.h"
#include "models/storage/flagstore.h"
#include "models/storage/goalstore.h"
#include "models/storage/importstore.h"
#include "models/storage/jointcallstore.h"
#include "models/storage/markstore.h"
#include "models/storage/peoplestore.h"
#include "models/storage/promisestore.h"
#include "models/storage/searchstore.h"
#include "models/storage/settingstore.h"
#include "models/storage/skillstore.h"
#include "models/storage/undertakingstore.h"

namespace courtside {

/// Every store on one connection.
struct Stores
{
    explicit Stores(Database &opened) : database(opened) {}

    Database &database;
    PeopleStore people{database};
    ActivityStore activities{database};
    CalendarStore calendar{database};
    CountStore counts{database};
    DatedStore dated{database};
    GoalStore goals{database};
    FlagStore flags{database};
    DealStore deals{database};
    ImportStore imports{database};
    SettingStore settings{database};
    EntryStore entries{database};
    DebriefStore debriefs{database};
    JointCallStore jointCalls{database};
    DraftStore drafts{database};
    SkillStore skills{database};
    CadenceStore cadences{database};
    MarkStore marks{database};
    UndertakingStore undertakings{database};
    PromiseStore promises{database};
    SearchStore search{database};
};

} // namespace courtside

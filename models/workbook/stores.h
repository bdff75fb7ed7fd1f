// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/activitystore.h"
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
#include "models/storage/peoplestore.h"
#include "models/storage/settingstore.h"
#include "models/storage/skillstore.h"

namespace courtside {

/// Every store on one connection.
struct Stores
{
    explicit Stores(Database &database)
        : people(database), activities(database), calendar(database), counts(database),
          dated(database), goals(database), flags(database), deals(database), imports(database),
          settings(database), entries(database), debriefs(database), drafts(database),
          skills(database), jointCalls(database)
    {
    }

    PeopleStore people;
    ActivityStore activities;
    CalendarStore calendar;
    CountStore counts;
    DatedStore dated;
    GoalStore goals;
    FlagStore flags;
    DealStore deals;
    ImportStore imports;
    SettingStore settings;
    EntryStore entries;
    DebriefStore debriefs;
    DraftStore drafts;
    SkillStore skills;
    JointCallStore jointCalls;
};

} // namespace courtside

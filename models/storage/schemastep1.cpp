// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/schemasteps.h"

namespace courtside::schema {

// Days are Julian day numbers, weeks the day number of their Monday. `batch` is the import that
// wrote a row, 0 for none; `by_hand` is 1 where a person wrote it, or wrote over what the import
// had brought, and 2 where such a row came back into force because an import was undone and nobody
// touched it since. A table with both has a second one, `…_past`, for the versions that are not in
// force: overwritten ones and those of undone imports. Each version is in one of the two; both have
// the same columns in the same order. Tables without row ids begin with their primary key: the
// integrity check of SQLite 3.40 finds nulls in others where there are none.
const char *const firstStep = R"sql(
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID, STRICT;

-- Spaces of keys ("salesforce"), and types and outcomes as files write them.
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    fingerprint BLOB NOT NULL,
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE batch_type (
    batch INTEGER NOT NULL REFERENCES batch,
    label INTEGER NOT NULL REFERENCES label,
    PRIMARY KEY (batch, label)
) WITHOUT ROWID, STRICT;
CREATE TABLE batch_outcome (
    batch INTEGER NOT NULL REFERENCES batch,
    label INTEGER NOT NULL REFERENCES label,
    PRIMARY KEY (batch, label)
) WITHOUT ROWID, STRICT;
-- Derived: activities that occur in the file under the rules in force.
CREATE TABLE batch_activity (
    batch INTEGER NOT NULL REFERENCES batch,
    activity INTEGER NOT NULL,
    PRIMARY KEY (batch, activity)
) WITHOUT ROWID, STRICT;
-- Weeks for which a file speaks about a rep, so that what it lacks there is zero.
CREATE TABLE presence (
    rep INTEGER NOT NULL,
    week INTEGER NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch,
    claimed INTEGER NOT NULL,
    PRIMARY KEY (rep, week, batch)
) WITHOUT ROWID, STRICT;
CREATE TABLE preset (
    fingerprint BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    choices TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE team_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, name TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;

CREATE TABLE rep (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    role TEXT NOT NULL,
    started INTEGER,
    last_day INTEGER
) STRICT;
CREATE TABLE rep_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, name TEXT NOT NULL,
    folded TEXT NOT NULL, role TEXT NOT NULL, started INTEGER, last_day INTEGER,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;

CREATE TABLE membership (
    rep INTEGER NOT NULL REFERENCES rep,
    since INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    team INTEGER NOT NULL REFERENCES team,
    PRIMARY KEY (rep, since)
) WITHOUT ROWID, STRICT;
CREATE TABLE membership_past (
    rep INTEGER NOT NULL, since INTEGER NOT NULL, batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, team INTEGER NOT NULL,
    PRIMARY KEY (rep, since, batch, by_hand)
) WITHOUT ROWID, STRICT;

-- No rep: this person is not mine. Spellings are told apart as they are written: some are ids that
-- differ by case alone.
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    raw TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    rep INTEGER REFERENCES rep
) STRICT;
CREATE TABLE alias_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, raw TEXT NOT NULL,
    folded TEXT NOT NULL, rep INTEGER,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    counts_only_if TEXT NOT NULL,
    watched INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE activity_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, name TEXT NOT NULL,
    folded TEXT NOT NULL, counts_only_if TEXT NOT NULL, watched INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;

-- No activity: rows that match are not counted.
CREATE TABLE type_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    position INTEGER NOT NULL,
    field INTEGER NOT NULL,
    text TEXT NOT NULL,
    activity INTEGER REFERENCES activity
) STRICT;
CREATE TABLE type_rule_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL,
    position INTEGER NOT NULL, field INTEGER NOT NULL, text TEXT NOT NULL, activity INTEGER,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;

CREATE TABLE workday (weekday INTEGER PRIMARY KEY, works INTEGER NOT NULL) STRICT;
INSERT INTO workday VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 0), (7, 0);
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE leave (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER NOT NULL REFERENCES rep,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    half_days INTEGER NOT NULL
) STRICT;

-- Weekly counts: of a hand-kept sheet, or typed (by_hand).
CREATE TABLE tally (
    rep INTEGER NOT NULL REFERENCES rep,
    activity INTEGER NOT NULL REFERENCES activity,
    week INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week)
) WITHOUT ROWID, STRICT;
CREATE TABLE tally_past (
    rep INTEGER NOT NULL, activity INTEGER NOT NULL, week INTEGER NOT NULL,
    batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week, batch, by_hand)
) WITHOUT ROWID, STRICT;
-- What a person chose where a tally and dated rows differ.
CREATE TABLE choice (
    rep INTEGER NOT NULL REFERENCES rep,
    activity INTEGER NOT NULL REFERENCES activity,
    week INTEGER NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week)
) WITHOUT ROWID, STRICT;
CREATE TABLE stated_days (
    rep INTEGER NOT NULL REFERENCES rep,
    week INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    days REAL NOT NULL,
    PRIMARY KEY (rep, week)
) WITHOUT ROWID, STRICT;
CREATE TABLE stated_days_past (
    rep INTEGER NOT NULL, week INTEGER NOT NULL, batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, days REAL NOT NULL,
    PRIMARY KEY (rep, week, batch, by_hand)
) WITHOUT ROWID, STRICT;
CREATE TABLE zero_answer (
    rep INTEGER NOT NULL REFERENCES rep,
    week INTEGER NOT NULL,
    answer INTEGER NOT NULL,
    PRIMARY KEY (rep, week)
) WITHOUT ROWID, STRICT;

-- One row per activity that happened, clustered by key because imports arrive sorted by it.
-- `activity` is derived from the rules. Links are checked by the program: a million rows at a time
-- arrive here.
CREATE TABLE dated (
    source INTEGER NOT NULL,
    key BLOB NOT NULL,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    content INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    type INTEGER,
    outcome INTEGER,
    day INTEGER NOT NULL,
    subject TEXT NOT NULL,
    activity INTEGER,
    PRIMARY KEY (source, key)
) WITHOUT ROWID, STRICT;
CREATE INDEX dated_by_rep ON dated (rep, day, activity);
CREATE TABLE dated_past (
    source INTEGER NOT NULL, key BLOB NOT NULL, batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, content INTEGER NOT NULL, rep INTEGER NOT NULL, type INTEGER,
    outcome INTEGER, day INTEGER NOT NULL, subject TEXT NOT NULL, activity INTEGER,
    PRIMARY KEY (source, key, batch, by_hand)
) WITHOUT ROWID, STRICT;
-- Derived: dated rows per week.
CREATE TABLE dated_count (
    rep INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    week INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week)
) WITHOUT ROWID, STRICT;

CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    key BLOB NOT NULL,
    UNIQUE (source, key)
) STRICT;
CREATE TABLE deal_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL,
    source INTEGER NOT NULL, key BLOB NOT NULL,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;
CREATE TABLE deal_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    deal INTEGER NOT NULL REFERENCES deal,
    content INTEGER NOT NULL,
    owner INTEGER REFERENCES rep,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    stage TEXT NOT NULL,
    amount REAL,
    currency TEXT NOT NULL,
    created INTEGER,
    closed INTEGER,
    outcome INTEGER NOT NULL
) STRICT;
CREATE INDEX deal_version_by_deal ON deal_version (deal);
CREATE TABLE deal_version_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL,
    deal INTEGER NOT NULL, content INTEGER NOT NULL, owner INTEGER, name TEXT NOT NULL,
    account TEXT NOT NULL, stage TEXT NOT NULL, amount REAL, currency TEXT NOT NULL,
    created INTEGER, closed INTEGER, outcome INTEGER NOT NULL,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER NOT NULL REFERENCES rep,
    activity INTEGER NOT NULL REFERENCES activity,
    since INTEGER NOT NULL,
    per_week REAL NOT NULL,
    agreed_on INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
-- No activity: every activity.
CREATE TABLE restart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER NOT NULL REFERENCES rep,
    activity INTEGER REFERENCES activity,
    since INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
-- No rep: everybody. No activity: every activity.
CREATE TABLE rarity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER REFERENCES rep,
    activity INTEGER REFERENCES activity,
    since INTEGER NOT NULL,
    once_in_weeks INTEGER NOT NULL
) STRICT;

-- What was seen when a flag was first raised. Outlives its rep, so that undoing a merge revives
-- it. Numbers that do not apply to a light are null.
CREATE TABLE flag (
    rep INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    light INTEGER NOT NULL,
    week INTEGER NOT NULL,
    run_start INTEGER NOT NULL,
    run_weeks INTEGER NOT NULL,
    run_days REAL,
    per_full_week REAL,
    expected REAL,
    seen INTEGER NOT NULL,
    once_in_weeks INTEGER NOT NULL,
    tail REAL,
    dispersion REAL,
    steadiness REAL,
    chance_limit REAL,
    withdrawn INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, light, week)
) WITHOUT ROWID, STRICT;
)sql";

} // namespace courtside::schema

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/schemasteps.h"

namespace courtside::schema {

// What people record. Moments are milliseconds since 1970 in UTC, days Julian day numbers. The
// numbers of kinds and answers are those of the enums in models/domain.
const char *const captureStep = R"sql(
-- One row for whatever was recorded, so that a timeline, a search and the deletion of a person read
-- one table. A deal may leave with an undone import and come back under its id, hence no link.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    rep INTEGER REFERENCES rep,
    deal INTEGER,
    day INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    source INTEGER REFERENCES entry
) STRICT;
CREATE INDEX entry_by_rep ON entry (rep, day);
CREATE INDEX entry_by_deal ON entry (deal);
CREATE INDEX entry_by_source ON entry (source);

-- Every free text that people write, as it is and as search compares it, and the full text over
-- the latter, which is kept wherever a row of this table is written. The id says which entry and
-- field it is, so that the full text alone tells what was found.
CREATE TABLE words (
    id INTEGER PRIMARY KEY CHECK (id = entry * 64 + field),
    entry INTEGER NOT NULL REFERENCES entry,
    field INTEGER NOT NULL CHECK (field BETWEEN 1 AND 63),
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (entry, field)
) STRICT;
-- Folded words have one space between two and no punctuation of ASCII, so that this tokenizer finds
-- the same words as the program.
CREATE VIRTUAL TABLE words_text USING fts5(
    folded, content = 'words', content_rowid = 'id', tokenize = 'ascii', prefix = '2 3');

CREATE TABLE skill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    anchor1 TEXT NOT NULL,
    anchor2 TEXT NOT NULL,
    anchor3 TEXT NOT NULL,
    anchor4 TEXT NOT NULL
) STRICT;

CREATE TABLE debrief (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    ended_at INTEGER NOT NULL,
    joint_call INTEGER REFERENCES entry,
    ending INTEGER NOT NULL,
    next_step_by INTEGER NOT NULL,
    next_step_on INTEGER,
    promised INTEGER NOT NULL,
    reached INTEGER NOT NULL,
    qualified INTEGER NOT NULL,
    value_created INTEGER NOT NULL,
    aim_understood INTEGER NOT NULL,
    right_people INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    skill INTEGER REFERENCES skill,
    anchor INTEGER NOT NULL,
    tag INTEGER NOT NULL
) STRICT;
-- Rows of a CRM that deserve a debrief, and the one they got.
CREATE TABLE important (
    source INTEGER NOT NULL,
    key BLOB NOT NULL,
    rep INTEGER NOT NULL,
    day INTEGER NOT NULL,
    what TEXT NOT NULL,
    debrief INTEGER REFERENCES entry,
    PRIMARY KEY (source, key)
) WITHOUT ROWID, STRICT;
-- Deals that were decided and need no debrief, as a person said.
CREATE TABLE no_debrief (deal INTEGER PRIMARY KEY NOT NULL) STRICT;

CREATE TABLE joint_call (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    starts_at INTEGER NOT NULL,
    moved_from INTEGER,
    kind INTEGER NOT NULL,
    skill INTEGER REFERENCES skill,
    behaviour_seen INTEGER NOT NULL,
    rep_questions INTEGER NOT NULL,
    customer_signals INTEGER NOT NULL,
    manager_talk INTEGER,
    held_at INTEGER,
    took_over INTEGER NOT NULL,
    idea INTEGER NOT NULL
) STRICT;
CREATE TABLE call_part (
    entry INTEGER NOT NULL REFERENCES entry,
    part INTEGER NOT NULL,
    agreed INTEGER NOT NULL,
    actual INTEGER NOT NULL,
    PRIMARY KEY (entry, part)
) WITHOUT ROWID, STRICT;
-- Agreed leads that were changed after the call had started. No part: the kind of the call.
CREATE TABLE lead_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL REFERENCES entry,
    at INTEGER NOT NULL,
    part INTEGER,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL
) STRICT;

-- Commitments, what is owed, and obstacles.
CREATE TABLE undertaking (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    due INTEGER,
    outcome INTEGER NOT NULL,
    closed_on INTEGER
) STRICT;
CREATE TABLE motivation (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE commitment (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    proposed_by INTEGER NOT NULL,
    motivation INTEGER REFERENCES entry
) STRICT;
CREATE TABLE obstacle (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    kind INTEGER NOT NULL,
    asked_on INTEGER
) STRICT;

CREATE TABLE promise_category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE promise (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry,
    due INTEGER,
    standard INTEGER NOT NULL,
    burden INTEGER NOT NULL,
    size INTEGER NOT NULL,
    category INTEGER REFERENCES promise_category,
    ending INTEGER NOT NULL,
    closed_on INTEGER
) STRICT;

-- How many days may pass between two talks. No rep: everybody.
CREATE TABLE cadence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER UNIQUE REFERENCES rep,
    days INTEGER NOT NULL
) STRICT;

-- What stands in forms that were not recorded yet. Housekeeping, never undone.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form TEXT NOT NULL,
    entry INTEGER,
    rep INTEGER,
    contents TEXT NOT NULL,
    field TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    discarded INTEGER NOT NULL
) STRICT;

INSERT INTO promise_category (position, name) VALUES
    (1, 'Configuration'),
    (2, 'Services effort'),
    (3, 'Delivery date'),
    (4, 'Price and terms'),
    (5, 'Roadmap feature'),
    (6, 'Staffing'),
    (7, 'Other');

INSERT INTO skill (position, name, anchor1, anchor2, anchor3, anchor4) VALUES
    (1, 'Opening a call',
     'Starts with the product or with small talk that leads nowhere',
     'States who and why, and moves on before the customer agrees',
     'Agrees on purpose, time and what comes at the end',
     'The customer says in their own words what they want from the hour'),
    (2, 'Asking about problems',
     'Asks for facts that a look at the file would have answered',
     'Asks for problems, and offers the answer at the first one',
     'Stays with a problem until its consequences are on the table',
     'The customer finds consequences nobody had named before'),
    (3, 'Listening',
     'Waits for a gap to go on with the own text',
     'Repeats words, and goes on with the next question on the list',
     'Sums up what was said, and the customer agrees with it',
     'Hears what was not said, asks, and is right to ask'),
    (4, 'Talking about money',
     'Leaves money to the end, or to an e-mail',
     'Names a price, and talks on at once',
     'Asks for the budget and names the price calmly, then waits',
     'Money is a topic of both sides from the first talk on'),
    (5, 'Reaching those who decide',
     'Talks to whoever answers',
     'Knows who decides, and leaves it there',
     'Asks the contact for the way to those who decide, and takes it',
     'Those who decide take part because they expect something from it'),
    (6, 'Showing value',
     'Shows everything the product can do',
     'Shows what fits, in the words of the brochure',
     'Ties each thing that is shown to a problem the customer named',
     'The customer explains to a colleague what it is worth'),
    (7, 'Handling doubts',
     'Contradicts, or gives way at once',
     'Answers the doubt that was said, and moves on',
     'Asks what is behind it before answering',
     'Raises doubts first, and the customer helps to weigh them'),
    (8, 'Agreeing on the next step',
     'Ends with "I will send you something"',
     'Proposes a next step of the own',
     'Ends with a dated action of the customer',
     'The customer proposes the next step and whom it needs'),
    (9, 'Planning a call',
     'Begins without an objective',
     'Has an objective that is a topic',
     'Has an objective that one can see reached or not, and a fallback',
     'Plans the questions and who asks them, and shares the plan'),
    (10, 'Keeping promises deliverable',
     'Promises first and asks colleagues later',
     'Asks colleagues when it feels large',
     'Checks with those who must deliver before promising',
     'Finds with them what serves the customer better than what was asked');
)sql";

} // namespace courtside::schema

-- A workbook as the first version wrote it. Never changed: it stands for files people have.
PRAGMA application_id = 1131696996;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO source VALUES(1,'by hand');
CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO label VALUES(1,'Call');
INSERT INTO label VALUES(2,'Letter');
INSERT INTO label VALUES(3,'Busy');
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
INSERT INTO batch VALUES(1,1795167000000,'week.csv',X'7765656b2e637376',0,0,1,X'',2,2,0,0,0,0,NULL,NULL,0);
CREATE TABLE batch_type (
    batch INTEGER NOT NULL REFERENCES batch,
    label INTEGER NOT NULL REFERENCES label,
    PRIMARY KEY (batch, label)
) WITHOUT ROWID, STRICT;
INSERT INTO batch_type VALUES(1,1);
INSERT INTO batch_type VALUES(1,2);
CREATE TABLE batch_outcome (
    batch INTEGER NOT NULL REFERENCES batch,
    label INTEGER NOT NULL REFERENCES label,
    PRIMARY KEY (batch, label)
) WITHOUT ROWID, STRICT;
INSERT INTO batch_outcome VALUES(1,3);
CREATE TABLE batch_activity (
    batch INTEGER NOT NULL REFERENCES batch,
    activity INTEGER NOT NULL,
    PRIMARY KEY (batch, activity)
) WITHOUT ROWID, STRICT;
INSERT INTO batch_activity VALUES(1,1);
CREATE TABLE presence (
    rep INTEGER NOT NULL,
    week INTEGER NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch,
    claimed INTEGER NOT NULL,
    PRIMARY KEY (rep, week, batch)
) WITHOUT ROWID, STRICT;
INSERT INTO presence VALUES(1,2461347,1,0);
INSERT INTO presence VALUES(2,2461347,1,0);
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
INSERT INTO team VALUES(1,1,0,'North','north');
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
INSERT INTO rep VALUES(1,1,0,'Ana Lima','ana lima','',NULL,NULL);
INSERT INTO rep VALUES(2,1,0,'Bo Kranz','bo kranz','',NULL,NULL);
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
INSERT INTO membership VALUES(1,2461340,1,0,1);
CREATE TABLE membership_past (
    rep INTEGER NOT NULL, since INTEGER NOT NULL, batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, team INTEGER NOT NULL,
    PRIMARY KEY (rep, since, batch, by_hand)
) WITHOUT ROWID, STRICT;
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    raw TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    rep INTEGER REFERENCES rep
) STRICT;
INSERT INTO alias VALUES(1,1,0,'Ana Lima','ana lima',1);
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
INSERT INTO activity VALUES(1,1,0,'Calls','calls','',0,0);
CREATE TABLE activity_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, name TEXT NOT NULL,
    folded TEXT NOT NULL, counts_only_if TEXT NOT NULL, watched INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;
CREATE TABLE type_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    position INTEGER NOT NULL,
    field INTEGER NOT NULL,
    text TEXT NOT NULL,
    activity INTEGER REFERENCES activity
) STRICT;
INSERT INTO type_rule VALUES(1,1,0,0,0,'Call',1);
CREATE TABLE type_rule_past (
    id INTEGER NOT NULL, batch INTEGER NOT NULL, by_hand INTEGER NOT NULL,
    position INTEGER NOT NULL, field INTEGER NOT NULL, text TEXT NOT NULL, activity INTEGER,
    PRIMARY KEY (id, batch, by_hand)
) WITHOUT ROWID, STRICT;
CREATE TABLE workday (weekday INTEGER PRIMARY KEY, works INTEGER NOT NULL) STRICT;
INSERT INTO workday VALUES(1,1);
INSERT INTO workday VALUES(2,1);
INSERT INTO workday VALUES(3,1);
INSERT INTO workday VALUES(4,1);
INSERT INTO workday VALUES(5,1);
INSERT INTO workday VALUES(6,0);
INSERT INTO workday VALUES(7,0);
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
CREATE TABLE tally (
    rep INTEGER NOT NULL REFERENCES rep,
    activity INTEGER NOT NULL REFERENCES activity,
    week INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week)
) WITHOUT ROWID, STRICT;
INSERT INTO tally VALUES(1,1,2461340,1,0,3);
CREATE TABLE tally_past (
    rep INTEGER NOT NULL, activity INTEGER NOT NULL, week INTEGER NOT NULL,
    batch INTEGER NOT NULL, by_hand INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week, batch, by_hand)
) WITHOUT ROWID, STRICT;
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
INSERT INTO stated_days VALUES(1,2461340,1,0,4.5);
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
INSERT INTO dated VALUES(1,X'31',1,0,5265509796463005091,1,1,NULL,2461347,'first',1);
INSERT INTO dated VALUES(1,X'32',1,0,4447367429357119902,2,2,3,2461348,'',NULL);
CREATE TABLE dated_past (
    source INTEGER NOT NULL, key BLOB NOT NULL, batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, content INTEGER NOT NULL, rep INTEGER NOT NULL, type INTEGER,
    outcome INTEGER, day INTEGER NOT NULL, subject TEXT NOT NULL, activity INTEGER,
    PRIMARY KEY (source, key, batch, by_hand)
) WITHOUT ROWID, STRICT;
CREATE TABLE dated_count (
    rep INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    week INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (rep, activity, week)
) WITHOUT ROWID, STRICT;
INSERT INTO dated_count VALUES(1,1,2461347,1);
INSERT INTO dated_count VALUES(2,1,2461347,0);
CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    by_hand INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    key BLOB NOT NULL,
    UNIQUE (source, key)
) STRICT;
INSERT INTO deal VALUES(1,1,0,1,X'442d31');
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
INSERT INTO deal_version VALUES(1,1,0,1,5,1,'Harbour','','',1200.5,'',NULL,NULL,0);
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
CREATE TABLE restart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER NOT NULL REFERENCES rep,
    activity INTEGER REFERENCES activity,
    since INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE rarity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rep INTEGER REFERENCES rep,
    activity INTEGER REFERENCES activity,
    since INTEGER NOT NULL,
    once_in_weeks INTEGER NOT NULL
) STRICT;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('batch',1);
INSERT INTO sqlite_sequence VALUES('rep',2);
INSERT INTO sqlite_sequence VALUES('team',1);
INSERT INTO sqlite_sequence VALUES('alias',1);
INSERT INTO sqlite_sequence VALUES('activity',1);
INSERT INTO sqlite_sequence VALUES('type_rule',1);
INSERT INTO sqlite_sequence VALUES('deal',1);
INSERT INTO sqlite_sequence VALUES('deal_version',1);
CREATE INDEX dated_by_rep ON dated (rep, day, activity);
CREATE INDEX deal_version_by_deal ON deal_version (deal);
COMMIT;

-- What a script would do with the sqlite3 shell: read the file into a staging table, then upsert
-- into the same table, with the same indexes and the same pragmas, that the workbook has.
.bail on
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
PRAGMA temp_store = MEMORY;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -32768;
DROP TABLE IF EXISTS staging;
.import --csv activities.csv staging
BEGIN IMMEDIATE;
INSERT OR IGNORE INTO source (name) VALUES ('shell');
INSERT OR IGNORE INTO label (text) SELECT DISTINCT "Type" FROM staging;
INSERT INTO rep (name, folded, role, batch, by_hand)
    SELECT DISTINCT "Assigned", lower("Assigned"), '', 0, 0 FROM staging
    WHERE lower("Assigned") NOT IN (SELECT folded FROM rep);
INSERT INTO dated (source, key, content, rep, type, outcome, day, subject, activity, batch, by_hand)
    SELECT source.id, CAST("Activity ID" AS BLOB), length("Subject"), rep.id, label.id, NULL,
           CAST(julianday("Date") + 0.5 AS INTEGER), "Subject", NULL, 0, 0
    FROM staging
    JOIN source ON source.name = 'shell'
    JOIN rep ON rep.name = "Assigned"
    JOIN label ON label.text = "Type"
    WHERE "Status" = 'Completed'
    ON CONFLICT (source, key) DO UPDATE
    SET content = excluded.content, rep = excluded.rep, type = excluded.type,
        day = excluded.day, subject = excluded.subject
    WHERE excluded.content <> dated.content;
DROP TABLE staging;
COMMIT;

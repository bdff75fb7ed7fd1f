// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/count.h"
#include "models/domain/deal.h"
#include "models/domain/id.h"
#include "models/domain/keyhash.h"
#include "models/domain/week.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace courtside {

/// What a file holds, one kind per file.
enum class RecordKind {
    Activities,    ///< one dated row per activity
    Weekly,        ///< a hand-kept sheet: counts per rep and week
    Opportunities, ///< deals
};

/// Something only the manager can settle.
struct ImportQuestion
{
    struct Choice
    {
        QString key;   ///< stable, for scripts: "dmy", "new", "alias:Marc Thiel", "not-mine"
        QString label; ///< for the person
    };

    QString id;      ///< the same for the same file: "date-order:Date", "person:mark t."
    QString about;   ///< one sentence
    qint64 rows = 0; ///< how many rows hang on it
    std::vector<Choice> choices;
    QString proposed;     ///< the key of a likely choice, or empty; never applied unasked
    bool blocking = true; ///< nothing is written until it is answered
};

/// A row that is left out on purpose (a footer, a planned task), or one that cannot be taken.
struct LeftOutRow
{
    qint64 row = 0;  ///< record number, the header being 1
    qint64 line = 0; ///< line in the file where the record starts
    QString column;
    QString value;
    QString reason;
    QString remedy;    ///< what to do next; empty for rows left out on purpose
    QStringList cells; ///< the record as read, for the file of rejected rows
};

/// A person named in the file and who that is.
struct PlannedPerson
{
    QString raw;              ///< as the file writes it
    std::optional<RepId> rep; ///< a known rep ...
    QString newRepName;       ///< ... or a rep to create under this name (once, where several
                              ///< people, or plans applied together, say it) ...
    bool notMine = false;     ///< ... or nobody of mine
    QString team;             ///< the team the file names for a new rep, or empty
    bool remember = false;    ///< store `raw` as an alias, or as not mine
    bool hasLeft = false;     ///< the file marks the person as deactivated
};

/// An activity named in the file, known or to create (once, where plans applied together share it).
struct PlannedActivity
{
    QString name;
    std::optional<ActivityId> activity; ///< nothing: create it
    bool watch = false;                 ///< watch it from now on
};

/// A rule to add, in terms of the plan's activities.
struct PlannedTypeRule
{
    RuleField field = RuleField::Type;
    QString text;
    std::optional<int> activity; ///< index into ImportPlan::activities; nothing: not counted
    bool goesFirst = false;      ///< stands before the rules there are, not behind them
};

/// A dated row, new or changed. Rows that did not change are not in the plan. There may be a
/// million of them, so the order of the fields is the one that leaves no holes.
struct PlannedDatedRow
{
    QByteArray key; ///< identity within the source: external id, natural key or hash#occurrence
    quint64 content = 0;     ///< hash of what the file says of the row, except the owner
    qint32 person = -1;      ///< index into ImportPlan::people
    qint32 type = -1;        ///< index into ImportPlan::types
    qint32 outcome = -1;     ///< index into ImportPlan::outcomes, or -1
    bool isChange = false;   ///< a row with this key is stored with other content
    bool movesOwner = false; ///< the stored row goes to `person`; else it stays whose it was
    QDate day;               ///< the day it happened, in the workbook's zone
    QByteArray subject;      ///< UTF-8
};

/// One cell of a weekly sheet.
struct PlannedTally
{
    qint32 person = -1;
    qint32 activity = -1; ///< index into ImportPlan::activities
    Week week;
    int count = 0;
};

/// Worked days that a sheet states for a rep and week; 0 is away.
struct PlannedDays
{
    qint32 person = -1;
    Week week;
    double days = 0.0;
};

/// A rep and week for which the file has rows, or is claimed to be complete: activities that
/// occur in the file and have no row there count 0.
struct PlannedPresence
{
    qint32 person = -1;
    Week week;
    bool claimed = false;
};

/// A row of an earlier import that is to count no longer: the file holds everything of its time,
/// and not this row.
struct PlannedAbsence
{
    KeyHash key;
    quint64 content = 0; ///< that it gets
    RepId rep;
    QDate day;
    qint32 type = -1; ///< index into ImportPlan::types: one that counts nothing
};

struct PlannedDeal
{
    QByteArray key;
    quint64 content = 0;
    qint32 person = -1; ///< index into ImportPlan::people, or -1 where no owner is mine
    Deal deal;          ///< `id` and `owner` are left to storage
    bool isChange = false;
};

/// What a person may say about a file before it is read again. Everything unset is found out, and
/// what cannot be found out is asked.
struct ImportChoices
{
    std::optional<RecordKind> kind;
    QString encoding; ///< a codec name, or empty
    std::optional<QChar> separator;
    std::optional<int> headerRow; ///< record number, 1-based
    QString dateOrder;            ///< "dmy", "mdy", "ymd", or empty
    QString activityName;         ///< counts every row of a file without types as this
    bool quotesAreText = false;   ///< treat quote marks as ordinary characters
    std::vector<std::pair<QString, QString>> columns; ///< field name, header text
    std::vector<std::pair<QString, QString>> aliases; ///< raw name, rep name
    QStringList notMine;
    std::vector<std::pair<QString, QString>> answers; ///< question id, choice key
    std::optional<QStringList> watch;                 ///< activities to watch; nothing: not said
    std::vector<TypeRule> newRules; ///< rules added while importing; ids are not used. An answer
                                    ///< "rule:outcome:No answer" = "not-counted", or
                                    ///< "rule:subject:demo" = "activity:Demos", says the same of
                                    ///< activities that are not stored yet
    bool acceptNew = false;         ///< unknown people become reps and types become activities
    std::optional<std::pair<QDate, QDate>> completeFor; ///< the file is complete for this period
    /// Readings to be found out from the file although an earlier file of its header settled them:
    /// "encoding", "date-order". For this one reading; never stored.
    QStringList foundOut;

    bool operator==(const ImportChoices &) const = default;
};

/// One thing that was found out about the file, in words, and the choice that changes it.
struct ImportReading
{
    QString field; ///< "encoding", "separator", "header", "date-order", "kind", "footer", ...
    QString text;  ///< "dates day/month because of row 14 (16/10/2025)"
};

/// A column as the preview shows it.
struct PreviewColumn
{
    QString header;
    QString field; ///< what it is read as: "rep", "date", ...; empty: kept aside
};

/// Which row of the file a row of the preview is.
struct PreviewRow
{
    qint64 row = 0;  ///< record number, the header being 1
    qint64 line = 0; ///< line in the file where the record starts
    QString problem; ///< why the row cannot be taken; empty for rows that can
};

/// How a rule or a type catches rows of this file.
struct TypeTally
{
    QString type;
    qint64 rows = 0;
    std::optional<int> activity; ///< index into ImportPlan::activities under the rules in force
};

/// How many rows of this file a rule in force catches.
struct RuleTally
{
    RuleField field = RuleField::Type;
    QString text;
    qint64 rows = 0;
    std::optional<int> activity; ///< index into ImportPlan::activities; nothing: not counted
};

/// Everything an import would do, worked out before anything is written.
struct ImportPlan
{
    // the file
    QString file; ///< name without folder
    QByteArray sha256;
    qint64 size = 0;
    QString encoding;
    QString separator;
    qint64 headerLine = 0; ///< line of the header, 1-based; 0 without one
    RecordKind kind = RecordKind::Activities;
    QString source;          ///< "salesforce", "hubspot", ..., or "by hand": the space of its keys
    QByteArray fingerprint;  ///< of the header; names the preset
    bool recognised = false; ///< the fingerprint was known, one confirmation is enough
    ImportChoices choices;   ///< what led to this plan, to be remembered as the preset

    // what was understood, for the person
    std::vector<ImportReading> readings;
    std::vector<PreviewColumn> columns;
    std::vector<QStringList> preview;       ///< raw cells, first rows and first problem rows
    std::vector<QStringList> previewParsed; ///< the same rows as they were understood
    std::vector<PreviewRow> previewRows;    ///< the same rows: where they stand in the file
    std::vector<TypeTally> typeTallies;
    std::vector<RuleTally> ruleTallies; ///< in the order in which rules are tried
    std::vector<ImportQuestion> questions;
    QStringList notes;

    // counts: rows = added + changed + unchanged + skipped + rejected
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    std::vector<LeftOutRow> skipped;
    std::vector<LeftOutRow> rejected;
    qint64 waiting = 0; ///< rows nothing can be said about while a needed column is unknown
    QStringList header; ///< of the file, for the file of rejected rows

    // what to write
    std::vector<PlannedPerson> people;
    std::vector<PlannedActivity> activities;
    std::vector<PlannedTypeRule> rules;
    QStringList types;
    QStringList outcomes;
    std::vector<PlannedDatedRow> dated;
    std::vector<PlannedAbsence> absent;
    std::vector<PlannedTally> tallies;
    std::vector<PlannedDays> days;
    std::vector<PlannedPresence> presence;
    std::vector<PlannedDeal> deals;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    std::shared_ptr<const void> texts; ///< memory of the rows' keys and subjects; copy no row away

    /// Questions that must be answered before this plan can be applied.
    bool needsAnswers() const
    {
        for (const ImportQuestion &question : questions) {
            if (question.blocking)
                return true;
        }
        return false;
    }
};

/// A row of an earlier import, in the 40 bytes that suffice to tell new, changed and absent.
struct KnownRow
{
    quint64 keyHigh = 0; ///< 128-bit hash of the key
    quint64 keyLow = 0;
    quint64 content = 0;
    RepId rep;
    qint32 day = 0; ///< Julian day
};

/// Remembered choices of a header, by its fingerprint.
struct ImportPreset
{
    QByteArray fingerprint;
    QString name;
    ImportChoices choices;
};

/// Deals as stored, to tell new from changed.
struct KnownDeal
{
    QString source;
    QByteArray key;
    quint64 content = 0;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importjob.h"
#include "models/storage/keyorder.h"
#include "models/storage/rows.h"
#include "models/storage/rulebook.h"

namespace courtside {

namespace {

/// Dated rows on their way into the workbook.
class DatedImport final
{
public:
    explicit DatedImport(ImportJob &job);
    void write(const PlannedDatedRow &row);
    void takeBack(const PlannedAbsence &absence);

private:
    struct Values
    {
        RepId rep;
        qint64 type = 0;
        qint64 outcome = 0;
        std::optional<ActivityId> activity;
    };
    Values valuesOf(const PlannedDatedRow &row);
    bool insert(const PlannedDatedRow &row, const Values &values);
    void overwrite(const PlannedDatedRow &row, const Values &values);
    QByteArray keyOf(const PlannedAbsence &absence);

    ImportJob &m_job;
    Rulebook m_rules;
    std::vector<qint64> m_types;
    std::vector<qint64> m_outcomes;
    qint64 m_untyped;
    Query m_insert;
    Query m_find;
    Query m_keep;
    Query m_update;
    Query m_keysOfDay;
};

std::vector<qint64> labelsFor(Database &database, const QStringList &texts)
{
    std::vector<qint64> labels;
    for (const QString &text : texts)
        labels.push_back(labelFor(database, text));
    return labels;
}

std::optional<qint64> orNull(qint64 label)
{
    return label == 0 ? std::nullopt : std::optional(label);
}

DatedImport::DatedImport(ImportJob &job)
    : m_job(job), m_rules(job.database), m_types(labelsFor(job.database, job.plan.types)),
      m_outcomes(labelsFor(job.database, job.plan.outcomes)),
      m_untyped(labelFor(job.database, job.plan.choices.activityName)),
      m_insert(job.database,
               "INSERT INTO dated (source, key, content, rep, type, outcome, day, subject,"
               " activity, batch, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
               " ON CONFLICT DO NOTHING"),
      m_find(job.database,
             "SELECT content, rep, day, batch FROM dated WHERE source = ? AND key = ?"),
      m_keep(job.database,
             "INSERT INTO dated_past SELECT * FROM dated WHERE source = ? AND key = ?"),
      m_update(job.database,
               "UPDATE dated SET content = ?, rep = ?, type = ?, outcome = ?, day = ?,"
               " subject = ?, activity = ?, batch = ? WHERE source = ? AND key = ?"),
      m_keysOfDay(job.database, "SELECT key FROM dated INDEXED BY dated_by_rep"
                                " WHERE rep = ? AND day = ? AND source = ?")
{
}

DatedImport::Values DatedImport::valuesOf(const PlannedDatedRow &row)
{
    Values values;
    values.rep = m_job.rep(row.person).value();
    values.type = row.type < 0 ? m_untyped : m_types.at(static_cast<size_t>(row.type));
    values.outcome = row.outcome < 0 ? 0 : m_outcomes.at(static_cast<size_t>(row.outcome));
    values.activity = m_rules.activityFor(values.type, values.outcome, row.subject);
    return values;
}

void DatedImport::write(const PlannedDatedRow &row)
{
    m_job.pulse.tick();
    if (!m_job.rep(row.person))
        return;
    const Values values = valuesOf(row);
    if (row.isChange || !insert(row, values))
        overwrite(row, values);
}

bool DatedImport::insert(const PlannedDatedRow &row, const Values &values)
{
    const int inserted = m_insert
                             .bind(m_job.source, row.key, static_cast<qint64>(row.content),
                                   values.rep, orNull(values.type), orNull(values.outcome), row.day,
                                   Utf8{row.subject}, values.activity, m_job.batch)
                             .run();
    if (inserted == 0)
        return false;
    ++m_job.added;
    m_job.touch(values.rep, Week::of(row.day));
    return true;
}

/// The owner stays the one of the first import unless the person moved the row: a record that
/// changed hands is no reason to rewrite past weeks.
void DatedImport::overwrite(const PlannedDatedRow &row, const Values &values)
{
    m_find.bind(m_job.source, row.key);
    if (!m_find.next()) {
        insert(row, values);
        return;
    }
    const auto content = static_cast<quint64>(m_find.integer(0));
    const RepId owner = m_find.id<RepId>(1);
    const QDate day = m_find.day(2);
    const BatchId batch = m_find.id<BatchId>(3);
    const RepId newOwner = row.movesOwner ? values.rep : owner;
    if (content == row.content && newOwner == owner)
        return;
    if (batch != m_job.batch)
        m_keep.bind(m_job.source, row.key).run();
    m_update
        .bind(static_cast<qint64>(row.content), newOwner, orNull(values.type),
              orNull(values.outcome), row.day, Utf8{row.subject}, values.activity, m_job.batch,
              m_job.source, row.key)
        .run();
    ++m_job.changed;
    m_job.touch(owner, Week::of(day));
    m_job.touch(newOwner, Week::of(row.day));
}

/// The plan knows rows of earlier imports by the hash of their key alone.
QByteArray DatedImport::keyOf(const PlannedAbsence &absence)
{
    QByteArray found;
    m_keysOfDay.bind(absence.rep, absence.day, m_job.source);
    while (m_keysOfDay.next()) {
        const QByteArray key = m_keysOfDay.bytes(0);
        if (hashOfKey(key) == absence.key)
            found = key;
    }
    return found;
}

/// The row stays and counts nothing, so that undoing the import brings it back.
void DatedImport::takeBack(const PlannedAbsence &absence)
{
    m_job.pulse.tick();
    PlannedDatedRow row;
    row.key = keyOf(absence);
    if (row.key.isEmpty())
        return;
    row.content = absence.content;
    row.day = absence.day;
    overwrite(row, {absence.rep, m_types.at(static_cast<size_t>(absence.type)), 0, std::nullopt});
}

void storeLabels(ImportJob &job, const QByteArray &table, const QStringList &texts)
{
    Query insert(job.database,
                 "INSERT INTO " + table + " (batch, label) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const QString &text : texts) {
        if (const qint64 label = labelFor(job.database, text))
            insert.bind(job.batch, label).run();
    }
}

void storePresence(ImportJob &job)
{
    Query insert(job.database, "INSERT INTO presence (rep, week, batch, claimed)"
                               " VALUES (?, ?, ?, ?) ON CONFLICT (rep, week, batch)"
                               " DO UPDATE SET claimed = max(claimed, excluded.claimed)");
    for (const PlannedPresence &presence : job.plan.presence) {
        job.pulse.tick();
        const auto rep = job.rep(presence.person);
        if (!rep)
            continue;
        insert.bind(*rep, presence.week, job.batch, presence.claimed).run();
        job.touch(*rep, presence.week);
    }
}

} // namespace

void importDated(ImportJob &job)
{
    QStringList types = job.plan.types;
    if (types.isEmpty() && !job.plan.choices.activityName.isEmpty())
        types.append(job.plan.choices.activityName);
    storeLabels(job, "batch_type", types);
    storeLabels(job, "batch_outcome", job.plan.outcomes);
    storePresence(job);
    if (job.plan.dated.empty() && job.plan.absent.empty())
        return;
    DatedImport import(job);
    for (const qint32 at : orderByKey(job.plan.dated))
        import.write(job.plan.dated[static_cast<size_t>(at)]);
    for (const PlannedAbsence &absence : job.plan.absent)
        import.takeBack(absence);
}

} // namespace courtside

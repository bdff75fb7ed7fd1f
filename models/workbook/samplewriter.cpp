// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/samplewriter.h"

#include "models/storage/importwriter.h"
#include "models/workbook/sample/sample.h"
#include "models/workbook/samplerecordwriter.h"
#include "models/workbook/session.h"

#include <map>

namespace courtside {

namespace {

/// The sample's counts as if they had come in from a hand-kept sheet, so that the workbook has a
/// history of imports and its numbers say where they are from.
ImportPlan sheetOf(const SampleData &sample)
{
    ImportPlan plan;
    plan.file = QCoreApplication::translate("Sample", "weekly sheet of the team.csv");
    plan.kind = RecordKind::Weekly;
    plan.source = QStringLiteral("by hand");
    std::map<RepId, qint32> people;
    for (const Rep &rep : sample.reps) {
        people[rep.id] = static_cast<qint32>(plan.people.size());
        PlannedPerson person;
        person.raw = rep.name;
        person.newRepName = rep.name;
        person.team = sample.team.name;
        plan.people.push_back(person);
    }
    std::map<ActivityId, qint32> activities;
    for (const Activity &activity : sample.activities) {
        activities[activity.id] = static_cast<qint32>(plan.activities.size());
        PlannedActivity planned;
        planned.name = activity.name;
        planned.watch = activity.watched;
        plan.activities.push_back(planned);
    }
    for (const CountCell &cell : sample.cells) {
        if (cell.tally)
            plan.tallies.push_back(
                {people[cell.rep], activities[cell.activity], cell.week, *cell.tally});
    }
    plan.rows = plan.added = static_cast<qint64>(plan.tallies.size());
    return plan;
}

/// Writes what the sheet cannot say, with the ids that the sample's own became.
class SampleDetails final
{
public:
    SampleDetails(Session &session, const SampleData &sample)
        : m_session(session), m_stores(session.stores()), m_writer(session.database()),
          m_sample(sample)
    {
    }

    Result<void> write()
    {
        for (auto step : {&SampleDetails::describePeople, &SampleDetails::describeActivities,
                          &SampleDetails::writeCalendar, &SampleDetails::writeAgreements,
                          &SampleDetails::writeRecords}) {
            if (Result<void> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> describePeople()
    {
        const Result<std::vector<Rep>> stored = m_stores.people.reps();
        if (!stored)
            return stored.failure();
        for (Rep wanted : m_sample.reps) {
            const RepId own = wanted.id;
            for (const Rep &rep : *stored) {
                if (rep.name == wanted.name)
                    m_reps[own] = wanted.id = rep.id;
            }
            if (Result<void> done = m_stores.people.updateRep(m_writer, wanted); !done)
                return done;
        }
        return {};
    }

    Result<void> describeActivities()
    {
        const Result<std::vector<Activity>> stored = m_stores.activities.activities();
        if (!stored)
            return stored.failure();
        for (Activity wanted : m_sample.activities) {
            const ActivityId own = wanted.id;
            for (const Activity &activity : *stored) {
                if (activity.name == wanted.name)
                    m_activities[own] = wanted.id = activity.id;
            }
            if (Result<void> done = m_stores.activities.update(m_writer, wanted); !done)
                return done;
        }
        return {};
    }

    Result<void> writeCalendar()
    {
        for (const Holiday &holiday : m_sample.holidays) {
            if (auto done = m_stores.calendar.addHoliday(m_writer, holiday); !done)
                return done.failure();
        }
        for (Leave leave : m_sample.leave) {
            leave.rep = m_reps[leave.rep];
            if (auto done = m_stores.calendar.addLeave(m_writer, leave); !done)
                return done.failure();
        }
        return {};
    }

    Result<void> writeAgreements()
    {
        for (Goal goal : m_sample.goals) {
            goal.rep = m_reps[goal.rep];
            goal.activity = m_activities[goal.activity];
            if (auto done = m_stores.goals.setGoal(m_writer, goal); !done)
                return done.failure();
        }
        for (Restart restart : m_sample.restarts) {
            restart.rep = m_reps[restart.rep];
            if (restart.activity)
                restart.activity = m_activities[*restart.activity];
            if (auto done = m_stores.goals.setRestart(m_writer, restart); !done)
                return done.failure();
        }
        return {};
    }

    Result<void> writeRecords()
    {
        const SampleRecords records =
            makeSampleRecords(m_session.clock().today(), m_session.zone());
        return writeSampleRecords(m_session, m_writer, m_reps, records);
    }

    Session &m_session;
    Stores &m_stores;
    ContentWriter m_writer;
    const SampleData &m_sample;
    std::map<RepId, RepId> m_reps; ///< from the sample's ids to the workbook's
    std::map<ActivityId, ActivityId> m_activities;
};

} // namespace

Result<void> writeSample(Session &session)
{
    const QDate today = session.clock().today();
    const SampleData sample = makeSample(today);
    // As if imported when the day began: the same day gives the same workbook, to the bit.
    const QDateTime imported = today.startOfDay(session.zone());
    return session.housekeep(everyChange, [&]() -> Result<void> {
        const auto written = writeImport(session.database(), {sheetOf(sample)}, imported);
        if (!written)
            return written.failure();
        return SampleDetails(session, sample).write();
    });
}

} // namespace courtside

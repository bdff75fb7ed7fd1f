// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/samplerecordwriter.h"

#include "models/domain/keyhash.h"
#include "models/storage/importwriter.h"
#include "models/workbook/session.h"

#include <QCoreApplication>

namespace courtside {

namespace {

class RecordWriter final
{
public:
    RecordWriter(Session &session, ContentWriter &writer, const std::map<RepId, RepId> &reps,
                 const SampleRecords &records)
        : m_session(session), m_stores(session.stores()), m_writer(writer), m_reps(reps),
          m_records(records)
    {
    }

    Result<void> write()
    {
        for (auto step : {&RecordWriter::importDeals, &RecordWriter::writeCalls,
                          &RecordWriter::writeAgreements, &RecordWriter::writePromises}) {
            if (Result<void> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    ImportPlan exportOf(bool isNow) const;
    Result<void> importDeals();
    Result<void> writeCalls();
    Result<void> writeAgreements();
    Result<void> writePromises();

    /// The same record with the workbook's own ids.
    template <class Record> Record own(Record record) const
    {
        record.rep = m_reps.at(record.rep);
        if constexpr (requires { record.deal; }) {
            if (record.deal)
                record.deal = m_deals.at(static_cast<size_t>(record.deal->value) - 1);
        }
        return record;
    }
    QDate dayOf(const QDateTime &moment) const
    {
        return moment.toTimeZone(m_session.zone()).date();
    }

    Session &m_session;
    Stores &m_stores;
    ContentWriter &m_writer;
    const std::map<RepId, RepId> &m_reps;
    const SampleRecords &m_records;
    std::vector<DealId> m_deals; ///< in the order of the records
};

/// The deals as an export would bring them, so that they have versions and a history.
ImportPlan RecordWriter::exportOf(bool isNow) const
{
    ImportPlan plan;
    plan.file = isNow ? QCoreApplication::translate("Sample", "opportunities.csv")
                      : QCoreApplication::translate("Sample", "opportunities of last month.csv");
    plan.sha256 = plan.file.toUtf8();
    plan.kind = RecordKind::Opportunities;
    plan.source = QStringLiteral("salesforce");
    std::map<RepId, qint32> people;
    for (const SampleDeal &deal : m_records.deals) {
        const RepId owner = m_reps.at(deal.owner);
        if (people.try_emplace(owner, static_cast<qint32>(plan.people.size())).second) {
            PlannedPerson person;
            person.rep = owner;
            plan.people.push_back(person);
        }
        PlannedDeal planned;
        planned.key = deal.key;
        planned.person = people[owner];
        planned.deal = isNow ? deal.now : deal.before;
        planned.content = hashOfContent(deal.key + planned.deal.stage.toUtf8() +
                                        QByteArray::number(*planned.deal.amount) +
                                        planned.deal.closed->toString(Qt::ISODate).toUtf8());
        plan.deals.push_back(planned);
    }
    plan.rows = static_cast<qint64>(plan.deals.size());
    (isNow ? plan.changed : plan.added) = plan.rows;
    return plan;
}

Result<void> RecordWriter::importDeals()
{
    const QDateTime now = m_session.clock().now();
    for (const auto &[isNow, at] : {std::pair(false, now.addDays(-35)), std::pair(true, now)}) {
        if (const auto done = writeImport(m_session.database(), {exportOf(isNow)}, at); !done)
            return done.failure();
    }
    const auto stored = m_stores.deals.deals();
    if (!stored)
        return stored.failure();
    for (const SampleDeal &deal : m_records.deals) {
        for (const Deal &known : *stored) {
            if (known.account == deal.now.account && known.name == deal.now.name)
                m_deals.push_back(known.id);
        }
    }
    return {};
}

Result<void> RecordWriter::writeCalls()
{
    for (const Debrief &debrief : m_records.debriefs) {
        const QDate day = dayOf(debrief.endedAt);
        if (auto done = m_stores.debriefs.put(m_writer, own(debrief), day); !done)
            return done.failure();
    }
    for (const JointCall &call : m_records.jointCalls) {
        // As of its plan: what was agreed then was agreed before the start.
        const QDate day = dayOf(call.startsAt);
        if (auto done = m_stores.jointCalls.put(m_writer, own(call), day, call.recordedAt); !done)
            return done.failure();
    }
    return {};
}

Result<void> RecordWriter::writeAgreements()
{
    std::vector<EntryId> motivations;
    for (const Motivation &motivation : m_records.motivations) {
        const auto id = m_stores.undertakings.put(m_writer, own(motivation));
        if (!id)
            return id.failure();
        motivations.push_back(*id);
    }
    for (Commitment commitment : m_records.commitments) {
        commitment.motivation =
            motivations.at(static_cast<size_t>(commitment.motivation->value) - 1);
        if (auto done = m_stores.undertakings.put(m_writer, own(commitment)); !done)
            return done.failure();
    }
    for (const Owed &owed : m_records.owed) {
        if (auto done = m_stores.undertakings.put(m_writer, own(owed)); !done)
            return done.failure();
    }
    for (const Obstacle &obstacle : m_records.obstacles) {
        if (auto done = m_stores.undertakings.put(m_writer, own(obstacle)); !done)
            return done.failure();
    }
    return {};
}

Result<void> RecordWriter::writePromises()
{
    for (const Promise &promise : m_records.promises) {
        if (auto done = m_stores.promises.put(m_writer, own(promise)); !done)
            return done.failure();
    }
    return {};
}

} // namespace

Result<void> writeSampleRecords(Session &session, ContentWriter &writer,
                                const std::map<RepId, RepId> &reps, const SampleRecords &records)
{
    return RecordWriter(session, writer, reps, records).write();
}

} // namespace courtside

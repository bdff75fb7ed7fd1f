// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/dealplanner.h"

#include "models/import/celltext.h"
#include "models/import/dealoutcome.h"
#include "models/import/personname.h"
#include "models/import/rowstate.h"
#include "models/import/totalcheck.h"

namespace courtside {

namespace {

/// One currency has one name, also where one export writes a sign and the next a code. Signs that
/// several currencies share stay signs.
QString currencyCode(const QString &text)
{
    static const QHash<QString, QString> codes = {
        {QStringLiteral("\u20ac"), QStringLiteral("EUR")},
        {QStringLiteral("\u00a3"), QStringLiteral("GBP")},
        {QStringLiteral("z\u0142"), QStringLiteral("PLN")},
        {QStringLiteral("K\u010d"), QStringLiteral("CZK")},
        {QStringLiteral("Ft"), QStringLiteral("HUF")}};
    return codes.value(text, text);
}

} // namespace

DealPlanner::DealPlanner(FileJob &job)
    : m_job(job), m_people(job.known, job.choices, job.earlier.newReps), m_repeated(job),
      m_busy(job.choices, m_people)
{
    for (const KnownDeal &deal : job.known.deals) {
        if (deal.source == job.map.source)
            m_known.insert(deal.key, deal.content);
    }
    for (const auto &[place, content] : job.earlier.deals) {
        if (place.first == job.map.source)
            m_known.insert(place.second, content);
    }
}

bool DealPlanner::run()
{
    const auto take = [this](const Record &record, const QByteArray &id) {
        plan(record, id);
    };
    if (!m_repeated.readAll(take))
        return false;
    finish();
    return true;
}

void DealPlanner::plan(const Record &record, const QByteArray &id)
{
    if (isDeleted(record)) {
        m_job.ledger.skip(record, RowStateReader::reason(RowState::Deleted));
        return;
    }
    PlannedDeal planned;
    if (!readDeal(record, planned.deal) || !readOwner(record, planned.person))
        return;
    m_withoutId += id.isEmpty() ? 1 : 0;
    planned.key = id.isEmpty() ? keyOf(record, planned.deal) : id;
    planned.content = contentOf(record, planned.deal);
    write(std::move(planned));
}

bool DealPlanner::isDeleted(const Record &record) const
{
    return readYesNo(m_job.map.value(record, Field::Deleted)).value_or(false) ||
           stateOfWord(text(record, Field::StatusReason)) == RowState::Deleted;
}

/// Deals of others are left out; a deal that names nobody is kept without an owner.
bool DealPlanner::readOwner(const Record &record, int &person)
{
    person = m_people.personFor(m_job.map.value(record, Field::Rep),
                                m_job.map.value(record, Field::RepKey));
    if (person < 0)
        return true;
    if (m_people.isNotMine(person)) {
        m_job.ledger.skip(record, tr("%1 is not one of yours.").arg(m_people.nameOf(person)));
        return false;
    }
    m_people.countRow(person, m_job.map.value(record, Field::Team));
    return true;
}

QString DealPlanner::text(const Record &record, Field field) const
{
    return QString::fromUtf8(m_job.map.value(record, field)).simplified();
}

bool DealPlanner::readDeal(const Record &record, Deal &deal)
{
    deal.name = text(record, Field::Name);
    deal.account = text(record, Field::Account);
    deal.stage = text(record, Field::Stage);
    deal.outcome = dealOutcomeOf(record, m_job.map);
    if (!readAmount(record, deal) || !readDay(record, {Field::Created}, deal.created))
        return false;
    switch (deal.outcome) {
    case DealOutcome::Won:
        return readDay(record, {Field::WonAt, Field::ActualClose, Field::CloseDate}, deal.closed);
    case DealOutcome::Lost:
        return readDay(record, {Field::LostAt, Field::ActualClose, Field::CloseDate}, deal.closed);
    case DealOutcome::Open:
        break;
    }
    return readDay(record, {Field::CloseDate}, deal.closed);
}

bool DealPlanner::readAmount(const Record &record, Deal &deal)
{
    deal.currency = text(record, Field::Currency);
    const bool takesActual =
        deal.outcome == DealOutcome::Won && !m_job.map.value(record, Field::ActualAmount).isEmpty();
    const Field field = takesActual ? Field::ActualAmount : Field::Amount;
    const QByteArrayView cell = m_job.map.value(record, field);
    if (cell.isEmpty())
        return true;
    const int column = m_job.map.first(field);
    const auto number = readNumber(cell, m_job.findings->mark(column));
    if (!number || isDestroyedNumber(cell)) {
        m_job.reject(record, {column, shortText(cell), tr("The text is not an amount."),
                              tr("Write the amount in digits.")});
        return false;
    }
    deal.amount = number->value;
    if (!number->currency.isEmpty())
        deal.currency = currencyCode(number->currency);
    return true;
}

/// Reads the first of the fields that says something.
bool DealPlanner::readDay(const Record &record, std::initializer_list<Field> fields,
                          std::optional<QDate> &day)
{
    for (Field field : fields) {
        const QByteArrayView cell = m_job.map.value(record, field);
        if (cell.isEmpty())
            continue;
        const int column = m_job.map.first(field);
        const CellDate date = m_job.findings->dates(column)->read(cell);
        if (!date.ok()) {
            m_job.reject(record, {column, shortText(cell), DateReader::reason(date.problem),
                                  DateReader::remedy(date.problem)});
            return false;
        }
        day = date.day;
        return true;
    }
    return true;
}

QByteArray DealPlanner::keyOf(const Record &record, const Deal &deal)
{
    const QString owner = readPersonName(text(record, Field::Rep)).text;
    const QStringList parts = {foldedName(owner), foldedName(deal.account), foldedName(deal.name),
                               deal.created ? deal.created->toString(Qt::ISODate) : QString()};
    return contentKey(parts.join(QChar(0x1f)).toUtf8(), m_occurrences);
}

/// What is compared to tell whether a deal has a new version: everything, and the owner as written.
quint64 DealPlanner::contentOf(const Record &record, const Deal &deal) const
{
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    const QString owner = m_job.map.has(Field::RepKey)
                              ? text(record, Field::RepKey)
                              : foldedName(readPersonName(text(record, Field::Rep)).text);
    const QStringList parts = {deal.name,
                               deal.account,
                               deal.stage,
                               deal.amount ? QString::number(*deal.amount, 'f', 4) : QString(),
                               deal.currency,
                               day(deal.created),
                               day(deal.closed),
                               QString::number(static_cast<int>(deal.outcome)),
                               owner};
    return hashOfContent(parts.join(QChar(0x1f)).toUtf8());
}

void DealPlanner::write(PlannedDeal planned)
{
    const Deal &deal = planned.deal;
    m_closedBeforeCreated += deal.created && deal.closed && *deal.closed < *deal.created ? 1 : 0;
    if (deal.amount && !deal.currency.isEmpty() && !m_currencies.contains(deal.currency))
        m_currencies.append(deal.currency);
    m_amounts += deal.amount.value_or(0.0);
    const auto known = m_known.constFind(planned.key);
    if (planned.person >= 0 && deal.created)
        m_busy.count(planned.person, *deal.created, known == m_known.cend());
    if (known != m_known.cend() && *known == planned.content) {
        m_job.ledger.leaveUnchanged();
        return;
    }
    planned.isChange = known != m_known.cend();
    if (planned.isChange)
        m_job.ledger.change();
    else
        m_job.ledger.add();
    m_job.plan.deals.push_back(std::move(planned));
}

void DealPlanner::noteFindings()
{
    QStringList &notes = m_job.plan.notes;
    if (!m_job.map.hasRep())
        notes.append(tr("No column names the owner, so the deals belong to nobody."));
    if (m_currencies.size() > 1)
        notes.append(tr("The amounts are in %1. Amounts of different currencies are never added "
                        "up.")
                         .arg(m_currencies.join(QStringLiteral(", "))));
    if (m_withoutId > 0)
        notes.append(tr("%n deal(s) have no id. They are told apart by owner, account, name and "
                        "the day they were created; one that is renamed will look new.",
                        nullptr, static_cast<int>(m_withoutId)));
    if (m_job.findings->hasOpenDates())
        return;
    for (const BusyDays::Finding &found : m_busy.findings()) {
        notes.append(tr("%n deal(s) of %1 were created on %2, where %3 in a day are usual. They "
                        "may have been moved from another program that day.",
                        nullptr, found.rows)
                         .arg(m_people.nameOf(found.person), found.day.toString(Qt::ISODate))
                         .arg(found.usual));
    }
    if (m_closedBeforeCreated > 0)
        notes.append(tr("%n deal(s) have a close date before the day they were created.", nullptr,
                        static_cast<int>(m_closedBeforeCreated)));
}

void DealPlanner::finish()
{
    m_people.finish(m_job.plan);
    noteFindings();
    if (m_currencies.size() < 2 && m_job.map.has(Field::Amount))
        checkTotals(m_job, {{m_job.map.first(Field::Amount), m_amounts}});
}

} // namespace courtside

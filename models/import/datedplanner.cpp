// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datedplanner.h"

#include "models/import/celltext.h"

#include <algorithm>

namespace courtside {

DatedPlanner::DatedPlanner(FileJob &job)
    : m_job(job), m_people(job.known, job.choices, job.earlier.newReps),
      m_book(job.known, job.earlier.newActivities),
      m_types(job.known, job.choices, job.earlier, m_book, typeColumn()),
      m_states(job.map, job.choices), m_days(job.map, *job.findings),
      m_known(job.known, job.earlier, job.seen, job.map.source), m_repeated(job),
      m_busy(job.choices, m_people), m_coverage(m_people), m_texts(std::make_shared<TextArena>())
{
    const Answers answers(job.choices);
    m_movesOwners = answers.says(QStringLiteral("owner-moved"), u"move");
    m_leavesAllOut = answers.says(QStringLiteral("planned"), u"leave-out");
    m_job.plan.dated.reserve(static_cast<size_t>(job.dataRows));
}

TypeColumn DatedPlanner::typeColumn() const
{
    TypeColumn column;
    column.defaultType = QString::fromUtf8(m_job.map.shape->defaultType);
    if (m_job.map.has(Field::Type))
        return column;
    const QStringList &names = m_job.header.names;
    for (int i = 0; i < names.size(); ++i) {
        if (!names.at(i).isEmpty() && !m_job.map.fieldAt(i))
            column.candidates.append(names.at(i));
    }
    const int proposed = proposedColumn(Field::Type, column.candidates);
    column.proposed = column.candidates.value(proposed);
    return column;
}

bool DatedPlanner::run()
{
    const auto take = [this](const Record &record, const QByteArray &id) {
        plan(record, id);
    };
    if (!m_repeated.readAll(take))
        return false;
    finish();
    return true;
}

void DatedPlanner::plan(const Record &record, const QByteArray &id)
{
    const RowState state = m_states.read(record);
    const QString reason = RowStateReader::reason(state);
    if (!reason.isEmpty()) {
        if (state == RowState::Planned || state == RowState::Cancelled || state == RowState::NoShow)
            notePresence(record);
        leaveOut(record, state == RowState::Copy ? QByteArray() : id, reason);
        return;
    }
    Draft draft;
    draft.id = id;
    if (readDraft(record, draft))
        write(record, draft);
    else if (id.isEmpty())
        m_knowsEveryRow = false;
    else
        m_known.find(hashOfKey(id)); // it stands in the file, so it is not absent
}

/// Whoever has a row in a week was there, even where nothing came of what was planned.
void DatedPlanner::notePresence(const Record &record)
{
    const RowDay day = m_days.read(record);
    if (day.trouble || day.day > m_job.known.today)
        return;
    const int person = m_people.personFor(m_job.map.value(record, Field::Rep),
                                          m_job.map.value(record, Field::RepKey));
    if (person >= 0 && !m_people.isNotMine(person))
        m_coverage.addUncounted(person, day.day);
}

/// Leaves a row out. Where an earlier import counted the same record, it counts no longer.
void DatedPlanner::leaveOut(const Record &record, const QByteArray &id, const QString &reason)
{
    if (id.isEmpty() || !takeBack(id))
        m_job.ledger.skip(record, reason);
}

/// A record of an earlier import that did not take place after all, or that the CRM has deleted
/// since, stays as a row that counts nothing; undoing the import brings it back. False where there
/// is no such record.
bool DatedPlanner::takeBack(const QByteArray &id)
{
    const KnownRow *known = m_known.find(hashOfKey(id));
    if (!known || !known->rep.isValid())
        return false;
    PlannedDatedRow row;
    row.day = QDate::fromJulianDay(known->day);
    row.content = contentOfTakenBack(row.day);
    if (known->content == row.content) {
        m_job.ledger.leaveUnchanged();
        return true;
    }
    ++m_takenBack;
    row.person = m_people.personOfRep(known->rep);
    row.type = m_types.takenBackType();
    row.key = m_texts->store(id);
    row.isChange = true;
    m_job.ledger.change();
    m_job.plan.dated.push_back(std::move(row));
    return true;
}

bool DatedPlanner::readDraft(const Record &record, Draft &draft)
{
    if (!settlePerson(record, draft) || !settleDay(record, draft))
        return false;
    QByteArrayView type = m_job.map.value(record, Field::Type);
    if (type.isEmpty() && m_job.map.has(Field::IsEvent) && m_job.choices.activityName.isEmpty()) {
        const auto isEvent = readYesNo(m_job.map.value(record, Field::IsEvent));
        type = isEvent.value_or(false) ? QByteArrayView("Event") : QByteArrayView("Task");
    }
    draft.type = m_types.typeFor(type);
    draft.outcome = m_types.outcomeFor(m_job.map.value(record, Field::Outcome));
    draft.subject = m_job.map.value(record, Field::Subject);
    return true;
}

bool DatedPlanner::settlePerson(const Record &record, Draft &draft)
{
    draft.person = m_people.personFor(m_job.map.value(record, Field::Rep),
                                      m_job.map.value(record, Field::RepKey));
    if (draft.person < 0) {
        const int column = m_job.map.has(Field::Rep) ? m_job.map.first(Field::Rep)
                                                     : m_job.map.first(Field::RepKey);
        m_job.reject(record, {column, {}, tr("The row names nobody."), tr("Fill in whose it is.")});
        return false;
    }
    if (m_people.isNotMine(draft.person)) {
        m_job.ledger.skip(record, tr("%1 is not one of yours.").arg(m_people.nameOf(draft.person)));
        return false;
    }
    return true;
}

bool DatedPlanner::settleDay(const Record &record, Draft &draft)
{
    draft.day = m_days.read(record);
    if (draft.day.trouble) {
        m_job.reject(record, *draft.day.trouble);
        return false;
    }
    if (draft.day.day > m_job.known.today) {
        ++m_futureRows;
        leaveOut(record, draft.id, tr("Planned: dated after today."));
        return false;
    }
    if (m_leavesAllOut) {
        m_job.ledger.skip(record, tr("Nothing says that this took place; left out as you chose."));
        return false;
    }
    if (m_busy.isLeftOut(draft.person, draft.day.day)) {
        m_job.ledger.skip(record, BusyDays::reason());
        return false;
    }
    return true;
}

quint64 DatedPlanner::contentOf(const Draft &draft) const
{
    const QByteArrayView outcome = draft.outcome >= 0
                                       ? QByteArrayView(m_types.foldedOutcome(draft.outcome))
                                       : QByteArrayView();
    return contentOfRow(m_types.foldedType(draft.type), outcome, draft.day.day, draft.subject);
}

QByteArray DatedPlanner::keyOf(const Record &record, const Draft &draft)
{
    const QByteArrayView rep = m_job.map.value(record, Field::RepKey);
    const QString name = QString::fromUtf8(m_job.map.value(record, Field::Rep));
    m_scratch = rep.isEmpty() ? foldedName(name).toUtf8() : rep.toByteArray();
    m_scratch += '\x1f';
    m_scratch += QByteArray::number(draft.day.day.toJulianDay());
    m_scratch += '\x1f';
    m_scratch += QByteArray::number(draft.day.secondOfDay);
    m_scratch += '\x1f';
    m_scratch += m_types.foldedType(draft.type);
    m_scratch += '\x1f';
    m_scratch.append(draft.subject);
    return contentKey(m_scratch, m_occurrences);
}

void DatedPlanner::write(const Record &record, const Draft &draft)
{
    ++m_takenRows;
    m_people.countRow(draft.person, m_job.map.value(record, Field::Team));
    m_types.countRow(draft.type, draft.outcome, draft.subject);
    m_coverage.add(draft.person, draft.day.day);

    const QByteArray key = draft.id.isEmpty() ? keyOf(record, draft) : draft.id;
    const KnownRow *known = m_known.find(hashOfKey(key));
    m_busy.count(draft.person, draft.day.day, known == nullptr);
    PlannedDatedRow row;
    row.content = contentOf(draft);
    if (known && known->content == row.content && !m_movesOwners &&
        (known->rep == m_people.repOf(draft.person) || !known->rep.isValid())) {
        m_job.ledger.leaveUnchanged();
        return;
    }
    row.person = draft.person;
    row.type = draft.type;
    row.outcome = draft.outcome;
    row.day = draft.day.day;
    row.key = m_texts->store(key);
    row.subject = m_texts->store(draft.subject);
    if (known) {
        writeKnown(std::move(row), *known);
        return;
    }
    m_job.ledger.add();
    m_job.plan.dated.push_back(std::move(row));
}

/// A row of an earlier import that says something else now, or belongs to somebody else.
void DatedPlanner::writeKnown(PlannedDatedRow &&row, const KnownRow &known)
{
    const bool isMoved = known.rep.isValid() && m_people.repOf(row.person) != known.rep;
    m_movedRows += isMoved ? 1 : 0;
    if (isMoved && !m_movesOwners)
        row.person = m_people.personOfRep(known.rep);
    if (known.content == row.content && (!isMoved || !m_movesOwners)) {
        m_job.ledger.leaveUnchanged();
        return;
    }
    row.isChange = true;
    row.movesOwner = isMoved && m_movesOwners;
    m_job.ledger.change();
    m_job.plan.dated.push_back(std::move(row));
}

void DatedPlanner::finish()
{
    ImportPlan &plan = m_job.plan;
    plan.texts = m_texts;
    describe();
    m_people.finish(plan);
    m_states.finish(plan);
    m_types.finish(plan);
    askMoved();
    // While day and month may be swapped, every question about days would be about the wrong ones.
    const bool hasDays = !m_job.findings->hasOpenDates();
    if (hasDays) {
        askPlanned();
        m_busy.finish(plan);
    }
    if (hasDays)
        m_job.claim = m_coverage.finish(m_job.known, m_job.choices, plan);
    if (m_job.claim) {
        m_job.claim->knowsEveryRow = m_knowsEveryRow && !m_repeated.sawUnusableIds();
        noteOtherSources(*m_job.claim);
    }
    if (m_takenBack > 0)
        plan.notes.append(tr("%n row(s) of earlier imports did not take place after all, or were "
                             "deleted in the CRM. They count no longer.",
                             nullptr, static_cast<int>(m_takenBack)));
}

/// Two programs may hold the same meeting, and nothing tells that it is one.
void DatedPlanner::noteOtherSources(const FileClaim &claim)
{
    const qint64 first = claim.first.toJulianDay();
    const qint64 last = claim.last.toJulianDay();
    for (const auto &[source, rows] : m_job.known.dated) {
        if (source == m_job.map.source)
            continue;
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const KnownRow &row) {
            return row.day >= first && row.day <= last && claim.reps.contains(row.rep);
        });
        if (count > 0)
            m_job.plan.notes.append(
                tr("%n row(s) of the same people and time are there from “%1” already. What both "
                   "programs hold counts twice.",
                   nullptr, static_cast<int>(count))
                    .arg(source));
    }
}

void DatedPlanner::describe()
{
    std::vector<ImportReading> &readings = m_job.plan.readings;
    const QStringList &names = m_job.header.names;
    readings.push_back({QStringLiteral("date"), m_days.words(names)});
    const QString type = m_types.defaultType();
    if (!m_job.map.has(Field::Type) && !type.isEmpty())
        readings.push_back({QStringLiteral("type"), tr("every row is of type “%1”").arg(type)});
    if (m_job.map.has(Field::Status))
        readings.push_back(
            {QStringLiteral("status"),
             tr("“%1” says what took place").arg(names.value(m_job.map.first(Field::Status)))});
}

void DatedPlanner::askPlanned()
{
    const Answers answers(m_job.choices);
    const QString id = QStringLiteral("planned");
    if (m_futureRows == 0 || m_states.tellsPlannedFromDone() || answers.to(id))
        return;
    ImportQuestion question;
    question.id = id;
    question.rows = m_takenRows;
    question.about = tr("Nothing in this file tells planned from done, and %n row(s) are dated "
                        "after today. Did the rows up to today take place?",
                        nullptr, static_cast<int>(m_futureRows));
    question.choices = {{QStringLiteral("done"), tr("Yes; later ones are left out")},
                        {QStringLiteral("leave-out"), tr("No, leave all of them out")}};
    m_job.plan.questions.push_back(std::move(question));
}

void DatedPlanner::askMoved()
{
    if (m_movedRows == 0)
        return;
    const int rows = static_cast<int>(m_movedRows);
    if (m_movesOwners) {
        m_job.plan.notes.append(
            tr("%n row(s) move to the owner the file names now.", nullptr, rows));
        return;
    }
    m_job.plan.notes.append(tr("%n row(s) have another owner now than when they were first "
                               "imported. They stay with whom they were done by.",
                               nullptr, rows));
    ImportQuestion question;
    question.id = QStringLiteral("owner-moved");
    question.rows = m_movedRows;
    question.about = tr("%n row(s) have another owner now. Whose are they?", nullptr, rows);
    question.choices = {{QStringLiteral("keep"), tr("Theirs who did them")},
                        {QStringLiteral("move"), tr("The new owner's")}};
    question.proposed = QStringLiteral("keep");
    question.blocking = false;
    m_job.plan.questions.push_back(std::move(question));
}

} // namespace courtside

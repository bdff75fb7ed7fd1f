// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datedplanner.h"

#include "models/import/celltext.h"

namespace courtside {

DatedPlanner::DatedPlanner(FileJob &job)
    : m_job(job), m_people(job.known, job.choices, job.earlier.newReps),
      m_book(job.known, job.earlier.newActivities),
      m_types(job.known, job.choices, job.earlier, m_book, typeColumn()),
      m_states(job.map, job.choices), m_days(job.map, *job.findings),
      m_known(job.known, job.earlier, job.map.source), m_repeated(job),
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
    const QString leftOut = RowStateReader::reason(state);
    if (!leftOut.isEmpty()) {
        if (state != RowState::Deleted || !takeBack(record, id))
            m_job.ledger.skip(record, leftOut);
        return;
    }
    Draft draft;
    if (readDraft(record, draft))
        write(record, id, draft);
}

/// A record of an earlier import that the CRM has deleted since stays as a row that counts nothing;
/// undoing the import brings it back. False where there is no such record.
bool DatedPlanner::takeBack(const Record &record, const QByteArray &id)
{
    const KnownRow *known = id.isEmpty() ? nullptr : m_known.find(hashOfKey(id));
    Draft draft;
    draft.day = m_days.read(record);
    if (!known || !known->rep.isValid() || draft.day.trouble)
        return false;
    draft.type = m_types.deletedType();
    PlannedDatedRow row;
    row.content = contentOf(draft);
    if (known->content == row.content) {
        m_job.ledger.leaveUnchanged();
        return true;
    }
    ++m_takenBack;
    row.person = m_people.personOfRep(known->rep);
    row.type = draft.type;
    row.day = draft.day.day;
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
        m_job.ledger.skip(record, tr("Planned: dated after today."));
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

/// What is compared to tell a changed row: everything but the owner, whose history stays theirs.
quint64 DatedPlanner::contentOf(const Draft &draft)
{
    m_scratch = m_types.foldedType(draft.type);
    m_scratch += '\x1f';
    if (draft.outcome >= 0)
        m_scratch += m_types.foldedOutcome(draft.outcome);
    m_scratch += '\x1f';
    m_scratch += QByteArray::number(draft.day.day.toJulianDay());
    m_scratch += '\x1f';
    m_scratch.append(draft.subject);
    return hashOfContent(m_scratch);
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

void DatedPlanner::write(const Record &record, const QByteArray &id, const Draft &draft)
{
    ++m_takenRows;
    m_people.countRow(draft.person, m_job.map.value(record, Field::Team));
    m_types.countRow(draft.type, draft.outcome, draft.subject);
    m_coverage.add(draft.person, draft.day.day);

    const QByteArray key = id.isEmpty() ? keyOf(record, draft) : id;
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
    askPlanned();
    m_busy.finish(plan);
    askMoved();
    m_coverage.finish(m_job.known, m_job.choices, plan);
    if (m_takenBack > 0)
        plan.notes.append(tr("%n row(s) of earlier imports are deleted in the CRM now and count no "
                             "longer.",
                             nullptr, static_cast<int>(m_takenBack)));
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

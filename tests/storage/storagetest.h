// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/storage/check.h"
#include "models/storage/contenthash.h"
#include "models/storage/contentwriter.h"
#include "models/storage/database.h"
#include "models/storage/importwriter.h"
#include "models/storage/replay.h"
#include "models/storage/sql.h"
#include "models/storage/transaction.h"

#include <QDate>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace courtside {

/// The value of a Result, or a failed test with the sentence.
template <class T> T take(Result<T> result)
{
    if (!result)
        qFatal("%s / %s", qPrintable(result.failure().sentence),
               qPrintable(result.failure().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

inline Week week(int number, int isoYear = 2026)
{
    return Week::fromIso(isoYear, number).value();
}

/// Runs `work` in a transaction and returns what undo needs.
template <class Work> ContentStep edit(Database &database, Work work)
{
    Transaction transaction = take(Transaction::begin(database));
    ContentWriter writer(database);
    work(writer);
    take(transaction.commit());
    return writer.takeStep();
}

inline void undo(Database &database, const ContentStep &step)
{
    Transaction transaction = take(Transaction::begin(database));
    take(undoStep(database, step));
    take(transaction.commit());
}

inline void redo(Database &database, const ContentStep &step)
{
    Transaction transaction = take(Transaction::begin(database));
    take(redoStep(database, step));
    take(transaction.commit());
}

/// A plan in the making, with people and types named once.
class PlanMaker final
{
public:
    explicit PlanMaker(const QString &file = QStringLiteral("week.csv"),
                       RecordKind kind = RecordKind::Activities)
    {
        plan.file = file;
        plan.sha256 = file.toUtf8();
        plan.kind = kind;
        plan.source = QStringLiteral("by hand");
    }

    qint32 person(const QString &name)
    {
        for (size_t at = 0; at < plan.people.size(); ++at) {
            if (plan.people[at].raw == name)
                return static_cast<qint32>(at);
        }
        PlannedPerson person;
        person.raw = name;
        person.newRepName = name;
        plan.people.push_back(person);
        return static_cast<qint32>(plan.people.size()) - 1;
    }
    int activity(const QString &name)
    {
        for (size_t at = 0; at < plan.activities.size(); ++at) {
            if (plan.activities[at].name == name)
                return static_cast<int>(at);
        }
        plan.activities.push_back({name, std::nullopt, false});
        return static_cast<int>(plan.activities.size()) - 1;
    }
    qint32 type(const QString &name)
    {
        if (!plan.types.contains(name))
            plan.types.append(name);
        return static_cast<qint32>(plan.types.indexOf(name));
    }
    qint32 outcome(const QString &name)
    {
        if (name.isEmpty())
            return -1;
        if (!plan.outcomes.contains(name))
            plan.outcomes.append(name);
        return static_cast<qint32>(plan.outcomes.indexOf(name));
    }
    PlanMaker &rule(const QString &type, const QString &activityName)
    {
        plan.rules.push_back({RuleField::Type, type, activity(activityName), false});
        return *this;
    }
    /// A dated row, and the rep's presence in its week.
    PlanMaker &row(const QString &key, const QString &name, const QString &typeName, QDate day,
                   const QString &subject = {}, const QString &outcomeName = {})
    {
        PlannedDatedRow row;
        row.key = key.toUtf8();
        row.person = person(name);
        row.type = type(typeName);
        row.outcome = outcome(outcomeName);
        row.day = day;
        row.subject = subject.toUtf8();
        row.content = qHash(typeName + day.toString(Qt::ISODate) + subject + outcomeName, 1);
        plan.dated.push_back(row);
        ++plan.rows;
        ++plan.added;
        return present(name, Week::of(day));
    }
    PlanMaker &present(const QString &name, Week inWeek, bool claimed = false)
    {
        plan.presence.push_back({person(name), inWeek, claimed});
        return *this;
    }
    PlanMaker &tally(const QString &name, const QString &activityName, Week inWeek, int count)
    {
        plan.tallies.push_back({person(name), activity(activityName), inWeek, count});
        return *this;
    }

    ImportPlan plan;
};

inline const QDateTime importTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);

inline std::vector<AppliedImport> import(Database &database, const std::vector<ImportPlan> &plans)
{
    Transaction transaction = take(Transaction::begin(database));
    std::vector<AppliedImport> applied = take(writeImport(database, plans, importTime));
    take(transaction.commit());
    return applied;
}

inline AppliedImport import(Database &database, const ImportPlan &plan)
{
    return import(database, std::vector<ImportPlan>{plan}).front();
}

} // namespace courtside

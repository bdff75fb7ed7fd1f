// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

Result<Rep> repNamed(Workbook &workbook, const QString &name)
{
    if (const auto rep = workbook.people().findRep(name))
        return *rep;
    QStringList names;
    for (const Rep &rep : workbook.people().reps())
        names.append(rep.name);
    return Failure{Names::tr("The workbook knows no single rep called “%1”. It knows: %2.")
                       .arg(name, names.isEmpty() ? Names::tr("nobody yet") : names.join(u", "_s)),
                   {}};
}

Result<Activity> activityNamed(Workbook &workbook, const QString &name)
{
    if (const auto activity = workbook.activities().find(name))
        return *activity;
    QStringList names;
    for (const Activity &activity : workbook.activities().activities())
        names.append(activity.name);
    return Failure{Names::tr("The workbook knows no activity called “%1”. It knows: %2.")
                       .arg(name, names.isEmpty() ? Names::tr("none yet") : names.join(u", "_s)),
                   {}};
}

} // namespace courtside

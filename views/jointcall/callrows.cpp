// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/callrows.h"

#include "models/report/jointcallwords.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/format.h"

#include <QCoreApplication>
#include <QHash>

namespace courtside {

namespace {

struct CallRows
{
    Q_DECLARE_TR_FUNCTIONS(CallRows)
};

} // namespace

std::vector<JointCallRow> callRows(Workbook &workbook, const std::vector<JointCall> &calls)
{
    QHash<RepId, QString> names;
    for (const Rep &rep : workbook.people().reps())
        names.insert(rep.id, rep.name);
    std::vector<JointCallRow> rows;
    for (const JointCall &call : calls) {
        const QDateTime start = call.startsAt.toTimeZone(workbook.zone());
        const QString day = dayText(start.date(), workbook.clock().today());
        const QString customer = call.texts[TextField::Customer];
        JointCallRow row;
        row.call = call.id;
        row.title =
            CallRows::tr("%1 %2  %3")
                .arg(day, start.time().toString(QStringLiteral("HH:mm")), names.value(call.rep));
        row.detail = customer.isEmpty() ? kindWord(call.kind)
                                        : CallRows::tr("%1, %2").arg(kindWord(call.kind), customer);
        row.state = callState(call, workbook.clock().now(), workbook.zone());
        rows.push_back(row);
    }
    return rows;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/withworkbook.h"

namespace courtside {

Reply withWorkbook(const QString &file, const Clock &clock, OpenMode mode,
                   const std::function<Reply(Workbook &)> &use)
{
    const auto workbook = Workbook::open(file, clock, mode);
    if (!workbook)
        return failedReply(workbook.failure(), file);
    QString trouble;
    QObject::connect(workbook->get(), &Workbook::saveFailed, workbook->get(),
                     [&trouble](const QString &sentence) { trouble = sentence; });
    const Reply reply = use(**workbook);
    if (reply.error.isEmpty() && !trouble.isEmpty())
        return failedReply({trouble, {}}, file);
    return reply;
}

} // namespace courtside

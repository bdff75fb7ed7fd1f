// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/undowords.h"

#include "views/shared/format.h"

#include <QCoreApplication>

namespace courtside {

namespace {

constexpr int mostListed = 8;

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

QString putBackText(qint64 rows)
{
    return rows == 1 ? UndoWords::tr("1 row put back as it was")
                     : UndoWords::tr("%1 put back as they were").arg(rowsText(rows));
}

} // namespace

QString undoneSentence(const ImportUndo &undone, const QString &file)
{
    QString done = UndoWords::tr("%1 taken out").arg(rowsText(undone.removed));
    if (undone.restored > 0)
        done = UndoWords::tr("%1, %2").arg(done, putBackText(undone.restored));
    return file.isEmpty() ? UndoWords::tr("Import undone: %1.").arg(done)
                          : UndoWords::tr("Import of %1 undone: %2.").arg(file, done);
}

QString keptText(const QStringList &kept)
{
    if (kept.isEmpty())
        return {};
    return UndoWords::tr("Kept, since somebody changed it by hand after the import:") + u'\n' +
           listedText(kept);
}

QString listedText(const QStringList &lines)
{
    if (lines.size() <= mostListed)
        return lines.join(u'\n');
    return lines.mid(0, mostListed).join(u'\n') + u'\n' +
           UndoWords::tr("… and %1 more.").arg(countText(lines.size() - mostListed));
}

} // namespace courtside

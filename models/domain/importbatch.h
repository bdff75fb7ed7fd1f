// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/importplan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace courtside {

/// One import of the past.
struct ImportBatch
{
    BatchId id;
    QDateTime at;
    QString file;
    RecordKind kind = RecordKind::Activities;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    bool undone = false;
};

/// What writing one plan did.
struct AppliedImport
{
    BatchId batch;
    qint64 added = 0;
    qint64 changed = 0;
    QStringList notes; ///< what was kept instead of written, one sentence each
};

/// What undoing an import did.
struct ImportUndo
{
    qint64 removed = 0;  ///< rows the import had added
    qint64 restored = 0; ///< rows put back to what they were before
    QStringList kept;    ///< edited by hand since and therefore kept, one sentence each
};

} // namespace courtside

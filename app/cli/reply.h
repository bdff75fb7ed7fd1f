// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonValue>
#include <QString>

class QIODevice;

namespace courtside {

/// What the shell is told. Where several apply: wrongUsage, failed, needsAnswer, rejectedRows.
namespace exitcode {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUsage = 2;
inline constexpr int rejectedRows = 3; ///< done, but rows were rejected
inline constexpr int needsAnswer = 4;  ///< nothing was written
} // namespace exitcode

/// What a verb has to say, in every form it may be wanted.
struct Reply
{
    int code = exitcode::done;
    QString text;        ///< for people, or CSV; with its last line break
    QJsonValue document; ///< for scripts: an object or an array
    QString error;       ///< the sentence, where something is wrong
    QString errorFile;   ///< the file it is about, as it was named; may be empty
};

/// A reply that is nothing but an error.
Reply failedReply(const Failure &failure, const QString &file = {});
/// The same for a command line that cannot be understood.
Reply usageReply(const Failure &failure);

/// Writes the reply: with `json` exactly one document to `out`, else the text to `out` and the
/// error to `err`. Returns the exit code.
int write(const Reply &reply, bool json, QIODevice &out, QIODevice &err);

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reply.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

/// Beside an error only an object has room for what else is known.
QJsonDocument documentOf(const Reply &reply)
{
    if (reply.error.isEmpty()) {
        return reply.document.isArray() ? QJsonDocument(reply.document.toArray())
                                        : QJsonDocument(reply.document.toObject());
    }
    const QJsonValue file =
        reply.errorFile.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reply.errorFile);
    QJsonObject object = reply.document.toObject();
    object.insert(u"error"_s, QJsonObject{{u"sentence"_s, reply.error}, {u"file"_s, file}});
    return QJsonDocument(object);
}

} // namespace

Reply failedReply(const Failure &failure, const QString &file)
{
    Reply reply;
    reply.code = exitcode::failed;
    reply.error = failure.sentence;
    reply.errorFile = file;
    return reply;
}

Reply usageReply(const Failure &failure)
{
    Reply reply;
    reply.code = exitcode::wrongUsage;
    reply.error = failure.sentence;
    return reply;
}

int write(const Reply &reply, bool json, QIODevice &out, QIODevice &err)
{
    if (json) {
        out.write(documentOf(reply).toJson());
    } else {
        out.write(reply.text.toUtf8());
        if (!reply.error.isEmpty())
            err.write((reply.error + u'\n').toUtf8());
    }
    return reply.code;
}

} // namespace courtside

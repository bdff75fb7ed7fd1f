// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "tests/filebytes.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace courtside::testing {

/// What one run of courtside-cli left behind.
struct CliRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    /// The import's part about one file.
    QJsonObject file(int index = 0) const
    {
        return object().value(QStringLiteral("files"))[index].toObject();
    }
    QString error() const
    {
        return object().value(QStringLiteral("error"))[QStringLiteral("sentence")].toString();
    }
};

/// A folder of its own in which courtside-cli is run, on a day of its own.
class CliFolder final
{
public:
    explicit CliFolder(QDate today = QDate(2026, 11, 23)) : m_now(today, QTime(9, 0))
    {
        // Backups of the test's workbooks go where the test's other files go.
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        putBytes(path(name), content);
        return path(name);
    }
    QByteArray read(const QString &name) const { return bytesOf(path(name)); }

    CliRun run(const QStringList &words) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const int code = runCli(words, out, err, Clock{[now = m_now] {
                                    return now;
                                }});
        return {code, out.data(), err.data()};
    }
    /// A new workbook of this name; the test ends where it cannot be made.
    QString workbook(const QString &name = QStringLiteral("team.courtside")) const
    {
        const CliRun made = run({QStringLiteral("new"), path(name), QStringLiteral("--zone"),
                                 QStringLiteral("Europe/Berlin")});
        if (made.code != 0)
            qFatal("No workbook: %s", made.err.constData());
        return path(name);
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now;
};

} // namespace courtside::testing

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/fsuid.h>
#include <unistd.h>

namespace courtside {

/// Copies a file to where everybody may read and nobody write, and meets it as somebody to whom
/// that applies: root is let in everywhere.
class AsAnybody final
{
public:
    explicit AsAnybody(const QString &file)
    {
        QFile::copy(file, path());
        QFile::setPermissions(path(), QFileDevice::Permissions(0x4444));
        QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x5555));
        m_before = static_cast<uid_t>(setfsuid(geteuid() == 0 ? nobody : geteuid()));
    }
    ~AsAnybody()
    {
        setfsuid(m_before);
        QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7700));
    }
    AsAnybody(const AsAnybody &) = delete;
    AsAnybody &operator=(const AsAnybody &) = delete;

    QString path() const { return m_folder.filePath(QStringLiteral("copy.courtside")); }

private:
    static constexpr uid_t nobody = 65534;

    QTemporaryDir m_folder{QStringLiteral("/tmp/courtside-XXXXXX")}; // others can get there
    uid_t m_before = 0;
};

} // namespace courtside

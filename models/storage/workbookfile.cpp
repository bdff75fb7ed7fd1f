// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/workbookfile.h"

#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace courtside::workbookfile {

namespace {

struct WorkbookFile
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookFile)
};

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Failure notAWorkbook(const QString &path)
{
    return {WorkbookFile::tr("“%1” is not a Courtside workbook. To read an export from a CRM, "
                             "open a workbook and import the file into it.")
                .arg(nameOf(path)),
            QStringLiteral("header is not a workbook's")};
}

} // namespace

Result<WorkbookHeader> readHeader(const QString &path)
{
    // Offsets of the SQLite file format: the user version at 60, the application id at 68.
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationAt = 68;

    const QFileInfo info(path);
    if (!info.exists()) {
        return Failure{WorkbookFile::tr("There is no file “%1”. Choose another one, or make a new "
                                        "workbook.")
                           .arg(nameOf(path)),
                       QStringLiteral("no such file")};
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Failure{WorkbookFile::tr("“%1” could not be read. See whether it is a file and "
                                        "yours to read.")
                           .arg(nameOf(path)),
                       QStringLiteral("open failed: %1").arg(file.error())};
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notAWorkbook(path);
    if (qFromBigEndian<qint32>(header.constData() + applicationAt) != workbookApplicationId)
        return notAWorkbook(path);
    return WorkbookHeader{qFromBigEndian<qint32>(header.constData() + versionAt)};
}

Result<void> createPrivate(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        return Failure{
            WorkbookFile::tr("“%1” exists already. Choose another name.").arg(nameOf(path)),
            QStringLiteral("file exists")};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        return Failure{WorkbookFile::tr("“%1” could not be made. See whether its folder is there "
                                        "and yours to write.")
                           .arg(nameOf(path)),
                       QStringLiteral("create failed: %1").arg(file.error())};
    }
    return {};
}

std::optional<QString> makePrivate(const QString &path)
{
    if (!(QFile::permissions(path) & others))
        return std::nullopt;
    if (QFile::setPermissions(path, ownerOnly)) {
        return WorkbookFile::tr("Other people on this computer could read “%1”; now it is yours "
                                "alone.")
            .arg(nameOf(path));
    }
    return WorkbookFile::tr("Other people on this computer can read “%1”. Move it to a folder of "
                            "your own.")
        .arg(nameOf(path));
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

} // namespace courtside::workbookfile

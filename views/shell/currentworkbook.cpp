// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/currentworkbook.h"

#include "models/workbook/boardreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace courtside {

namespace {

using namespace std::chrono_literals;

constexpr auto pollEvery = 2s;
constexpr int mostRecent = 8;
const auto recentKey = QStringLiteral("recent");
const auto ending = QStringLiteral(".courtside");

/// A path in `folder` where no file is: "My team.courtside", "My team 2.courtside", ...
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + ending);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(ending));
    return path;
}

} // namespace

CurrentWorkbook::CurrentWorkbook(Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock))
{
    auto *poll = new QTimer(this);
    connect(poll, &QTimer::timeout, this, [this] {
        if (m_workbook)
            m_workbook->refreshIfChangedElsewhere();
    });
    poll->start(pollEvery);
}

CurrentWorkbook::~CurrentWorkbook() = default;

QString CurrentWorkbook::name() const
{
    return m_workbook ? QFileInfo(m_workbook->path()).completeBaseName() : QString();
}

Result<void> CurrentWorkbook::open(const QString &path)
{
    if (m_workbook && m_workbook->path() == path)
        return {};
    if (m_openElsewhere && m_openElsewhere(path))
        return Failure{tr("This workbook is open in another window, which is now in front."), {}};
    return take(Workbook::open(path, m_clock));
}

Result<void> CurrentWorkbook::create(const QString &path)
{
    return take(Workbook::create(path, {}, m_clock));
}

Result<void> CurrentWorkbook::openSample()
{
    const QString path = samplePath();
    if (QFile::exists(path)) {
        if (const auto opened = open(path); !opened || sampleIsFresh())
            return opened;
        letGo();
        QFile::remove(path);
    }
    QDir().mkpath(QFileInfo(path).path());
    return take(Workbook::createSample(path, m_clock));
}

Result<void> CurrentWorkbook::createOwn()
{
    return create(freePath(QDir(ownFolder()), tr("My team")));
}

Result<void> CurrentWorkbook::openOwn()
{
    if (m_workbook && !m_workbook->isSample())
        return {};
    for (const QString &path : recent()) {
        if (path != samplePath())
            return open(path);
    }
    return createOwn();
}

Result<QString> CurrentWorkbook::restore(const QString &backup)
{
    const QString path = m_workbook->path();
    letGo();
    const auto kept = Workbook::restoreBackup(path, backup, m_clock);
    if (const auto opened = take(Workbook::open(path, m_clock)); !opened)
        return kept ? opened.failure() : kept.failure();
    return kept;
}

QStringList CurrentWorkbook::recent() const
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFile::exists(path); });
    return paths;
}

QString CurrentWorkbook::samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(tr("Sample") + ending);
}

QString CurrentWorkbook::ownFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString folder = documents.filePath(QStringLiteral("Courtside"));
    QDir().mkpath(folder);
    return folder;
}

void CurrentWorkbook::letGo()
{
    Q_EMIT changing();
    m_workbook.reset();
}

Result<void> CurrentWorkbook::take(Result<std::unique_ptr<Workbook>> opened)
{
    if (!opened) {
        Q_EMIT changed(); // where none is left, the window has to know
        return opened.failure();
    }
    letGo();
    m_workbook = *std::move(opened);
    remember(m_workbook->path());
    Q_EMIT changed();
    return {};
}

bool CurrentWorkbook::sampleIsFresh() const
{
    const auto upTo = m_workbook->board().today().dataUpTo;
    return upTo && Week::of(*upTo) == lastCompleteWeek(m_clock.today());
}

void CurrentWorkbook::remember(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, QVariant(paths.mid(0, mostRecent)));
}

} // namespace courtside

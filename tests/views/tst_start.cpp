// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/screenshots.h"
#include "app/courtside/singlewindow.h"
#include "app/courtside/startoptions.h"
#include "views/pagelist.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace courtside;

namespace {

QFileInfoList socketsIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"courtside-*"_qs}, QDir::AllEntries | QDir::System);
}

/// A socket file that nobody listens on any more, as a killed process leaves it.
void leaveBehind(const QString &path)
{
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.toUtf8().constData(), sizeof(address.sun_path) - 1);
    QCOMPARE(::bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
    ::close(handle);
}

} // namespace

class TestStart final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); }

    void withoutArgumentsTheLastWorkbookIsMeant()
    {
        const auto start = StartOptions::read({});
        QVERIFY(start);
        QVERIFY(start->file.isEmpty() && start->screenshots.isEmpty() && !start->sample);
        QVERIFY(!start->today);
    }

    void argumentsAreRead()
    {
        const auto start =
            StartOptions::read({u"team.courtside"_qs, u"--as-of"_qs, u"2026-11-23"_qs,
                                u"--sample"_qs, u"--screenshots"_qs, u"out"_qs});
        QVERIFY(start);
        QCOMPARE(start->file, QDir::current().absoluteFilePath(u"team.courtside"_qs));
        QCOMPARE(start->today, QDate(2026, 11, 23));
        QVERIFY(start->sample);
        QCOMPARE(start->screenshots, u"out"_qs);
    }

    void nonsenseIsRefusedWithASentence()
    {
        QCOMPARE(StartOptions::read({u"--as-of"_qs, u"soon"_qs}).failure().sentence,
                 u"“soon” is not a date; write it as 2026-11-23."_qs);
        QCOMPARE(StartOptions::read({u"a"_qs, u"b"_qs}).failure().sentence,
                 u"One workbook at a time, please."_qs);
        QVERIFY(!StartOptions::read({u"--nonsense"_qs}));
        QVERIFY(StartOptions::usage().contains(u"--screenshots <DIR>"_qs));
    }

    void aSecondStartRaisesTheFirst()
    {
        const QString path = m_folder.filePath(u"a.courtside"_qs);
        QVERIFY(!SingleWindow::raiseOther(path));
        SingleWindow first;
        QSignalSpy raised(&first, &SingleWindow::raiseWanted);
        first.listenFor(path);
        QVERIFY(SingleWindow::raiseOther(path));
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(!SingleWindow::raiseOther(m_folder.filePath(u"b.courtside"_qs)));
    }

    void theSocketIsPrivateAndFollowsTheWorkbook()
    {
        const QString path = m_folder.filePath(u"a.courtside"_qs);
        SingleWindow window;
        window.listenFor(path);
        const auto sockets =
            QDir(m_folder.path())
                .entryInfoList({u"courtside-*"_qs}, QDir::AllEntries | QDir::System);
        QCOMPARE(sockets.size(), 1);
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(sockets.front().permissions() & others));
        window.listenFor(m_folder.filePath(u"b.courtside"_qs));
        QVERIFY(!SingleWindow::raiseOther(path));
    }

    void aSocketLeftByACrashIsNoWindow()
    {
        const QString path = m_folder.filePath(u"crashed.courtside"_qs);
        QString socket;
        {
            SingleWindow first;
            first.listenFor(path);
            socket = socketsIn(m_folder.path()).front().filePath();
        }
        leaveBehind(socket);
        QCOMPARE(socketsIn(m_folder.path()).size(), 1);
        QVERIFY(!SingleWindow::raiseOther(path));
        SingleWindow second;
        second.listenFor(path);
        QVERIFY(SingleWindow::raiseOther(path));
    }

    void everyPageIsPhotographedLightAndDark()
    {
        const QString folder = m_folder.filePath(u"pictures"_qs);
        const auto written = writeScreenshots(folder, QDate(2026, 11, 23));
        QVERIFY2(written, written ? "" : qUtf8Printable(written.failure().sentence));
        QStringList expected = {u"welcome-light.png"_qs, u"welcome-dark.png"_qs};
        for (const PageInfo &page : pageList())
            expected << page.id + u"-light.png"_qs << page.id + u"-dark.png"_qs;
        QCOMPARE(*written, expected);
        for (const QString &name : expected) {
            const QImage picture(QDir(folder).filePath(name));
            QCOMPARE(picture.size(), QSize(1366, 768));
            const bool isDark = name.contains(u"dark"_qs);
            QCOMPARE(picture.pixelColor(1300, 700).lightness() < 128, isDark);
        }
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"

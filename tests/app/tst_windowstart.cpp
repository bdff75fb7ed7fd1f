// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/windowstart.h"
#include "views/shell/noticebar.h"
#include "views/shell/pagestack.h"
#include "views/shell/welcomepage.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace courtside;

/// What comes to the screen when the program is started, once or again. A second start in this
/// process takes the same way as one in another: through the socket.
class TestWindowStart final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    /// Makes a workbook without opening it in a window.
    QString workbook(const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        const Clock clock{[] {
            return QDateTime(QDate(2026, 11, 23), QTime(9, 0));
        }};
        if (const auto made = Workbook::create(path, {}, clock); !made)
            qFatal("%s", qPrintable(made.failure().sentence));
        return path;
    }
    static StartOptions on(const QString &path)
    {
        StartOptions options;
        options.file = path;
        return options;
    }
    static QString openIn(WindowStart &start)
    {
        return start.workbook().get() ? start.workbook().get()->path() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, m_folder->path().toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    }

    void theFirstStartEverShowsTheWaysToBegin()
    {
        WindowStart start({});
        QVERIFY(!start.isElsewhere());
        start.window()->show();
        QVERIFY(start.window()->findChild<WelcomePage *>()->isVisible());
        QCOMPARE(openIn(start), QString());
        QCOMPARE(start.window()->notices()->told(), QStringList());
    }

    void aStartWithNothingReopensTheWorkbookOfLastTime()
    {
        const QString earlier = workbook(u"earlier.courtside"_qs);
        const QString last = workbook(u"last.courtside"_qs);
        for (const QString &path : {earlier, last}) {
            WindowStart start(on(path));
            QCOMPARE(openIn(start), path);
            start.window()->close();
        }
        WindowStart again({});
        QVERIFY(!again.isElsewhere());
        QCOMPARE(openIn(again), last);
        QCOMPARE(again.window()->notices()->told(), QStringList());
        QCOMPARE(again.window()->stack()->currentId(), u"team"_qs);
    }

    void aSecondStartRaisesTheFirstWindow()
    {
        const QString path = workbook(u"team.courtside"_qs);
        WindowStart first(on(path));
        first.window()->showMinimized();
        QVERIFY(first.window()->isMinimized());
        const WindowStart second(on(path));
        QVERIFY(second.isElsewhere());
        QTRY_VERIFY(!first.window()->isMinimized());
        QTRY_VERIFY(first.window()->isActiveWindow());

        first.window()->showMinimized();
        const WindowStart withNothing({});
        QVERIFY(withNothing.isElsewhere());
        QTRY_VERIFY(!first.window()->isMinimized());
        QCOMPARE(openIn(first), path);
    }

    void anotherWorkbookHasAWindowOfItsOwn()
    {
        WindowStart first(on(workbook(u"a.courtside"_qs)));
        WindowStart second(on(workbook(u"b.courtside"_qs)));
        QVERIFY(!second.isElsewhere());
        QCOMPARE(openIn(second), m_folder->filePath(u"b.courtside"_qs));
    }

    void aWindowIsFoundByTheWorkbookItShowsNow()
    {
        const QString before = workbook(u"before.courtside"_qs);
        const QString now = workbook(u"now.courtside"_qs);
        WindowStart first(on(before));
        QVERIFY(first.workbook().open(now));
        QVERIFY(WindowStart(on(now)).isElsewhere());
        QVERIFY(!WindowStart(on(before)).isElsewhere());
    }

    void aWorkbookIsNotOpenedInTwoWindows()
    {
        const QString path = workbook(u"a.courtside"_qs);
        WindowStart first(on(path));
        WindowStart second(on(workbook(u"b.courtside"_qs)));
        first.window()->showMinimized();
        const auto opened = second.workbook().open(path);
        QVERIFY(!opened);
        QVERIFY(opened.failure().sentence.contains(u"open in another window"_qs));
        QTRY_VERIFY(!first.window()->isMinimized());
        QCOMPARE(openIn(second), m_folder->filePath(u"b.courtside"_qs));
    }

    void aFileThatCannotBeOpenedIsASentenceInTheWindow()
    {
        WindowStart start(on(m_folder->filePath(u"gone.courtside"_qs)));
        QVERIFY(!start.isElsewhere());
        QCOMPARE(openIn(start), QString());
        QCOMPARE(start.window()->notices()->told().size(), 1);
        QVERIFY(start.window()->notices()->told().front().contains(u"gone.courtside"_qs));
    }
};

QTEST_MAIN(TestWindowStart)
#include "tst_windowstart.moc"

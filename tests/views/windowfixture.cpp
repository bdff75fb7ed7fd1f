// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/windowfixture.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/peopleeditor.h"
#include "views/pagelist.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace courtside {

const QStringList &oddNames()
{
    static const QStringList names = {u"Bo <3"_qs, u"<b>x</b>"_qs, u"R&D"_qs};
    return names;
}

WindowFixture::WindowFixture()
{
    // The sample and new workbooks go where the fixture says, never to the person's folders.
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_appearance = std::make_unique<Appearance>(Scheme::Light);
    m_workbook = std::make_unique<CurrentWorkbook>(clock());
}

Clock WindowFixture::clock()
{
    return {[] {
        return QDateTime(today(), QTime(9, 30));
    }};
}

MainWindow &WindowFixture::open()
{
    const auto answer = [this](QWidget *, const QString &, const QString &) {
        return nextAnswer;
    };
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_workbook, *m_appearance, pageList(), Dialogs{answer, answer}});
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
    return *m_window;
}

void WindowFixture::openSample()
{
    const auto opened = m_workbook->openSample();
    QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.failure().sentence));
}

void WindowFixture::openEmpty()
{
    const auto created = m_workbook->create(path(u"Empty.courtside"_qs));
    QVERIFY2(created, created ? "" : qUtf8Printable(created.failure().sentence));
}

void WindowFixture::openOddNames()
{
    const auto created = m_workbook->create(path(u"Odd.courtside"_qs));
    QVERIFY2(created, created ? "" : qUtf8Printable(created.failure().sentence));
    Workbook &workbook = *m_workbook->get();
    const Week last = lastCompleteWeek(today());
    for (const QString &name : oddNames()) {
        const auto activity = workbook.activities().add(name + u" talks"_qs);
        QVERIFY(activity && workbook.activities().setWatched(*activity, true));
        const auto rep = workbook.people().addRep(name, name);
        QVERIFY(rep);
        for (int weeks = 0; weeks < 30; ++weeks) {
            const int count = weeks < 4 ? 3 : 8 + weeks % 3;
            QVERIFY(workbook.counts().typeCount(*rep, *activity, last.previous(weeks), count));
        }
    }
}

} // namespace courtside

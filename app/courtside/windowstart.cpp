// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/windowstart.h"

#include "views/pagelist.h"
#include "views/shell/noticebar.h"
#include "views/shell/windowmemory.h"

namespace courtside {

namespace {

Clock clockOf(const StartOptions &options)
{
    return {[fixed = options.today] {
        const QDateTime now = QDateTime::currentDateTime();
        return fixed ? QDateTime(*fixed, now.time()) : now;
    }};
}

/// What the arguments and the memory of the last time say should be open; empty: nothing yet.
QString firstPath(const StartOptions &options, const CurrentWorkbook &workbook)
{
    if (options.sample)
        return CurrentWorkbook::samplePath();
    if (!options.file.isEmpty())
        return options.file;
    const QStringList recent = workbook.recent();
    return recent.isEmpty() ? QString() : recent.front();
}

} // namespace

WindowStart::WindowStart(const StartOptions &options) : m_workbook(clockOf(options))
{
    const QString path = firstPath(options, m_workbook);
    if (SingleWindow::raiseOther(path))
        return;
    setupWindow(path);
    openWorkbook(options, path);
    // Only now: asked before, it would find this very window and refuse to open its workbook.
    m_workbook.setElsewhereCheck(&SingleWindow::raiseOther);
}

void WindowStart::setupWindow(const QString &path)
{
    m_appearance = std::make_unique<Appearance>(WindowMemory::scheme());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_workbook, *m_appearance, pageList(), Dialogs::desktop()});
    m_single.listenFor(path);
    QObject::connect(&m_single, &SingleWindow::raiseWanted, m_window.get(),
                     &MainWindow::raiseToFront);
    QObject::connect(&m_workbook, &CurrentWorkbook::changed, &m_single, [this] {
        m_single.listenFor(m_workbook.get() ? m_workbook.get()->path() : QString());
    });
}

void WindowStart::openWorkbook(const StartOptions &options, const QString &path)
{
    if (path.isEmpty())
        return;
    const auto opened = options.sample ? m_workbook.openSample() : m_workbook.open(path);
    if (!opened)
        m_window->notices()->tell(opened.failure().sentence);
}

} // namespace courtside

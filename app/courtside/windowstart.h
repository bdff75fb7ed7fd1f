// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/courtside/singlewindow.h"
#include "app/courtside/startoptions.h"
#include "views/shared/appearance.h"
#include "views/shell/currentworkbook.h"
#include "views/shell/mainwindow.h"

#include <memory>

namespace courtside {

/// One start of the program: a window on the workbook that the options, or the memory of the last
/// time, name. Where another window has that workbook open already, it comes to the front and
/// there is none here.
class WindowStart final
{
public:
    explicit WindowStart(const StartOptions &options);

    bool isElsewhere() const { return !m_window; }
    /// Not yet shown; null where the workbook is open elsewhere.
    MainWindow *window() const { return m_window.get(); }
    CurrentWorkbook &workbook() { return m_workbook; }

private:
    void setupWindow(const QString &path);
    void openWorkbook(const StartOptions &options, const QString &path);

    CurrentWorkbook m_workbook;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    SingleWindow m_single;
};

} // namespace courtside

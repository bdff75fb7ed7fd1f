// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/workbook.h"
#include "views/shared/appearance.h"
#include "views/shell/currentworkbook.h"
#include "views/shell/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace courtside {

/// A window with every page of the list, in a folder, settings and a time of its own.
class WindowFixture final
{
public:
    WindowFixture();

    static QDate today() { return QDate(2026, 11, 23); }
    static Clock clock();
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Makes the window, shows it and gives it the keyboard.
    MainWindow &open();
    void openSample();
    void openEmpty();
    /// A workbook of people and activities whose names look like markup.
    void openOddNames();
    /// What the person would answer when asked for a file.
    QString nextAnswer;

    CurrentWorkbook &workbook() { return *m_workbook; }
    MainWindow &window() { return *m_window; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<CurrentWorkbook> m_workbook;
    std::unique_ptr<MainWindow> m_window;
};

/// Names that a label reading markup would shorten.
const QStringList &oddNames();

} // namespace courtside

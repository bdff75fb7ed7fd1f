// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/page.h"
#include "views/shell/dialogs.h"
#include "views/shell/pageinfo.h"

#include <QMainWindow>

#include <vector>

class QVBoxLayout;

namespace courtside {

class Appearance;
class CommandPalette;
class CurrentWorkbook;
class EditActions;
class FileActions;
class HelpPanel;
class NavigationRail;
class NoticeBar;
class PageActions;
class PageStack;
class SampleBar;
class StatusLine;
class WelcomePage;

/// The window around the pages. It composes; what it is made of does the work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        CurrentWorkbook &workbook;
        Appearance &appearance;
        std::vector<PageInfo> pages; ///< the first one is home; "import" takes dropped files
        Dialogs dialogs;
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a page of the list. Importing into the sample goes to the manager's own workbook.
    void openPage(const QString &id, const PageTarget &target = {});
    void raiseToFront();

    PageStack *stack() const { return m_stack; }
    StatusLine *status() const { return m_status; }
    NoticeBar *notices() const { return m_notices; }
    void openPalette();
    void toggleHelp();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupFrame();
    void setupMenus(Dialogs dialogs);
    void setupViewMenu();
    void setupWelcome();
    void setupSignals();
    void letGo();
    void showWorkbook();
    void goOnWithDraft();
    void followWorkbook();
    void go(const QString &page, const PageTarget &target);
    QString helpTopic() const;

    CurrentWorkbook &m_workbook;
    Appearance &m_appearance;
    PageStack *m_stack;
    PageActions *m_pageActions;
    FileActions *m_files = nullptr;
    EditActions *m_edits = nullptr;
    NavigationRail *m_rail = nullptr;
    QWidget *m_sampleBar = nullptr;
    NoticeBar *m_notices = nullptr;
    WelcomePage *m_welcome = nullptr;
    HelpPanel *m_help = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    QAction *m_back = nullptr;
    QAction *m_goTo = nullptr;
    QAction *m_helpForPage = nullptr;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/report/wording.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/workbook.h"
#include "views/form/draftwords.h"
#include "views/shared/statusline.h"
#include "views/shared/theme.h"
#include "views/shell/appearancemenu.h"
#include "views/shell/appicon.h"
#include "views/shell/commandpalette.h"
#include "views/shell/currentworkbook.h"
#include "views/shell/editactions.h"
#include "views/shell/fileactions.h"
#include "views/shell/helppanel.h"
#include "views/shell/historymenu.h"
#include "views/shell/navigationrail.h"
#include "views/shell/noticebar.h"
#include "views/shell/pageactions.h"
#include "views/shell/pagestack.h"
#include "views/shell/samplebar.h"
#include "views/shell/welcomepage.h"
#include "views/shell/windowkeys.h"
#include "views/shell/windowmemory.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>

namespace courtside {

namespace {

const auto importPage = QStringLiteral("import");

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent), m_workbook(parts.workbook), m_appearance(parts.appearance),
      m_stack(new PageStack(std::move(parts.pages))),
      m_pageActions(new PageActions(m_stack->pages(), this))
{
    setAcceptDrops(true);
    setWindowIcon(appIcon());
    new WindowKeys(this);
    setupMenus(std::move(parts.dialogs));
    setupWelcome();
    setupFrame();
    setupSignals();
    WindowMemory::restore(*this);
    showWorkbook();
}

MainWindow::~MainWindow()
{
    letGo(); // pages must not outlive the workbook they read
}

void MainWindow::openPage(const QString &id, const PageTarget &target)
{
    const Workbook *workbook = m_workbook.get();
    const PageInfo *page = m_stack->find(id);
    if (page && page->isForOwnWorkbook && (!workbook || workbook->isSample())) {
        if (const auto opened = m_workbook.openOwn(); !opened) {
            m_notices->tell(opened.failure().sentence);
            return;
        }
    }
    go(id, target);
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::openPalette()
{
    std::vector<Command> commands;
    const auto append = [&commands](std::vector<Command> more) {
        std::ranges::move(more, std::back_inserter(commands));
    };
    const GoTo go = [this](const QString &page, const PageTarget &target) {
        openPage(page, target);
    };
    Workbook *workbook = m_workbook.get();
    if (workbook) {
        append(peopleCommands(*workbook, go));
        append(pageCommands(m_stack->currentPage(), m_stack->find(m_stack->currentId())->title));
    }
    append(menuCommands(menuBar()));
    if (workbook)
        append(dealCommands(*workbook, go)); // there may be many of them
    m_palette->open(std::move(commands));
}

void MainWindow::toggleHelp()
{
    if (m_help->isVisible())
        m_help->close();
    else
        m_help->open(helpTopic());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowMemory::save(*this, m_stack->currentId());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openPage(importPage, {{}, {}, localFiles(event->mimeData())});
}

void MainWindow::setupFrame()
{
    m_rail = new NavigationRail;
    for (QAction *action : m_pageActions->all())
        m_rail->addPage(action);
    m_rail->addFoot(tr("Go to"), m_goTo);
    m_rail->addFoot(tr("Help"), m_helpForPage);
    m_sampleBar = new SampleBar(m_files->startOwn());
    m_notices = new NoticeBar;
    m_help = new HelpPanel;
    m_status = new StatusLine;

    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sampleBar);
    column->addWidget(m_notices);
    column->addWidget(m_welcome, 1);
    column->addWidget(m_stack, 1);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(page, 1);
    row->addWidget(m_help);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_palette = new CommandPalette(this);
}

void MainWindow::setupMenus(Dialogs dialogs)
{
    m_files = new FileActions(m_workbook, std::move(dialogs), this);
    m_edits = new EditActions(m_workbook, this);

    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_files->fill(file, m_pageActions->find(importPage));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    m_edits->fill(menuBar()->addMenu(tr("&Edit")));
    setupViewMenu();
    auto *history = new HistoryMenu(m_workbook, menuBar()->addMenu(tr("Histor&y")));
    connect(history, &HistoryMenu::failed, this,
            [this](const QString &sentence) { m_notices->tell(sentence); });
    connect(history, &HistoryMenu::said, this,
            [this](const QString &sentence) { m_status->say(sentence); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    m_helpForPage =
        help->addAction(tr("&Help"), QKeySequence::HelpContents, this, &MainWindow::toggleHelp);
    help->addAction(tr("&All topics"), this, [this] { m_help->open(QStringLiteral("index")); });
}

void MainWindow::setupViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_pageActions->all());
    view->addSeparator();
    m_back = view->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), m_stack,
                             &PageStack::back);
    m_goTo = view->addAction(tr("&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                             &MainWindow::openPalette);
    view->addSeparator();
    fillAppearanceMenu(view->addMenu(tr("&Appearance")), m_appearance);
}

void MainWindow::setupWelcome()
{
    m_welcome = new WelcomePage(
        {m_files->openSample(), m_pageActions->find(importPage), m_files->startEmpty()});
}

void MainWindow::setupSignals()
{
    const auto tell = [this](const QString &sentence) {
        m_notices->tell(sentence);
    };
    const auto say = [this](const QString &sentence) {
        m_status->say(sentence);
    };
    connect(m_files, &FileActions::failed, this, tell);
    connect(m_files, &FileActions::said, this, say);
    connect(m_edits, &EditActions::failed, this, tell);
    connect(m_edits, &EditActions::said, this, say);
    connect(m_stack, &PageStack::said, this, say);
    // Queued: going elsewhere may let go of the very page that asked.
    connect(m_stack, &PageStack::pageWanted, this, &MainWindow::openPage, Qt::QueuedConnection);
    connect(m_stack, &PageStack::opened, this, [this](const QString &id) {
        m_pageActions->setCurrent(id);
        m_back->setEnabled(m_stack->canGoBack());
        m_help->follow(helpTopic());
    });
    connect(m_pageActions, &PageActions::wanted, this, [this](const QString &id) {
        const PageInfo *page = m_stack->find(id);
        const Page *here = m_stack->currentPage();
        openPage(id, page && here && page->takesSubject ? here->subject() : PageTarget());
    });
    connect(&m_workbook, &CurrentWorkbook::changing, this, &MainWindow::letGo);
    connect(&m_workbook, &CurrentWorkbook::changed, this, &MainWindow::showWorkbook);
}

void MainWindow::letGo()
{
    m_stack->setWorkbook(nullptr);
}

void MainWindow::showWorkbook()
{
    Workbook *workbook = m_workbook.get();
    m_stack->setWorkbook(workbook);
    m_stack->setVisible(workbook);
    m_rail->setVisible(workbook);
    m_welcome->setVisible(!workbook);
    m_sampleBar->setVisible(workbook && workbook->isSample());
    m_pageActions->setHasWorkbook(workbook);
    m_back->setEnabled(false);
    m_status->clear();
    m_rail->setName(m_workbook.name());
    setWindowTitle(workbook ? tr("%1 – Courtside").arg(m_workbook.name()) : tr("Courtside"));
    if (!workbook)
        return;
    followWorkbook();
    const QString last = WindowMemory::page();
    go(m_stack->find(last) ? last : m_stack->pages().front().id, {});
    goOnWithDraft();
}

/// What was being written when the window last closed, however it did.
void MainWindow::goOnWithDraft()
{
    Workbook *workbook = m_workbook.get();
    const std::vector<Draft> drafts = workbook->drafts().drafts();
    if (drafts.empty() || !m_stack->find(draftPage(drafts.front())))
        return;
    const Draft &newest = drafts.front();
    const QDateTime now = workbook->clock().now();
    if (newest.changedAt < now.addDays(-1))
        return;
    PageTarget target;
    target.draft = newest.id;
    go(draftPage(newest), target);
    const QString what = draftRep(newest).isEmpty()
                             ? draftTitle(newest)
                             : tr("%1 of %2").arg(draftTitle(newest), draftRep(newest));
    m_status->say(tr("%1: this is a draft as you left it, %2. Esc leaves it for later.")
                      .arg(what, agoText(newest.changedAt.secsTo(now))));
}

void MainWindow::followWorkbook()
{
    const Workbook *workbook = m_workbook.get();
    connect(workbook, &Workbook::saved, m_status, &StatusLine::setSaved);
    connect(workbook, &Workbook::saveFailed, m_status, &StatusLine::setNotSaved);
    // What is being written tries again every two seconds.
    connect(workbook, &Workbook::saveFailed, m_notices, &NoticeBar::tellUntilPutAway);
    connect(workbook, &Workbook::saved, m_notices, &NoticeBar::over);
    connect(workbook, &Workbook::busyChanged, this, [this](bool isBusy) {
        m_status->say(isBusy ? tr("An import is being written or taken back. Until then the "
                                  "pages show what was there before.")
                             : QString());
    });
    for (const QString &note : workbook->openingNotes())
        m_notices->tell(note);
}

void MainWindow::go(const QString &page, const PageTarget &target)
{
    m_stack->open(page, target);
}

QString MainWindow::helpTopic() const
{
    const PageInfo *page = m_stack->find(m_stack->currentId());
    return page ? page->helpTopic : QStringLiteral("index");
}

} // namespace courtside

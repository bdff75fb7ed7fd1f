// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importpage.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/workbook.h"
#include "views/import/countwords.h"
#include "views/import/filepanel.h"
#include "views/import/importbar.h"
#include "views/import/importflow.h"
#include "views/import/linkbutton.h"
#include "views/import/newestfiles.h"
#include "views/import/outcomepanel.h"
#include "views/import/questionlist.h"
#include "views/import/sourcebar.h"
#include "views/import/undoimports.h"
#include "views/import/waysin.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>

namespace courtside {

namespace {

constexpr int newestShown = 5;
constexpr int patienceMs = 1000;

using Stage = ImportFlow::Stage;

/// The files that a file manager put into the clipboard; nothing stands for an empty one.
QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    const QList<QUrl> urls = mime ? mime->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ImportPage::ImportPage(Workbook &workbook, ImportDialogs dialogs, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_dialogs(std::move(dialogs)),
      m_flow(new ImportFlow(workbook, this)), m_choose(new QAction(tr("&Choose a file…"), this)),
      m_paste(new QAction(tr("&Paste a table"), this)), m_scroll(new QScrollArea(this)),
      m_another(new LinkButton(tr("Add another file…"), this)),
      m_trouble(plainLabel({}, this, true)), m_outcome(new OutcomePanel(this)),
      m_ways(new WaysIn(m_choose, m_paste, this)), m_sources(new SourceBar(this)),
      m_file(new FilePanel(this)), m_bar(new ImportBar(this)), m_patience(new QTimer(this))
{
    setupActions();
    setupLayout();
    setupFile();
    setupFlow();
    refresh();
}

void ImportPage::open(const PageTarget &target)
{
    if (!target.files.isEmpty())
        addFiles(target.files);
    else if (m_flow->stage() == Stage::Empty)
        refresh();
}

QWidget *ImportPage::start()
{
    if (m_flow->stage() == Stage::Empty)
        return m_outcome->isHidden() ? m_ways->start() : m_outcome->teamButton();
    if (m_flow->canImport())
        return m_bar->importButton();
    QWidget *before = focusWidget();
    return before && before->isVisibleTo(this) ? before : m_bar->cancelButton();
}

void ImportPage::addFiles(const QStringList &paths)
{
    std::vector<ImportSource> sources;
    for (const QString &path : paths)
        sources.push_back({QFileInfo(path).fileName(), path, {}});
    if (!paths.isEmpty())
        rememberImportFolder(QFileInfo(paths.last()).absolutePath());
    m_then = Then::MoveOn;
    m_flow->add(sources);
}

void ImportPage::pasteTable()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const QStringList files = localFiles(mime);
    const QString text = mime ? mime->text() : QString();
    if (!files.isEmpty()) {
        addFiles(files);
    } else if (text.trimmed().isEmpty()) {
        m_flow->tell(tr("There is no table in the clipboard. Copy the cells, column names "
                        "included, and paste again."));
    } else {
        m_then = Then::MoveOn;
        m_flow->add({{tr("Pasted table"), {}, text.toUtf8()}});
    }
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_flow->isWorking())
        m_flow->cancel();
    else
        Page::keyPressEvent(event);
}

void ImportPage::setupActions()
{
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_choose, m_paste});
    connect(m_choose, &QAction::triggered, this, &ImportPage::chooseFiles);
    connect(m_another, &LinkButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_paste, &QAction::triggered, this, &ImportPage::pasteTable);
    connect(m_ways, &WaysIn::fileWanted, this, [this](const QString &path) { addFiles({path}); });
    connect(m_outcome, &OutcomePanel::teamWanted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("team"), {}); });
    connect(m_outcome, &OutcomePanel::undoWanted, this, &ImportPage::undo);
    connect(m_outcome, &OutcomePanel::redoWanted, this, &ImportPage::redo);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { keepInSight(now); });
}

void ImportPage::setupLayout()
{
    auto *title = plainLabel(tr("Import"), this);
    setType(title, Type::Title);
    m_trouble->setProperty("trouble", true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::medium, space::page, space::large);
    column->setSpacing(space::large);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_another);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_outcome);
    column->addWidget(m_ways, 1);
    column->addWidget(m_sources);
    column->addWidget(m_file, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_bar);
}

void ImportPage::setupFile()
{
    using Answers = std::vector<ImportAnswer>;
    const auto answer = [this](const Answers &answers) {
        m_then = Then::MoveOn;
        m_flow->answer(m_sources->current(), answers);
        m_file->questions()->focusOpenAfter(answers.back().first);
    };
    connect(m_file, &FilePanel::answered, this,
            [answer](const QString &question, const QString &key) {
                answer({{question, key}});
            });
    connect(m_file, &FilePanel::allAnswered, this, answer);
    connect(m_file, &FilePanel::readingChosen, this, [this](const ImportChoices &choices) {
        m_then = Then::Stay;
        m_flow->read(m_sources->current(), choices);
    });
    connect(m_file, &FilePanel::choiceMade, this, [this](const ImportChoices &choices) {
        m_then = Then::Stay;
        m_flow->choose(m_sources->current(), choices);
    });
    connect(m_file, &FilePanel::removeWanted, this, [this] {
        m_then = Then::MoveOn;
        m_flow->remove(m_sources->current());
    });
    connect(m_file, &FilePanel::saveRejectedWanted, this, &ImportPage::saveRejected);
    connect(m_sources, &SourceBar::currentChanged, this, &ImportPage::refreshFile);
}

void ImportPage::setupFlow()
{
    connect(m_flow, &ImportFlow::changed, this, &ImportPage::refresh);
    connect(m_flow, &ImportFlow::planned, this, [this] {
        if (m_then == Then::MoveOn)
            moveOn();
        m_then = Then::Stay;
    });
    connect(m_flow, &ImportFlow::refused, this, [this] { start()->setFocus(); });
    connect(m_flow, &ImportFlow::imported, this, &ImportPage::showImported);
    connect(m_flow, &ImportFlow::progressed, m_bar, &ImportBar::setProgress);
    connect(m_bar, &ImportBar::importWanted, m_flow, &ImportFlow::import);
    connect(m_bar, &ImportBar::cancelWanted, this, [this] {
        if (m_flow->isWorking())
            m_flow->cancel();
        else
            m_flow->discard();
    });
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (m_flow->stage() == Stage::Reading)
            m_bar->showWorking(tr("Reading…"));
    });
}

void ImportPage::chooseFiles()
{
    const QString folder = importFolder();
    const QFileInfoList newest = newestTables(folder, 1);
    const QString from = newest.isEmpty() ? folder : newest.first().absoluteFilePath();
    const QStringList chosen = m_dialogs.filesToImport(this, from);
    if (!chosen.isEmpty())
        addFiles(chosen);
}

void ImportPage::saveRejected()
{
    const ImportDraft::File &file = m_flow->draft().file(m_sources->current());
    const QString name =
        tr("%1 - rows to put right.csv").arg(QFileInfo(file.source.name).baseName());
    const QString path = m_dialogs.csvToSave(this, QDir(importFolder()).filePath(name));
    if (path.isEmpty())
        return;
    QSaveFile out(path);
    const QByteArray csv = ImportDesk::rejectedAsCsv(*file.plan);
    if (out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() && out.commit())
        Q_EMIT said(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        m_flow->tell(tr("%1 could not be written: %2. Please choose another folder.")
                         .arg(QFileInfo(path).fileName(), out.errorString()));
}

void ImportPage::showImported(const ImportReport &report)
{
    m_imported = report.batches;
    m_outcome->showImported(report.sentence, report.notes, report.flags);
    m_outcome->teamButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(report.sentence);
}

void ImportPage::undo()
{
    const UndoOutcome undone = undoImports(m_workbook.imports(), m_imported);
    if (!undone.ok) {
        m_flow->tell(undone.sentence);
        return;
    }
    m_outcome->showUndone(undone.sentence, undone.kept);
    m_outcome->redoButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(undone.sentence);
}

void ImportPage::redo()
{
    const UndoOutcome redone = redoImports(m_workbook.imports(), m_imported);
    if (!redone.ok) {
        m_flow->tell(redone.sentence);
        return;
    }
    m_outcome->showImported(redone.sentence, {}, {});
    m_outcome->teamButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(redone.sentence);
}

void ImportPage::refresh()
{
    const Stage stage = m_flow->stage();
    const bool isEmpty = stage == Stage::Empty;
    showTrouble();
    m_ways->setVisible(isEmpty);
    m_file->setVisible(!isEmpty);
    m_bar->setVisible(!isEmpty);
    m_another->setVisible(!isEmpty);
    m_file->setRemovable(m_flow->draft().files().size() > 1);
    if (isEmpty) {
        const QString folder = importFolder();
        m_ways->setNewest(newestTables(folder, newestShown), folder, m_workbook.clock().today());
    } else {
        m_outcome->hide();
    }
    m_sources->setDraft(m_flow->draft());
    refreshFile();
    refreshBar();
}

void ImportPage::showTrouble()
{
    const QString trouble = m_flow->trouble();
    m_trouble->setVisible(!trouble.isEmpty());
    if (m_trouble->text() == trouble)
        return;
    m_trouble->setText(trouble);
    QAccessibleEvent event(m_trouble, QAccessible::Alert);
    if (!trouble.isEmpty())
        QAccessible::updateAccessibility(&event);
}

void ImportPage::refreshFile()
{
    const Stage stage = m_flow->stage();
    m_file->setEnabled(stage != Stage::Writing);
    m_sources->setEnabled(stage != Stage::Writing);
    m_another->setEnabled(stage != Stage::Writing);
    if (stage == Stage::Empty || stage == Stage::Writing)
        m_file->letGo();
    else
        m_file->showFile(m_flow->draft().file(m_sources->current()),
                         m_workbook.activities().activities());
}

void ImportPage::refreshBar()
{
    const ImportDraft &draft = m_flow->draft();
    if (m_flow->stage() == Stage::Writing) {
        m_bar->showWorking(tr("Writing…"));
        return;
    }
    if (m_flow->stage() == Stage::Reading) {
        if (!m_patience->isActive())
            m_patience->start();
        if (!draft.isPlanned())
            m_bar->showReady(tr("Reading…"), tr("One moment."), {});
        m_bar->importButton()->setEnabled(false);
        return;
    }
    m_patience->stop();
    if (!draft.isPlanned()) {
        m_bar->showReady(tr("Nothing was read yet."), heldUpBy(), {});
        return;
    }
    const QString totals = totalsText(draft.totals());
    m_bar->showReady(m_flow->canImport() ? totals : tr("So far: %1").arg(totals), heldUpBy(),
                     tr("&Import"));
}

QString ImportPage::heldUpBy() const
{
    const ImportDraft &draft = m_flow->draft();
    if (!draft.isPlanned())
        return tr("Leave out the file that cannot be read, or discard all.");
    const int open = draft.openQuestions();
    if (open == 0)
        return {};
    return open == 1 ? tr("1 question is open. Nothing is written before it is answered.")
                     : tr("%1 questions are open. Nothing is written before they are answered.")
                           .arg(open);
}

void ImportPage::moveOn()
{
    const int next = m_flow->draft().firstOpenFile();
    if (next < 0) {
        m_bar->importButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QuestionList *questions = m_file->questions();
    if (questions->isAtOpenQuestion() || questions->focusOpenAfter())
        return;
    m_sources->setCurrent(next);
    questions->focusOpenAfter();
}

void ImportPage::keepInSight(QWidget *now)
{
    if (now && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, space::page, space::page * 2);
}

} // namespace courtside

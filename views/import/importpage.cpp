// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importpage.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/workbook.h"
#include "views/import/filepanel.h"
#include "views/import/filesin.h"
#include "views/import/importbar.h"
#include "views/import/importflow.h"
#include "views/import/newestfiles.h"
#include "views/import/outcomepanel.h"
#include "views/import/questionlist.h"
#include "views/import/sourcebar.h"
#include "views/import/undoimports.h"
#include "views/import/waysin.h"
#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace courtside {

namespace {

constexpr int newestShown = 5;

using Stage = ImportFlow::Stage;

} // namespace

ImportPage::ImportPage(Workbook &workbook, ImportDialogs dialogs, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_flow(new ImportFlow(workbook, this)),
      m_filesIn(new FilesIn(std::move(dialogs), this)), m_scroll(new ScrollColumn(this)),
      m_another(new LinkButton(tr("Add another file…"), this)),
      m_trouble(plainLabel({}, this, true)), m_outcome(new OutcomePanel(this)),
      m_ways(new WaysIn(m_filesIn->choose(), m_filesIn->paste(), this)),
      m_sources(new SourceBar(this)), m_file(new FilePanel(this)), m_bar(new ImportBar(this))
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
        m_filesIn->take(target.files);
    else if (m_flow->stage() == Stage::Empty)
        startAfresh();
}

/// What the last import did is told until the page is opened again.
void ImportPage::startAfresh()
{
    m_outcome->hide();
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

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_flow->isWorking())
        m_flow->cancel();
    else
        Page::keyPressEvent(event);
}

void ImportPage::setupActions()
{
    addActions({m_filesIn->choose(), m_filesIn->paste()});
    connect(m_another, &LinkButton::clicked, m_filesIn->choose(), &QAction::trigger);
    connect(m_ways, &WaysIn::fileWanted, m_filesIn,
            [this](const QString &path) { m_filesIn->take({path}); });
    connect(m_filesIn, &FilesIn::said, this, &ImportPage::said);
    connect(m_filesIn, &FilesIn::failed, m_flow, &ImportFlow::tell);
    connect(m_filesIn, &FilesIn::came, this, [this](const std::vector<ImportSource> &sources) {
        m_then = Then::MoveOn;
        m_flow->add(sources);
    });
    connect(m_outcome, &OutcomePanel::teamWanted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("team"), {}); });
    connect(m_outcome, &OutcomePanel::undoWanted, this, &ImportPage::takeBack);
    connect(m_outcome, &OutcomePanel::redoWanted, this, &ImportPage::bringBack);
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
    m_scroll->setContent(content);

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
    connect(m_file, &FilePanel::picked, m_bar->importButton(),
            [this] { m_bar->importButton()->setFocus(Qt::OtherFocusReason); });
    connect(m_file, &FilePanel::removeWanted, this, [this] {
        m_then = Then::MoveOn;
        m_flow->remove(m_sources->current());
    });
    connect(m_file, &FilePanel::saveRejectedWanted, this, [this] {
        const ImportDraft::File &file = m_flow->draft().file(m_sources->current());
        m_filesIn->saveRejected(file.source.name, *file.plan);
    });
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
    connect(m_flow, &ImportFlow::stopped, this,
            [this] { start()->setFocus(Qt::OtherFocusReason); });
    connect(m_flow, &ImportFlow::imported, this, &ImportPage::showImported);
    connect(m_flow, &ImportFlow::progressed, m_bar, &ImportBar::setProgress);
    connect(m_bar, &ImportBar::importWanted, m_flow, &ImportFlow::import);
    connect(m_bar, &ImportBar::cancelWanted, this, [this] {
        if (m_flow->isWorking())
            m_flow->cancel();
        else
            m_flow->discard();
    });
}

void ImportPage::showImported(const ImportReport &report)
{
    m_imported = report.batches;
    m_outcome->showImported(report.sentence, report.notes, report.flags);
    m_scroll->verticalScrollBar()->setValue(0);
    m_outcome->teamButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(report.sentence);
}

void ImportPage::takeBack()
{
    undoImports(m_workbook.imports(), m_imported, this, [this](const UndoOutcome &undone) {
        if (!undone.ok) {
            m_flow->tell(undone.sentence);
            return;
        }
        m_outcome->showUndone(undone.sentence, undone.kept);
        m_outcome->redoButton()->setFocus(Qt::OtherFocusReason);
        Q_EMIT said(undone.sentence);
    });
}

void ImportPage::bringBack()
{
    redoImports(m_workbook.imports(), m_imported, this, [this](const UndoOutcome &redone) {
        if (!redone.ok) {
            m_flow->tell(redone.sentence);
            return;
        }
        showImported({redone.sentence, {}, {}, m_imported});
    });
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
    m_bar->showFlow(*m_flow);
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

void ImportPage::moveOn()
{
    const int next = m_flow->draft().firstOpenFile();
    if (next < 0) {
        QWidget *pick = m_file->firstPick();
        (pick ? pick : m_bar->importButton())->setFocus(Qt::TabFocusReason);
        return;
    }
    QuestionList *questions = m_file->questions();
    if (questions->isAtOpenQuestion() || questions->focusOpenAfter())
        return;
    m_sources->setCurrent(next);
    questions->focusOpenAfter();
}

} // namespace courtside

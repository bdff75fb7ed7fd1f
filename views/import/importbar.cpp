// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importbar.h"

#include "views/import/countwords.h"
#include "views/import/importflow.h"
#include "views/shared/actionbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace courtside {

namespace {
constexpr int progressSteps = 1000;
constexpr int progressWidth = 240;
constexpr int patienceMs = 1000;

/// Why nothing can be written yet, or nothing.
QString heldUpBy(const ImportDraft &draft)
{
    if (!draft.isPlanned())
        return ImportBar::tr("Leave out the file that cannot be read, or discard all.");
    const int open = draft.openQuestions();
    if (open == 0)
        return {};
    return open == 1
               ? ImportBar::tr("1 question is open. Nothing is written before it is answered.")
               : ImportBar::tr("%1 questions are open. Nothing is written before they are "
                               "answered.")
                     .arg(open);
}

} // namespace

ImportBar::ImportBar(QWidget *parent)
    : QFrame(parent), m_sentence(plainLabel({}, this, true)), m_heldUp(plainLabel({}, this, true)),
      m_progress(new QProgressBar(this)), m_import(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_patience(new QTimer(this))
{
    setProperty("foot", true);
    setType(m_sentence, Type::Strong);
    m_heldUp->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("How far it is"));
    setPrimary(m_import);
    m_cancel->setAutoDefault(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_heldUp);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::medium, space::page, space::medium);
    row->setSpacing(space::medium);
    row->addLayout(words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportBar::importWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBar::cancelWanted);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { showWorking(tr("Reading…")); });
    setAccessibleName(tr("Import"));
}

void ImportBar::showFlow(const ImportFlow &flow)
{
    const ImportDraft &draft = flow.draft();
    if (flow.stage() == ImportFlow::Stage::Reading) {
        showReading(!draft.isPlanned());
        return;
    }
    m_patience->stop();
    if (flow.stage() == ImportFlow::Stage::Writing) {
        showWorking(tr("Writing…"));
    } else if (!draft.isPlanned()) {
        showReady(tr("Nothing was read yet."), heldUpBy(draft), {});
    } else {
        const QString totals = totalsText(draft.totals());
        showReady(flow.canImport() ? totals : tr("So far: %1").arg(totals), heldUpBy(draft),
                  tr("&Import"));
        if (flow.canImport())
            note(tr("Nothing is written before you press Import, and Undo takes it back."));
    }
}

void ImportBar::showReading(bool isFirst)
{
    if (!m_patience->isActive())
        m_patience->start();
    if (isFirst)
        showReady(tr("Reading…"), tr("One moment."), {});
    m_import->setEnabled(false);
}

void ImportBar::showReady(const QString &sentence, const QString &heldUpBy, const QString &caption)
{
    m_sentence->setText(sentence);
    note(heldUpBy);
    m_progress->hide();
    m_import->setText(caption);
    m_import->setAccessibleDescription(sentence);
    m_import->setVisible(!caption.isEmpty());
    m_import->setEnabled(heldUpBy.isEmpty());
    m_cancel->setText(tr("&Discard"));
    m_cancel->setAccessibleDescription(tr("Lets go of these files; nothing is written"));
}

void ImportBar::note(const QString &sentence)
{
    m_heldUp->setText(sentence);
    m_heldUp->setVisible(!sentence.isEmpty());
}

void ImportBar::showWorking(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_heldUp->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_import->setEnabled(false);
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setAccessibleDescription(tr("Stops; nothing is written"));
}

void ImportBar::setProgress(double share)
{
    m_progress->setValue(static_cast<int>(share * progressSteps));
}

QString ImportBar::sentence() const
{
    return m_sentence->text();
}

} // namespace courtside

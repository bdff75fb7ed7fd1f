// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importbar.h"

#include "views/shared/actionbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace courtside {

namespace {
constexpr int progressSteps = 1000;
constexpr int progressWidth = 240;
} // namespace

ImportBar::ImportBar(QWidget *parent)
    : QFrame(parent), m_sentence(plainLabel({}, this, true)), m_heldUp(plainLabel({}, this, true)),
      m_progress(new QProgressBar(this)), m_import(new QPushButton(this)),
      m_cancel(new QPushButton(this))
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
    setAccessibleName(tr("Import"));
}

void ImportBar::showReady(const QString &sentence, const QString &heldUpBy, const QString &caption)
{
    m_sentence->setText(sentence);
    m_heldUp->setText(heldUpBy);
    m_heldUp->setVisible(!heldUpBy.isEmpty());
    m_progress->hide();
    m_import->setText(caption);
    m_import->setAccessibleDescription(sentence);
    m_import->setVisible(!caption.isEmpty());
    m_import->setEnabled(heldUpBy.isEmpty());
    m_cancel->setText(tr("&Discard"));
    m_cancel->setAccessibleDescription(tr("Lets go of these files; nothing is written"));
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

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/outcomepanel.h"

#include "views/shared/actionbutton.h"
#include "views/shared/format.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/shared/undowords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace courtside {

OutcomePanel::OutcomePanel(QWidget *parent)
    : QFrame(parent), m_sentence(plainLabel({}, this, true)), m_details(plainLabel({}, this, true)),
      m_team(new QPushButton(tr("Go to the &Team page"), this)),
      m_undo(new QPushButton(tr("&Undo this import"), this)),
      m_redo(new QPushButton(tr("&Redo this import"), this))
{
    setProperty("card", true);
    setType(m_sentence, Type::Heading);
    setPrimary(m_team);
    m_undo->setAutoDefault(true);
    m_redo->setAutoDefault(true);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::small);
    ways->addWidget(m_team);
    ways->addWidget(m_undo);
    ways->addWidget(m_redo);
    ways->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_sentence);
    column->addLayout(ways);
    column->addWidget(m_details);
    connect(m_team, &QPushButton::clicked, this, &OutcomePanel::teamWanted);
    connect(m_undo, &QPushButton::clicked, this, &OutcomePanel::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &OutcomePanel::redoWanted);
    hide();
}

void OutcomePanel::showImported(const QString &sentence, const QStringList &notes,
                                const NewFlags &flags)
{
    QStringList parts;
    if (!notes.isEmpty())
        parts.append(listedText(notes));
    if (flags.count > 0) {
        const bool isAll = flags.count == flags.sentences.size();
        const QString count = countText(flags.count);
        const QString title = flags.count == 1 ? tr("One flag is new:")
                              : isAll          ? tr("%1 flags are new:").arg(count)
                                               : tr("%1 flags are new, among them:").arg(count);
        parts.append(title + u'\n' + flags.sentences.join(u'\n'));
    }
    show(sentence, parts.join(QStringLiteral("\n\n")), false);
}

void OutcomePanel::showUndone(const QString &sentence, const QStringList &kept)
{
    show(sentence, keptText(kept), true);
}

QString OutcomePanel::sentence() const
{
    return m_sentence->text();
}

QString OutcomePanel::details() const
{
    return m_details->text();
}

void OutcomePanel::show(const QString &sentence, const QString &details, bool isUndone)
{
    m_sentence->setText(sentence);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_undo->setVisible(!isUndone);
    m_redo->setVisible(isUndone);
    setAccessibleName(sentence);
    setAccessibleDescription(details);
    setVisible(true);
}

} // namespace courtside

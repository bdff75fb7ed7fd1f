// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/draftlist.h"

#include "models/report/wording.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/workbook.h"
#include "views/form/draftwords.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace courtside {

DraftList::DraftList(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_rows(new QVBoxLayout),
      m_discardedButton(new LinkButton({}, this)), m_discarded(new QWidget(this)),
      m_discardedRows(new QVBoxLayout(m_discarded))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_rows->setSpacing(space::small);
    column->addLayout(m_rows);
    column->addWidget(m_discardedButton, 0, Qt::AlignLeft);
    column->addWidget(m_discarded);
    m_discardedRows->setContentsMargins(0, 0, 0, 0);
    m_discarded->hide();
    m_discardedButton->setCheckable(true);
    connect(m_discardedButton, &QToolButton::toggled, m_discarded, &QWidget::setVisible);
    connect(&workbook, &Workbook::draftsChanged, this, &DraftList::refresh, Qt::QueuedConnection);
    connect(&workbook, &Workbook::peopleChanged, this, &DraftList::refresh, Qt::QueuedConnection);
    m_discardedButton->hide();
    refresh();
}

void DraftList::setOpen(std::optional<DraftId> draft)
{
    if (m_open == draft)
        return;
    m_open = draft;
    refresh();
}

void DraftList::refresh()
{
    std::vector<Draft> drafts = m_workbook.drafts().drafts();
    std::erase_if(drafts, [this](const Draft &draft) { return draft.id == m_open; });
    const std::vector<Draft> discarded = m_workbook.drafts().discarded();
    const auto count = static_cast<int>(drafts.size());
    drafts.insert(drafts.end(), discarded.begin(), discarded.end());
    if (drafts == m_shown)
        return; // the one that is being written changed, and the keyboard may be here
    m_shown = std::move(drafts);
    m_count = count;
    clearLayout(m_rows);
    clearLayout(m_discardedRows);
    for (const Draft &draft : m_shown)
        addRow(draft.isDiscarded ? m_discardedRows : m_rows, draft);
    const QString words = tr("%n discarded", nullptr, static_cast<int>(discarded.size()));
    m_discardedButton->setWords(words);
    m_discardedButton->setAccessibleName(words);
    m_discardedButton->setVisible(!discarded.empty());
    if (discarded.empty())
        m_discardedButton->setChecked(false);
    Q_EMIT changed();
}

void DraftList::addRow(QVBoxLayout *rows, const Draft &draft)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QString what = about(draft);
    column->addWidget(new ElidedLabel(what, row));
    if (const QString start = draftStart(draft); !start.isEmpty()) {
        auto *words = new ElidedLabel(tr("“%1”").arg(start), row);
        words->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(words);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    auto *first = new LinkButton(draft.isDiscarded ? tr("Bring back") : tr("Go on"), row);
    first->setAccessibleName(draft.isDiscarded ? tr("Bring back: %1").arg(what)
                                               : tr("Go on with: %1").arg(what));
    line->addWidget(first);
    if (draft.isDiscarded) {
        connect(first, &QToolButton::clicked, this, [this, id = draft.id] { bringBack(id); });
    } else {
        connect(first, &QToolButton::clicked, this, [this, draft] { Q_EMIT wanted(draft); });
        auto *away = new LinkButton(tr("Discard"), row);
        away->setAccessibleName(tr("Discard: %1").arg(what));
        connect(away, &QToolButton::clicked, this, [this, id = draft.id] { discard(id); });
        line->addWidget(away);
    }
    line->addStretch();
    column->addLayout(line);
    rows->addWidget(row);
}

QString DraftList::about(const Draft &draft) const
{
    const qint64 seconds = draft.changedAt.secsTo(m_workbook.clock().now());
    const QString rep = draftRep(draft);
    return rep.isEmpty() ? tr("%1, %2").arg(draftTitle(draft), agoText(seconds))
                         : tr("%1, %2, %3").arg(draftTitle(draft), rep, agoText(seconds));
}

void DraftList::discard(DraftId draft)
{
    if (const auto done = m_workbook.drafts().discard(draft); !done)
        Q_EMIT failed(done.failure().sentence);
    else
        m_discardedButton->setChecked(true); // where it can be brought back from
}

void DraftList::bringBack(DraftId draft)
{
    if (const auto done = m_workbook.drafts().bringBack(draft); !done)
        Q_EMIT failed(done.failure().sentence);
}

} // namespace courtside

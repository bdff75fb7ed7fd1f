// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/editactions.h"

#include "views/shared/plaintext.h"
#include "views/shell/currentworkbook.h"

#include <QAction>
#include <QMenu>

namespace courtside {

EditActions::EditActions(CurrentWorkbook &workbook, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, &EditActions::undo);
    connect(m_redo, &QAction::triggered, this, &EditActions::redo);
    connect(&workbook, &CurrentWorkbook::changed, this, &EditActions::follow);
    refresh();
}

void EditActions::fill(QMenu *menu)
{
    menu->addActions({m_undo, m_redo});
}

void EditActions::undo()
{
    const QString what = m_workbook.get()->undoText();
    if (const auto undone = m_workbook.get()->undo(); !undone)
        Q_EMIT failed(undone.failure().sentence);
    else
        Q_EMIT said(tr("Undone: %1").arg(what));
}

void EditActions::redo()
{
    const QString what = m_workbook.get()->redoText();
    if (const auto redone = m_workbook.get()->redo(); !redone)
        Q_EMIT failed(redone.failure().sentence);
    else
        Q_EMIT said(tr("Redone: %1").arg(what));
}

void EditActions::refresh()
{
    const Workbook *workbook = m_workbook.get();
    const bool canUndo = workbook && workbook->canUndo();
    const bool canRedo = workbook && workbook->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("&Undo: %1").arg(plainCaption(workbook->undoText()))
                            : tr("&Undo"));
    m_redo->setText(canRedo ? tr("&Redo: %1").arg(plainCaption(workbook->redoText()))
                            : tr("&Redo"));
}

void EditActions::follow()
{
    if (Workbook *workbook = m_workbook.get())
        connect(workbook, &Workbook::undoChanged, this, &EditActions::refresh);
    refresh();
}

} // namespace courtside

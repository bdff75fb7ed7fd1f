// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/historymenu.h"

#include "models/workbook/importdesk.h"
#include "views/shared/format.h"
#include "views/shared/plaintext.h"
#include "views/shared/undowords.h"
#include "views/shell/currentworkbook.h"

#include <QAction>
#include <QMenu>

namespace courtside {

namespace {
constexpr size_t mostShown = 10;
}

HistoryMenu::HistoryMenu(CurrentWorkbook &workbook, QMenu *menu)
    : QObject(menu), m_workbook(workbook), m_menu(menu)
{
    connect(&workbook, &CurrentWorkbook::changed, this, &HistoryMenu::follow);
    refresh();
}

void HistoryMenu::follow()
{
    if (Workbook *workbook = m_workbook.get())
        connect(workbook, &Workbook::importsChanged, this, &HistoryMenu::refresh);
    refresh();
}

void HistoryMenu::refresh()
{
    m_menu->clear();
    std::vector<ImportBatch> batches;
    if (m_workbook.get())
        batches = m_workbook.get()->imports().history();
    if (batches.size() > mostShown)
        batches.resize(mostShown);
    for (const ImportBatch &batch : batches) {
        const QString day = dayText(batch.at.date(), m_workbook.clock().today());
        const QString file = plainCaption(batch.file);
        const QString text = batch.undone ? tr("Redo import of %1 (%2)").arg(file, day)
                                          : tr("Undo import of %1 (%2)").arg(file, day);
        connect(m_menu->addAction(text), &QAction::triggered, this,
                [this, batch] { batch.undone ? redo(batch) : undo(batch); });
    }
    if (batches.empty())
        m_menu->addAction(tr("No imports yet"))->setEnabled(false);
}

void HistoryMenu::undo(const ImportBatch &batch)
{
    const auto tell = [this, file = batch.file](const Result<ImportUndo> &undone) {
        if (!undone) {
            Q_EMIT failed(undone.failure().sentence);
            return;
        }
        Q_EMIT said(undoneSentence(*undone, file));
        if (!undone->kept.isEmpty())
            Q_EMIT failed(keptText(undone->kept));
    };
    m_workbook.get()->imports().undoImports({batch.id}, this, tell);
}

void HistoryMenu::redo(const ImportBatch &batch)
{
    const auto tell = [this, file = batch.file](const Result<void> &redone) {
        if (redone)
            Q_EMIT said(tr("Import of %1 is back.").arg(file));
        else
            Q_EMIT failed(redone.failure().sentence);
    };
    m_workbook.get()->imports().redoImports({batch.id}, this, tell);
}

} // namespace courtside

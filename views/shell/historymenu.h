// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QObject>

class QMenu;

namespace courtside {

class CurrentWorkbook;
struct ImportBatch;

/// The imports of the past, each of which can be taken back at any time, and put back again.
class HistoryMenu final : public QObject
{
    Q_OBJECT

public:
    HistoryMenu(CurrentWorkbook &workbook, QMenu *menu);

Q_SIGNALS:
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    void follow();
    void refresh();
    void undo(const ImportBatch &batch);
    void redo(const ImportBatch &batch);

    CurrentWorkbook &m_workbook;
    QMenu *m_menu;
};

} // namespace courtside

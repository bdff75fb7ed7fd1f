// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace courtside {

class CurrentWorkbook;

/// Undo and redo of what was written, named by what they would take back.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    explicit EditActions(CurrentWorkbook &workbook, QObject *parent = nullptr);

    void fill(QMenu *menu);

Q_SIGNALS:
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    void undo();
    void redo();
    void refresh();
    void follow();

    CurrentWorkbook &m_workbook;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace courtside {

class CurrentWorkbook;

/// Undo and redo of what was written. Ctrl+Z in a text field is the editor's until it has nothing
/// left to take back; then it is the workbook's.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    explicit EditActions(CurrentWorkbook &workbook, QObject *parent = nullptr);

    void fill(QMenu *menu);
    bool eventFilter(QObject *watched, QEvent *event) override;

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

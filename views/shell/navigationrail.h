// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QVBoxLayout;

namespace courtside {

class ElidedLabel;

/// The slim rail at the left: the workbook's name, one button per page, and what belongs to every
/// page below.
/// Tab stops at it once; the arrow keys move between the pages.
class NavigationRail final : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setName(const QString &workbook);
    /// A button that shows the action's text, and is pressed in while the action is checked.
    void addPage(QAction *action);
    /// A button at the foot of the rail, with the action's shortcut beside its text.
    void addFoot(const QString &text, QAction *action);

private:
    ElidedLabel *m_name;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_foot;
};

} // namespace courtside

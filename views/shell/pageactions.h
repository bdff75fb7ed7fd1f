// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/pageinfo.h"

#include <QHash>
#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace courtside {

/// One action per page of the list, of which the open page's is checked.
class PageActions final : public QObject
{
    Q_OBJECT

public:
    PageActions(std::vector<PageInfo> pages, QObject *parent);

    QList<QAction *> all() const;
    QAction *find(const QString &page) const { return m_actions.value(page); }
    void setCurrent(const QString &page);
    /// Pages that bring their workbook along stay enabled without one.
    void setHasWorkbook(bool hasWorkbook);

Q_SIGNALS:
    void wanted(const QString &page);

private:
    std::vector<PageInfo> m_pages;
    QActionGroup *m_group;
    QHash<QString, QAction *> m_actions;
};

} // namespace courtside

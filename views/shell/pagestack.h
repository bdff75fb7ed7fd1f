// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/page.h"
#include "views/shell/pageinfo.h"

#include <QHash>
#include <QStackedWidget>

#include <vector>

namespace courtside {

/// The pages of one workbook, each made when it is first opened, and the way back.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(std::vector<PageInfo> pages, QWidget *parent = nullptr);

    const std::vector<PageInfo> &pages() const { return m_pages; }
    /// Lets go of every page and goes on with another workbook, or none.
    void setWorkbook(Workbook *workbook);

    /// Brings a page to the front and gives it the keyboard. False without such a page.
    bool open(const QString &id, const PageTarget &target = {});
    /// To the page before this one, as it was left.
    void back();
    /// To the page before this one; home where there is none.
    void leave();
    bool canGoBack() const { return !m_before.isEmpty(); }

    QString currentId() const { return m_current; }
    Page *currentPage() const { return m_made.value(m_current); }
    const PageInfo *find(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);
    void said(const QString &sentence);
    /// A page asks for another one; the window decides.
    void pageWanted(const QString &id, const courtside::PageTarget &target);

private:
    Page *make(const PageInfo &info);
    bool bringToFront(const QString &id);

    std::vector<PageInfo> m_pages;
    Workbook *m_workbook = nullptr;
    QHash<QString, Page *> m_made;
    QString m_current;
    QStringList m_before; ///< ids, the newest last
};

} // namespace courtside

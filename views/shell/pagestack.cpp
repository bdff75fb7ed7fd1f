// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pagestack.h"

namespace courtside {

namespace {
constexpr int longestWayBack = 20;
}

PageStack::PageStack(std::vector<PageInfo> pages, QWidget *parent)
    : QStackedWidget(parent), m_pages(std::move(pages))
{
}

void PageStack::setWorkbook(Workbook *workbook)
{
    m_current.clear();
    m_before.clear();
    qDeleteAll(m_made);
    m_made.clear();
    m_workbook = workbook;
}

bool PageStack::open(const QString &id, const PageTarget &target)
{
    const QString before = m_current;
    if (!bringToFront(id))
        return false;
    if (!before.isEmpty() && before != id) {
        m_before.append(before);
        if (m_before.size() > longestWayBack)
            m_before.removeFirst();
    }
    Page *page = currentPage();
    page->open(target);
    QWidget *start = page->start();
    if (start)
        start->setFocus(Qt::OtherFocusReason);
    else
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(id);
    return true;
}

void PageStack::back()
{
    if (m_before.isEmpty() || !bringToFront(m_before.takeLast()))
        return;
    if (QWidget *start = currentPage()->start())
        start->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(m_current);
}

void PageStack::leave()
{
    if (canGoBack())
        back();
    else
        open(m_pages.front().id);
}

const PageInfo *PageStack::find(const QString &id) const
{
    for (const PageInfo &info : m_pages) {
        if (info.id == id)
            return &info;
    }
    return nullptr;
}

Page *PageStack::make(const PageInfo &info)
{
    Page *page = info.make(*m_workbook);
    page->setAccessibleName(info.title);
    connect(page, &Page::said, this, &PageStack::said);
    connect(page, &Page::pageWanted, this, &PageStack::pageWanted);
    connect(page, &Page::backWanted, this, &PageStack::leave, Qt::QueuedConnection);
    addWidget(page);
    m_made.insert(info.id, page);
    return page;
}

bool PageStack::bringToFront(const QString &id)
{
    const PageInfo *info = find(id);
    if (!info || !m_workbook)
        return false;
    Page *page = m_made.value(id);
    setCurrentWidget(page ? page : make(*info));
    m_current = id;
    return true;
}

} // namespace courtside

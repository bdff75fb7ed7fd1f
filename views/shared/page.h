// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/importantrow.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace courtside {

/// What a page is asked to show when it is opened. What a page does not know it leaves alone.
struct PageTarget
{
    RepId rep{};
    ActivityId activity{};
    QStringList files{}; ///< dropped on the window or chosen, to import
    EntryId entry{};     ///< something recorded
    DealId deal{};
    DraftId draft{}; ///< to go on with
    RowKey row{};    ///< a row of a CRM to debrief

    bool operator==(const PageTarget &) const = default;
};

/// One page of the window. It reads from the workbook it was made with, re-reads on the workbook's
/// signals and keeps no second copy. What it can do it adds as QWidget::actions(); the command
/// palette offers them while the page is open.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// The page has been brought to the front, with what to show.
    virtual void open(const PageTarget &target) { Q_UNUSED(target) }
    /// Where the keyboard starts; nothing: the first control.
    virtual QWidget *start() { return nullptr; }

    /// What the page shows, for a page that is opened from it.
    virtual PageTarget subject() const { return {}; }

Q_SIGNALS:
    /// Another page, by its id in the list of pages, is wanted.
    void pageWanted(const QString &page, const courtside::PageTarget &target);
    /// The page before this one is wanted.
    void backWanted();
    /// A sentence for the status line, such as why something could not be done.
    void said(const QString &sentence);
};

} // namespace courtside

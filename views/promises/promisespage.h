// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"
#include "models/report/handover.h"
#include "views/shared/page.h"

class QHBoxLayout;
class QStackedWidget;
class QTimer;

namespace courtside {

class EmptyState;
class KeyLine;
class PromiseForm;
class PromiseHead;
class RecordView;
class Workbook;

/// What was promised to customers and others must deliver, by the function that delivers or by the
/// rep who promised; each function's open ones go on a page to hand over.
class PromisesPage final : public Page
{
    Q_OBJECT

public:
    explicit PromisesPage(Workbook &workbook, QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;

    RecordView *list() const { return m_list; }
    /// What is being written; null: nothing.
    PromiseForm *form() const { return m_form; }
    /// How many were kept of those of the rep that is chosen, and how many there are.
    QString figure() const;
    /// The page for the function that the keyboard is in.
    HandOver page() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    QWidget *setUpBody();
    void setUpKeys();
    void refreshLater();
    void refresh();
    void showEmpty(bool isAll);
    void openForm(const Promise &promise);
    void openRecorded(EntryId promise);
    void resume(DraftId draft);
    void show(EntryId entry);
    void closeForm();
    void tellRecorded(EntryId promise, bool isNew);
    void takeKey(EntryId promise, const QString &letter);
    void pressKey(const QString &key);
    void end(EntryId promise, PromiseEnd end);
    void remove(EntryId promise);
    void print();
    void copy();
    void copyMarkdown();
    PromiseNames names() const;

    Workbook &m_workbook;
    QTimer *m_refresh;
    bool m_isDirty = true; ///< something was written since the page was last read
    QAction *m_addAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_markdownAction = nullptr;
    PromiseHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    KeyLine *m_keys = nullptr;
    QHBoxLayout *m_row = nullptr; ///< the list, and what is being written beside it
    PromiseForm *m_form = nullptr;
};

} // namespace courtside

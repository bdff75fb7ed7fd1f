// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/undertaking.h"
#include "views/shared/page.h"

#include <optional>

class QComboBox;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace courtside {

class AgreedLists;
class EmptyState;
class RecordForm;
class Workbook;

/// What one rep and the manager agreed on, in three lists: the rep's commitments, what the manager
/// owes, and what stands in the way; beside them the rep's own motivations, or the form in which
/// one of all these is written.
class AgreedPage final : public Page
{
    Q_OBJECT

public:
    explicit AgreedPage(Workbook &workbook, QWidget *parent = nullptr);
    ~AgreedPage() override;

    void open(const PageTarget &target) override;
    QWidget *start() override;
    PageTarget subject() const override;

    AgreedLists *lists() const { return m_lists; }
    /// What is being written; null: nothing.
    RecordForm *form() const { return m_form; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    QWidget *setUpHead();
    QWidget *setUpSide();
    void connectWorkbook();
    void refreshLater();
    void refresh();
    void fillPeople();
    void showRep(RepId rep);

    /// `source`: the talk that something new came out of.
    void openForm(EntryKind kind, EntryId id, std::optional<EntryId> source = std::nullopt);
    RecordForm *makeForm(EntryKind kind, EntryId id, std::optional<EntryId> source);
    void resume(DraftId draft);
    void show(EntryId entry);
    void closeForm();
    void tellRecorded(EntryKind kind, EntryId id, bool isNew);

    Workbook &m_workbook;
    Rep m_rep;
    QTimer *m_refresh;
    bool m_isDirty = true; ///< something was written since the page was last read
    QAction *m_allAction = nullptr;
    QAction *m_peopleAction = nullptr;
    QComboBox *m_people = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    AgreedLists *m_lists = nullptr;
    QWidget *m_wants = nullptr; ///< the motivations, while nothing is written
    QVBoxLayout *m_side = nullptr;
    RecordForm *m_form = nullptr;
};

} // namespace courtside

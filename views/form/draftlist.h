// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"

#include "views/shared/linkbutton.h"
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace courtside {

class Workbook;

/// What was begun and not recorded yet, newest first, each to be gone on with or discarded; and
/// what was discarded, to be brought back. Re-reads on the workbook's signal.
class DraftList final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftList(Workbook &workbook, QWidget *parent = nullptr);

    /// The draft that a form shows already: it is not listed.
    void setOpen(std::optional<DraftId> draft);
    /// How many are listed; discarded ones aside.
    int count() const { return m_count; }
    /// Whether there is nothing to see, not even something discarded.
    bool isEmpty() const { return m_count == 0 && m_discardedButton->isHidden(); }

Q_SIGNALS:
    /// Somebody wants to go on with this one.
    void wanted(const courtside::Draft &draft);
    void failed(const QString &sentence);
    void changed(); ///< what is listed

private:
    void refresh();
    void addRow(QVBoxLayout *rows, const Draft &draft);
    QString about(const Draft &draft) const;
    void discard(DraftId draft);
    void bringBack(DraftId draft);

    Workbook &m_workbook;
    std::optional<DraftId> m_open;
    std::vector<Draft> m_shown; ///< discarded ones last
    int m_count = 0;
    QVBoxLayout *m_rows;
    LinkButton *m_discardedButton;
    QWidget *m_discarded;
    QVBoxLayout *m_discardedRows;
};

} // namespace courtside

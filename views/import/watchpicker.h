// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/importplan.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QLabel;

namespace courtside {

/// "Which of these are high-impact?": the activities of a file, to be picked for watching.
class WatchPicker final : public QFrame
{
    Q_OBJECT

public:
    /// Of very many activities only the first can be picked here.
    static constexpr int mostBoxes = 30;

    explicit WatchPicker(QWidget *parent = nullptr);

    /// `stored` are the workbook's activities, `chosen` the names picked so far; before anything
    /// is picked, what the plan would watch is. Hidden where there is nothing to pick.
    void setPlan(const ImportPlan &plan, const std::vector<Activity> &stored,
                 const std::optional<QStringList> &chosen);
    std::vector<QCheckBox *> boxes() const { return m_boxes; }
    /// Where picking starts, while nothing is watched or picked yet and nobody has said that
    /// nothing is to be; else null.
    QWidget *start() const;

Q_SIGNALS:
    void changed(const QStringList &names);
    void done(); ///< Enter: on with the import

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addBox(const QString &name);
    void pick();
    void showAdvice();

    QWidget *m_list;
    QLabel *m_advice;
    std::vector<QCheckBox *> m_boxes;
    QStringList m_names;
    int m_watchedAlready = 0;
    bool m_isOpen = false; ///< a first import that nobody has picked for
};

/// How many rows of the file count as each activity of the plan, in the plan's order.
std::vector<qint64> rowsByActivity(const ImportPlan &plan);

} // namespace courtside

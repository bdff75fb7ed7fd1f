// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QWidget>

class QLabel;

namespace courtside {

class CalmComboBox;
class ElidedLabel;

/// Fills a list with activities to count as, and "not counted"; any other name can be typed.
void fillActivityBox(CalmComboBox *box, const QStringList &activities);

/// One rule in force: what it looks at, how many rows it catches, what they count as.
class RuleRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleRow(QWidget *parent = nullptr);

    void setRule(const RuleTally &rule, const ImportPlan &plan, const QStringList &activities);
    CalmComboBox *box() const { return m_box; }

Q_SIGNALS:
    void changed(RuleField field, const QString &text, const QString &key);

private:
    ElidedLabel *m_what;
    QLabel *m_rows;
    CalmComboBox *m_box;
    RuleField m_field = RuleField::Type;
    QString m_text;
};

} // namespace courtside

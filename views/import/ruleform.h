// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace courtside {

class CalmComboBox;

/// Adds a rule: "Rows whose subject has the words … count as …".
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setActivities(const QStringList &activities);

Q_SIGNALS:
    void wanted(RuleField field, const QString &text, const QString &key);

private:
    void add();
    void refresh();
    QString key() const;

    CalmComboBox *m_field;
    QLineEdit *m_text;
    CalmComboBox *m_activity;
    QPushButton *m_add;
};

} // namespace courtside

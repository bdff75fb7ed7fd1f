// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/formfield.h"

#include <QDate>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace courtside {

/// A day as people type it ("fri", "12.12", "+3d"), with the day it means beside it in full. The
/// day is fixed when it is typed: midnight and another start do not move it.
class DayEdit final : public FormField
{
    Q_OBJECT

public:
    DayEdit(const QString &key, const QString &name, std::function<QDate()> today,
            QWidget *parent = nullptr);

    /// The day that stands here; nothing where none does, or what was typed is none.
    std::optional<QDate> day() const { return m_day; }
    void setDay(std::optional<QDate> day);
    /// Whether something was typed that is no day.
    bool isUnreadable() const;
    void setPlaceholder(const QString &text);
    QLineEdit *editor() const { return m_editor; }
    QString readBack() const;

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QWidget *stop() const override;
    int cursor() const override;
    void setCursor(int place) override;

private:
    void takeEdit();
    void takeEnter();
    void showDay();

    std::function<QDate()> m_today;
    QLineEdit *m_editor;
    QLabel *m_readBack;
    std::optional<QDate> m_day;
};

} // namespace courtside

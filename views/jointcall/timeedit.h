// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/formfield.h"

#include <QTime>

#include <optional>

class QLineEdit;

namespace courtside {

/// A time of day as people type it: "14:30", "9", "2pm".
class TimeEdit final : public FormField
{
    Q_OBJECT

public:
    TimeEdit(const QString &key, const QString &name, QWidget *parent = nullptr);

    /// The time that stands here; nothing where none does, or what was typed is none.
    std::optional<QTime> time() const;
    bool isUnreadable() const;

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QWidget *stop() const override;
    int cursor() const override;
    void setCursor(int place) override;
    bool isWide() const override { return false; }

private:
    void leave();

    QLineEdit *m_editor;
};

} // namespace courtside

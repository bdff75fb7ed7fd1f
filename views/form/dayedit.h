// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/typededit.h"

#include <QDate>

#include <functional>
#include <optional>

namespace courtside {

/// A day as people type it ("fri", "12.12", "+3d"), with the day it means beside it in full.
class DayEdit final : public TypedEdit
{
    Q_OBJECT

public:
    DayEdit(const QString &key, const QString &name, std::function<QDate()> today,
            QWidget *parent = nullptr);

    /// The day that stands here; nothing where none does, or what was typed is none.
    std::optional<QDate> day() const;
    void setDay(std::optional<QDate> day);

protected:
    QString meaning(const QString &typed) const override;
    bool isMeaning(const QString &value) const override;
    QString shortText(const QString &meaning) const override;
    QString fullText(const QString &meaning) const override;
    QString refusal(const QString &typed) const override;

private:
    std::function<QDate()> m_today;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/typededit.h"

#include <QTime>

#include <optional>

namespace courtside {

/// A time of day as people type it ("14:30", "9", "2pm"), with the time it means beside it.
class TimeEdit final : public TypedEdit
{
    Q_OBJECT

public:
    TimeEdit(const QString &key, const QString &name, QWidget *parent = nullptr);

    /// The time that stands here; nothing where none does, or what was typed is none.
    std::optional<QTime> time() const;
    /// A time as this field keeps it.
    static QString kept(QTime time);
    bool isWide() const override { return false; }

protected:
    QString meaning(const QString &typed) const override;
    bool isMeaning(const QString &value) const override;
    QString shortText(const QString &meaning) const override;
    QString fullText(const QString &meaning) const override;
    QString refusal(const QString &typed) const override;
};

} // namespace courtside

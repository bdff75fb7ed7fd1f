// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/typededit.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace courtside {

/// When something was over, as people type it ("now", "20m ago", "yesterday 16:00"), with the
/// moment it means beside it in full. Nothing that is still to come.
class MomentEdit final : public TypedEdit
{
    Q_OBJECT

public:
    /// `now` is in the zone in which moments are typed and shown.
    MomentEdit(const QString &key, const QString &name, std::function<QDateTime()> now,
               QWidget *parent = nullptr);

    std::optional<QDateTime> moment() const; ///< UTC
    /// A moment as this field keeps it.
    static QString kept(const QDateTime &moment);

protected:
    QString meaning(const QString &typed) const override;
    bool isMeaning(const QString &value) const override;
    QString shortText(const QString &meaning) const override;
    QString fullText(const QString &meaning) const override;
    QString refusal(const QString &typed) const override;

private:
    QDateTime shown(const QString &meaning) const;

    std::function<QDateTime()> m_now;
};

} // namespace courtside

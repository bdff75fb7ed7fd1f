// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"
#include "views/form/formfield.h"

namespace courtside {

class LeadStrip;

/// Who leads which part of a call, answered with five keys.
class LeadsField final : public FormField
{
    Q_OBJECT

public:
    LeadsField(const QString &key, const QString &name, QWidget *parent = nullptr);

    const Leads &leads() const;

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QWidget *stop() const override;
    int cursor() const override;
    void setCursor(int place) override;

    /// As this field keeps them; null where none was said.
    static QJsonValue valueOf(const Leads &leads);

private:
    LeadStrip *m_strip;
};

} // namespace courtside

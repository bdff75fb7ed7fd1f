// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/leadsfield.h"

#include "views/jointcall/leadstrip.h"

#include <QBoxLayout>
#include <QJsonArray>

namespace courtside {

LeadsField::LeadsField(const QString &key, const QString &name, QWidget *parent)
    : FormField(key, name, parent), m_strip(new LeadStrip(name, this))
{
    line()->addWidget(m_strip);
    line()->addStretch();
    connect(m_strip, &LeadStrip::edited, this, &LeadsField::tellEdited);
    connect(m_strip, &LeadStrip::done, this, &LeadsField::done);
}

const Leads &LeadsField::leads() const
{
    return m_strip->leads();
}

QJsonValue LeadsField::value() const
{
    return valueOf(m_strip->leads());
}

QJsonValue LeadsField::valueOf(const Leads &leads)
{
    if (leadOf(leads) == Lead::Unsaid)
        return {};
    QJsonArray parts;
    for (const Lead lead : leads)
        parts.append(static_cast<int>(lead));
    return parts;
}

void LeadsField::setValue(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    Leads leads{};
    for (size_t part = 0; part < callParts; ++part)
        leads[part] = static_cast<Lead>(parts.at(static_cast<int>(part)).toInt());
    m_strip->setLeads(leads);
    setTrouble({});
}

QWidget *LeadsField::stop() const
{
    return m_strip;
}

int LeadsField::cursor() const
{
    return m_strip->current();
}

void LeadsField::setCursor(int place)
{
    m_strip->setCurrent(place);
}

} // namespace courtside

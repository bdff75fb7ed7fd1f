// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/cadencesection.h"

#include "models/workbook/contactdesk.h"
#include "models/workbook/workbook.h"
#include "views/shared/plaintext.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace courtside {

CadenceSection::CadenceSection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("How often you talk"),
                   tr("A debrief or a joint call counts as a talk. Who was left alone for longer "
                      "is named on the Team page, whatever the results. The page of a rep can set "
                      "another number for that rep."),
                   parent),
      m_workbook(workbook), m_days(new QSpinBox(this))
{
    m_days->setRange(1, 366);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("The most days between two talks, for everybody"));
    m_days->setKeyboardTracking(false);
    body()->addLayout(line({plainLabel(tr("At least every"), this), m_days}));
    connect(m_days, &QSpinBox::valueChanged, this, &CadenceSection::store);
    connect(&workbook, &Workbook::debriefsChanged, this, &CadenceSection::refresh);
    refresh();
}

void CadenceSection::refresh()
{
    const QSignalBlocker quiet(m_days);
    m_days->setValue(m_workbook.contact().cadenceDays({}));
}

void CadenceSection::store()
{
    if (!stored(m_workbook.contact().setCadence({}, m_days->value())))
        refresh();
}

} // namespace courtside

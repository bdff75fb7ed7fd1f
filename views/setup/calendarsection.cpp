// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/calendarsection.h"

#include "models/domain/typedday.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/format.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace courtside {

namespace {
constexpr int holidayColumns = 2;
}

CalendarSection::CalendarSection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("Working days and public holidays"),
                   tr("Short weeks ask for less of everybody."), parent),
      m_workbook(workbook), m_holidays(new QGridLayout),
      m_earlier(new LinkButton(tr("Holidays of earlier years too"), this)),
      m_day(new QLineEdit(this)), m_name(new QLineEdit(this))
{
    setupDays();
    setupHolidays();
    connect(&workbook, &Workbook::calendarChanged, this, &CalendarSection::refresh);
    refresh();
}

void CalendarSection::setupDays()
{
    const QString names[] = {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"),
                             tr("Fri"), tr("Sat"), tr("Sun")};
    QList<QWidget *> boxes;
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QCheckBox(names[day], this);
        m_days[day]->setAccessibleName(tr("Worked on %1").arg(names[day]));
        connect(m_days[day], &QCheckBox::clicked, this, &CalendarSection::storeDays);
        boxes.append(m_days[day]);
    }
    body()->addLayout(line(boxes));
}

void CalendarSection::setupHolidays()
{
    m_earlier->setCheckable(true);
    connect(m_earlier, &LinkButton::toggled, this, &CalendarSection::showHolidays);
    m_holidays->setHorizontalSpacing(space::page);
    m_holidays->setVerticalSpacing(0);
    body()->addLayout(m_holidays);
    body()->addWidget(m_earlier, 0, Qt::AlignLeft);

    m_day->setPlaceholderText(tr("Day, as in 25 Dec"));
    m_day->setAccessibleName(tr("Day of a public holiday"));
    m_name->setPlaceholderText(tr("Holiday"));
    m_name->setAccessibleName(tr("Name of the public holiday"));
    auto *button = new QPushButton(tr("Add holiday"), this);
    connect(button, &QPushButton::clicked, this, &CalendarSection::addHoliday);
    connect(m_day, &QLineEdit::returnPressed, this, &CalendarSection::addHoliday);
    connect(m_name, &QLineEdit::returnPressed, this, &CalendarSection::addHoliday);
    body()->addLayout(line({m_day, m_name, button}));
}

void CalendarSection::refresh()
{
    const auto days = m_workbook.calendar().calendar().workingDays();
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(days[day]);
    showHolidays();
}

/// This year's and later ones; the past is one press away.
void CalendarSection::showHolidays()
{
    clearLayout(m_holidays);
    const QDate today = m_workbook.clock().today();
    const QDate from = m_earlier->isChecked() ? QDate(1, 1, 1) : QDate(today.year(), 1, 1);
    int number = 0;
    int hidden = 0;
    for (const Holiday &holiday : m_workbook.calendar().holidays()) {
        if (holiday.day < from) {
            ++hidden;
            continue;
        }
        const QString text = tr("%1, %2").arg(dayText(holiday.day, today), holiday.name);
        auto *remove = new LinkButton(tr("Remove"), this);
        remove->setAccessibleName(tr("Remove %1").arg(text));
        connect(
            remove, &LinkButton::clicked, this,
            [this, id = holiday.id] { stored(m_workbook.calendar().removeHoliday(id)); },
            Qt::QueuedConnection);
        m_holidays->addLayout(line({plainLabel(text, this), remove}), number / holidayColumns,
                              number % holidayColumns);
        ++number;
    }
    m_earlier->setVisible(hidden > 0 || m_earlier->isChecked());
}

void CalendarSection::storeDays()
{
    std::array<bool, 7> days{};
    for (size_t day = 0; day < m_days.size(); ++day)
        days[day] = m_days[day]->isChecked();
    if (!stored(m_workbook.calendar().setWorkingDays(days)))
        refresh();
}

void CalendarSection::addHoliday()
{
    if (m_day->text().trimmed().isEmpty())
        return;
    const auto day = typedDay(m_day->text(), m_workbook.clock().today());
    if (!day) {
        stored(Result<void>(Failure{
            tr("“%1” is not a day. Write it as 25 Dec, 25.12. or 2026-12-25.").arg(m_day->text()),
            {}}));
        return;
    }
    if (stored(m_workbook.calendar().addHoliday(*day, m_name->text().trimmed()))) {
        m_day->clear();
        m_name->clear();
        m_day->setFocus();
    }
}

} // namespace courtside

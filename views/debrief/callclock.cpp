// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/callclock.h"

#include "models/report/debriefwords.h"
#include "views/form/formlook.h"
#include "views/shared/format.h"
#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace courtside {

namespace {

using namespace std::chrono_literals;
constexpr auto beat = 15s;

} // namespace

CallClock::CallClock(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent), m_now(std::move(now)), m_since(plainLabel({}, this)),
      m_change(new LinkButton({}, this))
{
    for (QWidget *part : {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_change)})
        part->setFont(formNoteFont());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_since);
    row->addWidget(m_change);
    connect(m_change, &QToolButton::clicked, this, &CallClock::changeWanted);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &CallClock::refresh);
    timer->start(beat);
    refresh();
}

void CallClock::setEnded(std::optional<QDateTime> ended)
{
    m_ended = ended;
    refresh();
}

QString CallClock::text() const
{
    return m_since->text();
}

void CallClock::refresh()
{
    const QDateTime now = m_now();
    m_since->setText(m_ended ? afterCallText(m_ended->secsTo(now)) : QString());
    m_since->setVisible(m_ended.has_value());
    QString words = tr("Call ended: now");
    if (m_ended) {
        const QDateTime there = m_ended->toTimeZone(now.timeZone());
        const QString time = there.toString(tr("HH:mm"));
        words = there.date() == now.date()
                    ? tr("Call ended: %1").arg(time)
                    : tr("Call ended: %1, %2").arg(dayText(there.date(), now.date()), time);
    }
    m_change->setWords(tr("%1 (F3)").arg(words));
    m_change->setAccessibleName(words);
    m_change->setAccessibleDescription(tr("Key F3 changes it"));
}

} // namespace courtside

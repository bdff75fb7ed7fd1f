// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/recordedpanel.h"

#include "views/form/formlook.h"
#include "views/shared/actionbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace courtside {

RecordedPanel::RecordedPanel(QWidget *parent)
    : QWidget(parent), m_recorded(plainLabel({}, this, true)),
      m_toFinish(plainLabel({}, this, true)),
      m_promise(new QPushButton(tr("Write down the promise (Enter)"), this)),
      m_back(new QPushButton(tr("Back (Esc)"), this)),
      m_finish(new QPushButton(tr("Add to it"), this))
{
    m_recorded->setFont(formFont());
    m_toFinish->setFont(formNoteFont());
    m_toFinish->setForegroundRole(QPalette::PlaceholderText);
    setPrimary(m_back);
    auto *another = new QPushButton(tr("Another debrief"), this);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::small);
    for (QPushButton *way : {m_promise, m_back, m_finish, another})
        ways->addWidget(way);
    ways->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_recorded);
    column->addWidget(m_toFinish);
    column->addLayout(ways);
    column->addStretch();
    connect(m_promise, &QPushButton::clicked, this, &RecordedPanel::promiseWanted);
    connect(m_back, &QPushButton::clicked, this, &RecordedPanel::backWanted);
    connect(m_finish, &QPushButton::clicked, this, &RecordedPanel::finishWanted);
    connect(another, &QPushButton::clicked, this, &RecordedPanel::anotherWanted);
}

void RecordedPanel::show(const QString &recorded, const QString &toFinish, bool isPromised)
{
    m_recorded->setText(recorded);
    m_toFinish->setText(toFinish);
    m_toFinish->setVisible(!toFinish.isEmpty());
    m_promise->setVisible(isPromised);
    setVisible(true);
    start()->setFocus(Qt::OtherFocusReason);
    m_recorded->setAccessibleName(text());
    QAccessibleEvent event(m_recorded, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString RecordedPanel::text() const
{
    return m_toFinish->text().isEmpty() ? m_recorded->text()
                                        : m_recorded->text() + u' ' + m_toFinish->text();
}

QWidget *RecordedPanel::start() const
{
    return m_promise->isHidden() ? m_back : m_promise;
}

} // namespace courtside

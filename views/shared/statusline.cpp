// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/statusline.h"

#include "views/shared/elidedlabel.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLocale>

namespace courtside {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_said(new ElidedLabel({}, this)), m_saved(new ElidedLabel({}, this))
{
    for (ElidedLabel *label : {m_said, m_saved}) {
        setType(label, Type::Small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    row->setSpacing(space::large);
    row->addWidget(m_said, 1);
    row->addWidget(m_saved);
}

void StatusLine::say(const QString &sentence)
{
    m_said->setText(sentence);
}

void StatusLine::setSaved(const QDateTime &at)
{
    // Some locales write seconds in their short form.
    const QString pattern = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_qs);
    const QString time = QLocale().toString(at.time(), pattern);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setText(tr("Saved %1").arg(time));
}

void StatusLine::setNotSaved(const QString &sentence)
{
    m_saved->setForegroundRole(QPalette::WindowText);
    m_saved->setText(tr("Not saved: %1").arg(sentence));
}

void StatusLine::clear()
{
    m_said->setText({});
    m_saved->setText({});
}

QString StatusLine::said() const
{
    return m_said->text();
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

} // namespace courtside

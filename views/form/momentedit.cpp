// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/momentedit.h"

#include "models/domain/typedmoment.h"

#include <QLocale>
#include <QTimeZone>

namespace courtside {

MomentEdit::MomentEdit(const QString &key, const QString &name, std::function<QDateTime()> now,
                       QWidget *parent)
    : TypedEdit(key, name, parent), m_now(std::move(now))
{
    setPlaceholder(tr("20m ago, 14:30"));
}

std::optional<QDateTime> MomentEdit::moment() const
{
    return meant().isEmpty() ? std::nullopt
                             : std::optional(QDateTime::fromString(meant(), Qt::ISODateWithMs));
}

QString MomentEdit::kept(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString MomentEdit::meaning(const QString &typed) const
{
    const QDateTime now = m_now();
    const auto moment = typedMoment(typed, now);
    return moment && *moment <= now ? kept(*moment) : QString();
}

bool MomentEdit::isMeaning(const QString &value) const
{
    return value.endsWith(u'Z') && QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
}

QString MomentEdit::shortText(const QString &meaning) const
{
    return shown(meaning).toString(tr("d.M. HH:mm"));
}

QString MomentEdit::fullText(const QString &meaning) const
{
    return QLocale::c().toString(shown(meaning), tr("dddd d MMMM yyyy, HH:mm"));
}

QString MomentEdit::refusal(const QString &typed) const
{
    const QDateTime now = m_now();
    if (const auto moment = typedMoment(typed, now); moment && *moment > now)
        return tr("%1 is still to come. Was it yesterday? Then write “yesterday %2”.")
            .arg(QLocale::c().toString(*moment, tr("dddd d MMMM, HH:mm")),
                 moment->toString(tr("HH:mm")));
    return tr("“%1” is no time. Try now, 20m ago, 14:30 or yesterday 16:00.").arg(typed);
}

QDateTime MomentEdit::shown(const QString &meaning) const
{
    return QDateTime::fromString(meaning, Qt::ISODateWithMs).toTimeZone(m_now().timeZone());
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/appearance.h"

#include "views/shared/calmstyle.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QScopedValueRollback>
#include <QWindow>

#include <algorithm>

namespace courtside {

namespace {

constexpr double smallestPointSize = 10.0;

const Theme &themeFor(Scheme scheme)
{
    if (scheme == Scheme::Light)
        return Theme::light();
    if (scheme == Scheme::Dark)
        return Theme::darkened();
    QApplication::setPalette(QPalette()); // back to the desktop's own, to look at it
    return Theme::of(QApplication::palette());
}

QString styleSheet(const Theme &theme)
{
    QFile file(QStringLiteral(":/style/courtside.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QColor accentHover = theme.dark ? theme.accent.lighter(112) : theme.accent.darker(118);
    // Longer names first, so that none is taken for the start of another.
    const std::pair<const char16_t *, QColor> words[] = {
        {u"@accentHover", accentHover}, {u"@onAccent", theme.onAccent},
        {u"@surface", theme.surface},   {u"@outline", theme.outline},
        {u"@accent", theme.accent},     {u"@chosen", theme.chosen},
        {u"@frame", theme.frame},       {u"@hover", theme.hover},
        {u"@muted", theme.muted},       {u"@concern", theme.concern},
        {u"@page", theme.page},         {u"@line", theme.line},
        {u"@text", theme.text},         {u"@away", theme.away},
    };
    for (const auto &[word, colour] : words)
        sheet.replace(QString::fromUtf16(word), colour.name());
    return sheet;
}

} // namespace

Appearance::Appearance(Scheme scheme, QObject *parent) : QObject(parent), m_scheme(scheme)
{
    QApplication::setStyle(new CalmStyle);
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(font.pointSizeF(), smallestPointSize));
    QApplication::setFont(font);
    apply();
    qApp->installEventFilter(this);
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const Theme &theme = themeFor(m_scheme);
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/theme.h"

#include <QApplication>
#include <QWidget>

namespace courtside {

namespace {

/// How bright a colour looks, 0 to 1 (relative luminance as in WCAG 2, without its gamma table).
double luminance(const QColor &colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

Theme makeLight()
{
    Theme theme;
    theme.page = QColor(0xffffff);
    theme.frame = QColor(0xf5f6f8);
    theme.surface = QColor(0xffffff);
    theme.hover = QColor(0xeef1f4);
    theme.chosen = QColor(0xe1efee);
    theme.line = QColor(0xe3e7eb);
    theme.outline = QColor(0x8a949f);
    theme.text = QColor(0x1c242d);
    theme.muted = QColor(0x5a6571);
    theme.accent = QColor(0x0f6b66);
    theme.onAccent = QColor(0xffffff);
    theme.concern = QColor(0xb84a00);
    theme.better = QColor(0x0072b2);
    theme.usual = QColor(0x6e6e6e);
    theme.bar = QColor(0x7d8894);
    theme.band = QColor(0xe6ebf0);
    theme.away = QColor(0xc9d0d7);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.page = QColor(0x171a1f);
    theme.frame = QColor(0x121418);
    theme.surface = QColor(0x20242a);
    theme.hover = QColor(0x262b32);
    theme.chosen = QColor(0x1f3937);
    theme.line = QColor(0x2c323a);
    theme.outline = QColor(0x707b87);
    theme.text = QColor(0xe7eaee);
    theme.muted = QColor(0xa5aeb8);
    theme.accent = QColor(0x5cc2b7);
    theme.onAccent = QColor(0x0d1c1b);
    theme.concern = QColor(0xf08a3c);
    theme.better = QColor(0x56b4e9);
    theme.usual = QColor(0xa6a6a6);
    theme.bar = QColor(0x8b95a1);
    theme.band = QColor(0x2a3038);
    theme.away = QColor(0x434b55);
    return theme;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkened()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.5 ? darkened() : light();
}

// A style that leaves the ground of a widget transparent makes it black in the widget's palette.
const Theme &Theme::of(const QWidget *widget)
{
    const QPalette palette = widget->palette();
    const bool hasGround = palette.color(QPalette::Window).alpha() > 0;
    return of(hasGround ? palette : QApplication::palette());
}

QPalette Theme::palette() const
{
    QPalette palette(text, surface, line, line, outline, text, text, surface, page);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::AlternateBase, frame);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x6d7681) : QColor(0x949ca5));
    return palette;
}

QFont typeFont(Type type, const QFont &base)
{
    QFont font = base;
    const double size = base.pointSizeF();
    switch (type) {
    case Type::Title:
        font.setPointSizeF(size * 1.6);
        break;
    case Type::Heading:
        font.setPointSizeF(size * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
        font.setPointSizeF(size * 0.9);
        break;
    }
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(typeFont(type, QApplication::font()));
}

} // namespace courtside

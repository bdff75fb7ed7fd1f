// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace courtside {

/// Distances in device-independent pixels. Everything on a page keeps to these.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24; ///< around a page
} // namespace space

/// The steps of type. All are relative to the font the person chose for their desktop.
enum class Type {
    Title,   ///< the name of a page
    Heading, ///< a part of a page
    Body,
    Strong, ///< a name or a number that is read first
    Small,  ///< column headers, notes
};

/// The colours of the window, light or dark, in one value. Contrast on the page's ground: text at
/// least 7:1, muted text and the state colours at least 4.5:1, lines are decoration.
struct Theme
{
    bool dark = false;

    QColor page;    ///< the ground of a page
    QColor frame;   ///< the rail, the menu bar and the status line around it
    QColor surface; ///< fields, menus and panels
    QColor hover;   ///< the ground under the pointer
    QColor chosen;  ///< the ground of what is selected
    QColor line;    ///< hairlines
    QColor outline; ///< the edge of fields and buttons, 3:1
    QColor text;
    QColor muted;
    QColor accent;   ///< the one accent: what can be done, and where the keyboard is
    QColor onAccent; ///< text on the accent

    QColor concern; ///< below the own baseline or goal; never alone, always with a shape and word
    QColor better;  ///< better than usual
    QColor usual;   ///< as usual
    QColor bar;     ///< a week's count
    QColor band;    ///< the rep's own usual range
    QColor away;    ///< weeks away

    static const Theme &light();
    static const Theme &darkened();
    /// The theme that fits a palette: dark where its ground is dark.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    /// The palette in which these colours reach every widget.
    QPalette palette() const;
};

/// The font of a step of type, relative to `base`.
QFont typeFont(Type type, const QFont &base);

/// Gives a widget a step of type.
void setType(QWidget *widget, Type type);

} // namespace courtside

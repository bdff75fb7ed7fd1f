// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/formlook.h"

#include <QApplication>

#include <algorithm>

namespace courtside {

namespace {

constexpr double smallestPointSize = 14.0;
constexpr double larger = 1.3;      ///< times the font of the desktop
constexpr double noteOfForm = 0.82; ///< a note's size in that of the form

} // namespace

QFont formFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(smallestPointSize, larger * font.pointSizeF()));
    return font;
}

QFont formNoteFont()
{
    QFont font = formFont();
    font.setPointSizeF(noteOfForm * font.pointSizeF());
    return font;
}

} // namespace courtside

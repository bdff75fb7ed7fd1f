// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QString>

namespace courtside {

// Qt guesses whether a text is markup, and names like "Bo <3" or "R&D" then lose letters. These
// are the one way to put words on the screen.

/// A label that shows its text letter by letter, wrapping where `wraps`.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr, bool wraps = false);

/// A text for setToolTip() and ToolTipRole that is shown letter by letter; empty stays empty.
QString plainToolTip(const QString &text);

/// A text for buttons, menus and tabs, where a single ampersand would become a mnemonic.
QString plainCaption(const QString &text);

} // namespace courtside

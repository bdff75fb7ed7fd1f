// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/appearance.h"

#include <QString>

class QMainWindow;

namespace courtside {

/// What the window remembers from one start to the next, in the person's private settings.
class WindowMemory final
{
public:
    static void save(const QMainWindow &window, const QString &page);
    /// Puts the window where it was; a first window gets a size that suits the screen.
    static void restore(QMainWindow &window);
    /// The page that was open last, or empty.
    static QString page();

    static Scheme scheme();
    static void setScheme(Scheme scheme);
};

} // namespace courtside

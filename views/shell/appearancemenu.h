// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace courtside {

class Appearance;

/// Fills a menu with the ways the window can look, of which the chosen one is remembered.
void fillAppearanceMenu(QMenu *menu, Appearance &appearance);

} // namespace courtside

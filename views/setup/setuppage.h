// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/page.h"

namespace courtside {

class Workbook;

/// What the whole workbook is set up with: activities, people, calendar, how rare a flag is.
class SetupPage final : public Page
{
    Q_OBJECT

public:
    explicit SetupPage(Workbook &workbook, QWidget *parent = nullptr);
};

} // namespace courtside

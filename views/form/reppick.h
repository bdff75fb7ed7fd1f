// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "views/form/pickedit.h"

namespace courtside {

class Workbook;

/// Picks a rep of the team. Its key is "rep", by which a draft knows whom it is about.
class RepPick final : public PickEdit
{
    Q_OBJECT

public:
    explicit RepPick(Workbook &workbook, QWidget *parent = nullptr);

    /// The rep that stands here; not valid where none does.
    RepId rep() const { return RepId{chosen().value_or(0)}; }

private:
    void readPeople();

    Workbook &m_workbook;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/reppick.h"

#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

namespace courtside {

RepPick::RepPick(Workbook &workbook, QWidget *parent)
    : PickEdit(QStringLiteral("rep"), tr("Rep"), Takes::Items, parent), m_workbook(workbook)
{
    setPlaceholder(tr("A few letters, then Enter"));
    connect(&workbook, &Workbook::peopleChanged, this, &RepPick::readPeople);
    readPeople();
}

void RepPick::readPeople()
{
    std::vector<PickItem> present;
    std::vector<PickItem> former;
    for (const Rep &rep : m_workbook.people().reps()) {
        const bool isFormer = rep.left && *rep.left < m_workbook.clock().today();
        (isFormer ? former : present)
            .push_back({rep.id.value, rep.name, isFormer ? tr("former") : QString()});
    }
    present.insert(present.end(), former.begin(), former.end());
    setItems(std::move(present));
}

} // namespace courtside

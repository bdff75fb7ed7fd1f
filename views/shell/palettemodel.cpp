// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/palettemodel.h"

namespace courtside {

void PaletteModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case KindRole:
        return shown.kind;
    case KeysRole:
        return shown.keys;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 %3").arg(shown.title, shown.kind, shown.keys).trimmed();
    default:
        return {};
    }
}

} // namespace courtside

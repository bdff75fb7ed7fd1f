// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/command.h"

#include <QAbstractListModel>

namespace courtside {

/// The commands the palette shows at the moment.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,
        KeysRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    const Command &command(int row) const { return m_commands[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Command> m_commands;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/shapecard.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace courtside {

ShapeCard::ShapeCard(const QString &title, const std::vector<QStringList> &rows,
                     const QString &from, QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *name = plainLabel(title, this, true);
    setType(name, Type::Strong);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(space::large);
    table->setVerticalSpacing(2);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto *cell = plainLabel(rows[row].at(column), this);
            if (row == 0)
                cell->setForegroundRole(QPalette::PlaceholderText);
            table->addWidget(cell, static_cast<int>(row), column);
        }
    }
    table->setColumnStretch(static_cast<int>(rows.front().size()), 1);
    auto *source = plainLabel(from, this, true);
    setType(source, Type::Small);
    source->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(name);
    column->addLayout(table);
    column->addWidget(source);
    column->addStretch();
    setAccessibleName(title);
    setAccessibleDescription(from);
}

} // namespace courtside

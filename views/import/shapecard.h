// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

namespace courtside {

/// A small example of a table that is understood: its name, a header and a row or two.
class ShapeCard final : public QFrame
{
    Q_OBJECT

public:
    ShapeCard(const QString &title, const std::vector<QStringList> &rows, const QString &from,
              QWidget *parent = nullptr);
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"

#include <QFrame>

class QVBoxLayout;

namespace courtside {

class Workbook;

/// What the manager's own part in this rep's calls was: three figures for the manager alone, in no
/// print and no export. One stop for the keyboard whose name is all of them.
class PrivatePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PrivatePanel(Workbook &workbook, QWidget *parent = nullptr);

    void showRep(const Rep &rep);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &heading, const QStringList &sentences);

    Workbook &m_workbook;
    QVBoxLayout *m_figures;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/samplebar.h"

#include "views/shared/elidedlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>

namespace courtside {

SampleBar::SampleBar(QAction *startOwn, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("sample"));
    auto *label = new ElidedLabel(
        tr("Sample workbook. Every name and number on this page is invented."), this);
    setType(label, Type::Small);
    auto *own = new LinkButton(startOwn->iconText(), this);
    connect(own, &LinkButton::clicked, startOwn, &QAction::trigger);
    setType(own, Type::Small);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, 2, space::large, 2);
    row->addWidget(label);
    row->addWidget(own);
    row->addStretch();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/removablerow.h"

#include "views/shared/elidedlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/theme.h"

#include <QBoxLayout>

namespace courtside {

RemovableRow::RemovableRow(const QString &text, const QString &removing, QWidget *parent)
    : QWidget(parent), m_remove(new LinkButton(tr("Remove"), this))
{
    m_remove->setAccessibleName(removing);
    connect(m_remove, &LinkButton::clicked, this, &RemovableRow::removeWanted);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tight);
    line->addWidget(new ElidedLabel(text, this), 1);
    line->addWidget(m_remove);
}

LinkButton *RemovableRow::addButton(const QString &words, const QString &name)
{
    auto *button = new LinkButton(words, this);
    button->setAccessibleName(name);
    auto *line = static_cast<QBoxLayout *>(layout());
    line->insertWidget(line->count() - 1, button);
    return button;
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/keyline.h"

#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/theme.h"

#include <QBoxLayout>

namespace courtside {

KeyLine::KeyLine(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::tight);
}

void KeyLine::setKeys(const std::vector<Key> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    clearLayout(m_row);
    for (const Key &key : keys) {
        //: A key and what it does, as in "K kept"
        auto *button = new LinkButton(tr("%1 %2").arg(key.key, key.words), this);
        button->setFocusPolicy(Qt::NoFocus);
        setType(button, Type::Small);
        connect(button, &LinkButton::clicked, this, [this, key] { Q_EMIT pressed(key.key); });
        m_row->addWidget(button);
    }
    m_row->addStretch(1);
}

} // namespace courtside

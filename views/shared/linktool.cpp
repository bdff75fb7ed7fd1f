// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/linktool.h"

#include "views/shared/plaintext.h"

#include <QToolButton>

namespace courtside {

QToolButton *linkTool(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(plainCaption(text));
    button->setAccessibleName(text);
    button->setProperty("link", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace courtside

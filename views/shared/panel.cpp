// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/panel.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QLabel>
#include <QLayout>

namespace courtside {

QLabel *panelHeading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    setType(label, Type::Heading);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *parent, QWidget *field)
{
    QLabel *label = plainLabel(text, parent);
    setType(label, Type::Small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    return label;
}

QLabel *refusalLabel(QWidget *parent)
{
    QLabel *label = plainLabel({}, parent, true);
    setType(label, Type::Small);
    label->hide();
    return label;
}

void showRefusal(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace courtside

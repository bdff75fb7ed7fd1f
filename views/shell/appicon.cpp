// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/appicon.h"

#include "views/shared/theme.h"

#include <QPainter>
#include <QPixmap>

namespace courtside {

namespace {

QPixmap mark(int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::light().accent);
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 13, 13);
    painter.setBrush(QColor(255, 255, 255, 60));
    painter.drawRect(QRectF(11, 18, 42, 16)); // the usual range
    painter.setBrush(Qt::white);
    const double heights[] = {26, 31, 24, 29};
    double left = 12;
    for (const double height : heights) {
        painter.drawRect(QRectF(left, 50 - height, 5, height));
        left += 8;
    }
    painter.setBrush(Theme::darkened().concern);
    painter.drawRect(QRectF(left, 39, 5, 11));
    return picture;
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(mark(size));
    return icon;
}

} // namespace courtside

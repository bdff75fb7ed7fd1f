// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace courtside {

namespace {

QString filter()
{
    return QCoreApplication::translate("Dialogs", "Courtside workbooks (*.courtside)");
}

QString withEnding(QString path)
{
    const QString ending = QStringLiteral(".courtside");
    if (!path.isEmpty() && !path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    return path;
}

} // namespace

Dialogs Dialogs::desktop()
{
    return {[](QWidget *parent, const QString &title, const QString &start) {
                return QFileDialog::getOpenFileName(parent, title, start, filter());
            },
            [](QWidget *parent, const QString &title, const QString &start) {
                return withEnding(QFileDialog::getSaveFileName(parent, title, start, filter()));
            }};
}

} // namespace courtside

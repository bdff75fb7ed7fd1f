// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importdialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace courtside {

namespace {
struct ImportDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportDialogWords)
};
} // namespace

ImportDialogs ImportDialogs::desktop()
{
    return {[](QWidget *parent, const QString &newest) {
                return QFileDialog::getOpenFileNames(
                    parent, ImportDialogWords::tr("Import files"), newest,
                    ImportDialogWords::tr("Tables (*.csv *.tsv *.tab *.txt *.xls);;All files (*)"));
            },
            [](QWidget *parent, const QString &proposed) {
                return QFileDialog::getSaveFileName(
                    parent, ImportDialogWords::tr("Save the rows that cannot be taken"), proposed,
                    ImportDialogWords::tr("Comma-separated values (*.csv)"));
            }};
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace courtside {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double printedPoints = 11.0;
constexpr double margin = 18.0; ///< millimetres

void setUpPage(QPrinter &printer, const PrintedSheet &sheet)
{
    printer.setDocName(sheet.title);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                      QMarginsF(margin, margin, margin, margin),
                                      QPageLayout::Millimeter));
}

void paint(QPrinter &printer, const PrintedSheet &sheet)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(printedPoints);
    document.setDefaultFont(font);
    document.setHtml(sheet.html);
    document.print(&printer);
}

} // namespace

Result<bool> printSheet(QWidget *window, const PrintedSheet &sheet)
{
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer, sheet);
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(sheet.title);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paint(printer, sheet);
    if (printer.printerState() == QPrinter::Error) {
        return Failure{Printing::tr("“%1” was not printed. Look after the printer, or print to a "
                                    "PDF file.")
                           .arg(sheet.title),
                       {}};
    }
    return true;
}

Result<void> writePdf(const QString &path, const PrintedSheet &sheet)
{
    QFile::remove(path);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    setUpPage(printer, sheet);
    paint(printer, sheet);
    if (QFileInfo(path).size() > 0)
        return {};
    return Failure{Printing::tr("“%1” could not be written. Choose another folder.").arg(path), {}};
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/filesniff.h"

#include "models/import/celltext.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace courtside {

namespace {

struct FileSniff
{
    Q_DECLARE_TR_FUNCTIONS(FileSniff)
};

struct Magic
{
    QByteArrayView bytes;
    FileShape shape;
};

QByteArrayView head(QByteArrayView bytes, qsizetype length)
{
    return bytes.first(std::min(bytes.size(), length));
}

/// Workbooks name their parts in the zip's first entries.
FileShape zipShape(QByteArrayView bytes)
{
    const QByteArrayView start = head(bytes, 8192);
    const bool isWorkbook = start.contains("[Content_Types].xml") || start.contains("xl/");
    return isWorkbook ? FileShape::Xlsx : FileShape::Zip;
}

bool looksBinary(QByteArrayView utf8)
{
    const QByteArrayView sample = head(utf8, 4096);
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
    return controls * 10 > sample.size();
}

} // namespace

FileShape sniffBytes(QByteArrayView bytes)
{
    static const std::array<Magic, 8> magics = {{
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileShape::OldExcel},
        {"%PDF-", FileShape::Pdf},
        {"\x89PNG", FileShape::Image},
        {"\xFF\xD8\xFF", FileShape::Image},
        {"GIF8", FileShape::Image},
        {"\x1F\x8B", FileShape::Zip},
        {"7z\xBC\xAF\x27\x1C", FileShape::Zip},
        {"SQLite format 3", FileShape::Binary},
    }};
    if (bytes.isEmpty())
        return FileShape::Empty;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipShape(bytes);
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.shape;
    }
    return FileShape::Text;
}

FileShape sniffText(QByteArrayView utf8)
{
    const QByteArrayView text = trimmedCell(utf8);
    if (text.isEmpty())
        return FileShape::Empty;
    if (looksBinary(text))
        return FileShape::Binary;
    const QByteArray start = head(text, 2048).toByteArray().toLower();
    if (start.startsWith("begin:vcalendar"))
        return FileShape::Calendar;
    if (!start.startsWith('<'))
        return FileShape::Text;
    if (start.contains("<table") || start.contains("<html") || start.contains("<!doctype html"))
        return FileShape::Html;
    if (start.contains("<?mso-application") || start.contains("<workbook"))
        return FileShape::OldExcel;
    return FileShape::Text;
}

std::optional<Failure> refusalOf(FileShape shape, const QString &fileName)
{
    const auto refuse = [&](const QString &sentence, const char *detail) {
        return Failure{sentence.arg(fileName), QString::fromLatin1(detail)};
    };
    switch (shape) {
    case FileShape::Text:
    case FileShape::Html:
    case FileShape::Empty:
        return {};
    case FileShape::Xlsx:
        return refuse(
            FileSniff::tr("%1 is an Excel workbook, which Courtside does not read yet. In "
                          "Excel choose Save as > CSV UTF-8 and import that file."),
            "xlsx");
    case FileShape::Zip:
        return refuse(
            FileSniff::tr("%1 is a compressed file. Unpack it and drop the CSV files in it "
                          "on Courtside together."),
            "archive");
    case FileShape::OldExcel:
        return refuse(
            FileSniff::tr("%1 is in an older Excel format, which Courtside does not read. "
                          "In Excel choose Save as > CSV UTF-8 and import that file."),
            "old Excel");
    case FileShape::Calendar:
        return refuse(
            FileSniff::tr("%1 is a calendar, which Courtside does not read yet. Export the "
                          "meetings from your CRM as CSV and import that file."),
            "calendar");
    case FileShape::Pdf:
        return refuse(FileSniff::tr("%1 is a PDF, which holds a picture of a table but no table. "
                                    "Export the report as CSV and import that file."),
                      "pdf");
    case FileShape::Image:
        return refuse(
            FileSniff::tr("%1 is a picture. Export the report as CSV and import that file."),
            "image");
    case FileShape::Binary:
        return refuse(
            FileSniff::tr("%1 is not a text file. Export the report as CSV and import that "
                          "file."),
            "binary");
    }
    return {};
}

} // namespace courtside

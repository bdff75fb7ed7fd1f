// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/encoding.h"

#include "models/import/cp1252.h"
#include "models/import/utf8.h"

#include <QStringDecoder>

#include <algorithm>

namespace courtside {

namespace {

constexpr qsizetype s_chunk = 1 << 20;

/// "Windows_1252" and "windows 1252" are one name.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

bool isWestern(const QString &plain)
{
    static const QStringList names = {
        QStringLiteral("windows1252"), QStringLiteral("cp1252"),  QStringLiteral("1252"),
        QStringLiteral("iso88591"),    QStringLiteral("latin1"),  QStringLiteral("ansi"),
        QStringLiteral("l1"),          QStringLiteral("usascii"), QStringLiteral("ascii"),
    };
    return names.contains(plain);
}

QString westernName(QByteArrayView bytes)
{
    const bool hasExtras = std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<uchar>(c) >= 0x80 && static_cast<uchar>(c) <= 0x9F;
    });
    return hasExtras ? QStringLiteral("windows-1252") : QStringLiteral("ISO-8859-1");
}

/// UTF-16 of western text has a NUL in every second byte, on one side only. A few NULs are not it.
QString utf16ByNuls(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~1);
    qsizetype atEven = 0;
    qsizetype atOdd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? atEven : atOdd);
    }
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 2)
        return {};
    if (atOdd * 10 >= pairs * 6 && atEven * 20 <= pairs)
        return QStringLiteral("UTF-16LE");
    if (atEven * 10 >= pairs * 6 && atOdd * 20 <= pairs)
        return QStringLiteral("UTF-16BE");
    return {};
}

/// Piece by piece, so that a large file does not stand in memory in three forms.
void decodeWith(QStringDecoder &decoder, QByteArrayView bytes, DecodedText &text)
{
    text.owner.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += s_chunk) {
        const QString piece =
            decoder.decode(bytes.sliced(at, std::min(s_chunk, bytes.size() - at)));
        text.finding.broken += piece.count(QChar::ReplacementCharacter);
        text.owner += piece.toUtf8();
    }
}

void readWestern(QByteArrayView bytes, DecodedText &text)
{
    text.finding.name = westernName(bytes);
    text.owner = utf8FromCp1252(bytes);
}

void readUtf8(const QByteArray &bytes, qsizetype from, DecodedText &text)
{
    text.finding.name = QStringLiteral("UTF-8");
    text.owner = bytes;
    text.utf8 = QByteArrayView(text.owner).sliced(from);
}

/// False where the name means nothing.
bool readNamed(const QByteArray &bytes, const QString &name, DecodedText &text)
{
    const QString plain = plainName(name);
    text.finding.chosen = true;
    text.finding.name = name;
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (isWestern(plain)) {
        readWestern(bytes, text);
        return true;
    }
    if (plain == u"utf8" && isUtf8(bytes)) {
        readUtf8(bytes, marked ? 3 : 0, text);
        return true;
    }
    QStringDecoder decoder(name.toLatin1().constData());
    if (!decoder.isValid())
        return false;
    decodeWith(decoder, bytes, text);
    return true;
}

void readUnnamed(const QByteArray &bytes, DecodedText &text)
{
    EncodingFinding &finding = text.finding;
    if (const auto mark = QStringConverter::encodingForData(bytes)) {
        if (*mark == QStringConverter::Utf8 && isUtf8(bytes))
            return readUtf8(bytes, 3, text);
        finding.name = QString::fromLatin1(QStringConverter::nameForEncoding(*mark));
        QStringDecoder decoder(*mark);
        return decodeWith(decoder, bytes, text);
    }
    if (const QString wide = utf16ByNuls(bytes); !wide.isEmpty()) {
        finding.name = wide;
        QStringDecoder decoder(wide == u"UTF-16LE" ? QStringConverter::Utf16LE
                                                   : QStringConverter::Utf16BE);
        return decodeWith(decoder, bytes, text);
    }
    if (isUtf8(bytes))
        return readUtf8(bytes, 0, text);
    readWestern(bytes, text);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &wanted)
{
    DecodedText text;
    if (wanted.isEmpty()) {
        readUnnamed(bytes, text);
    } else if (!readNamed(bytes, wanted, text)) {
        return Failure{EncodingFinding::tr("Courtside does not know the encoding \"%1\". Choose "
                                           "UTF-8, windows-1252, ISO-8859-15 or UTF-16.")
                           .arg(wanted),
                       QStringLiteral("unknown encoding")};
    }
    if (text.utf8.isNull())
        text.utf8 = text.owner;
    text.finding.nuls = std::count(text.utf8.begin(), text.utf8.end(), '\0');
    return text;
}

bool hasByteOrderMark(const QByteArray &bytes)
{
    return QStringConverter::encodingForData(bytes).has_value();
}

QString EncodingFinding::words() const
{
    QString words = chosen ? tr("%1, as chosen").arg(name) : name;
    if (nuls > 0)
        words = tr("%1, %n NUL byte(s) left out", nullptr, static_cast<int>(nuls)).arg(words);
    if (broken > 0)
        words = tr("%1, %n place(s) do not fit it", nullptr, static_cast<int>(broken)).arg(words);
    return words;
}

std::optional<QString> repairedMojibake(const QString &text)
{
    QString repaired = text;
    for (int round = 0; round < 2; ++round) {
        const std::optional<QByteArray> bytes = cp1252FromText(repaired);
        if (!bytes || !isUtf8(*bytes))
            break;
        const QString next = QString::fromUtf8(*bytes);
        if (next == repaired)
            break;
        repaired = next;
    }
    if (repaired == text)
        return {};
    return repaired;
}

} // namespace courtside

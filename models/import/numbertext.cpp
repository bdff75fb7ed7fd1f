// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/numbertext.h"

#include "models/import/celltext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>

namespace courtside {

namespace {

constexpr qsizetype s_longest = 40; ///< bytes; longer cells are prose

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Codes of ISO 4217 that circulate; other words of three capitals are the start of an id.
const QStringList &currencyCodes()
{
    static const QStringList codes =
        QStringLiteral(
            "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB "
            "BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK "
            "DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK "
            "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD "
            "KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
            "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
            "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SYP SZL THB TJS "
            "TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF "
            "XPF YER ZAR ZMW ZWL")
            .split(u' ');
    return codes;
}

/// Whether a number's cell may start or end with this: an ISO code, or a sign for money.
bool isCurrency(const QString &text)
{
    static const QStringList words = {QStringLiteral("kr"),      QStringLiteral("kr."),
                                      QStringLiteral("Kr"),      QStringLiteral("Fr."),
                                      QStringLiteral("z\u0142"), QStringLiteral("K\u010d"),
                                      QStringLiteral("Ft"),      QStringLiteral("lei")};
    const auto isSign = [](QChar c) {
        return c.category() == QChar::Symbol_Currency;
    };
    return text.size() <= 4 && (std::any_of(text.begin(), text.end(), isSign) ||
                                words.contains(text) || currencyCodes().contains(text));
}

bool takeStart(QByteArrayView &text, QByteArrayView start)
{
    if (!text.startsWith(start))
        return false;
    text = trimmedCell(text.sliced(start.size()));
    return true;
}

bool takeEnd(QByteArrayView &text, QByteArrayView end)
{
    if (!text.endsWith(end))
        return false;
    text = trimmedCell(text.chopped(end.size()));
    return true;
}

bool takeSign(QByteArrayView &text)
{
    if (takeStart(text, "-") || takeStart(text, "\xE2\x88\x92"))
        return true;
    takeStart(text, "+");
    return false;
}

/// Cuts a currency off either end; false where something else stands there.
bool takeCurrency(QByteArrayView &text, QString &currency)
{
    const auto isOfNumber = [](char c) {
        return isDigit(c) || c == '.' || c == ',';
    };
    const auto first = std::find_if(text.begin(), text.end(),
                                    [](char c) { return isDigit(c) || c == '-' || c == '('; });
    if (first != text.begin() && !isOfNumber(text.front())) {
        const auto length = first - text.begin();
        currency = QString::fromUtf8(trimmedCell(text.first(length)));
        text = text.sliced(length);
        return isCurrency(currency);
    }
    qsizetype length = text.size();
    while (length > 0 && !isDigit(text[length - 1]) && text[length - 1] != ')' &&
           text[length - 1] != '-')
        --length;
    const QString tail = QString::fromUtf8(trimmedCell(text.sliced(length)));
    if (tail.isEmpty() || tail == u"." || tail == u",")
        return true;
    currency = tail;
    text = text.first(length);
    return isCurrency(currency);
}

/// Digits and marks without the blanks and apostrophes between groups; empty for anything else.
QByteArray bodyOf(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 5> between = {" ", "\xC2\xA0", "\xE2\x80\xAF", "'",
                                                              "\xE2\x80\x99"};
    QByteArray body;
    while (!text.isEmpty()) {
        if (isDigit(text.front()) || text.front() == '.' || text.front() == ',') {
            body += text.front();
            text = text.sliced(1);
            continue;
        }
        const auto found = std::find_if(between.begin(), between.end(), [&](QByteArrayView mark) {
            return text.startsWith(mark) && text.size() >= mark.size() + 3;
        });
        if (found == between.end())
            return {};
        text = text.sliced(found->size());
        const bool isThree = std::all_of(text.begin(), text.begin() + 3, isDigit) &&
                             (text.size() == 3 || !isDigit(text[3]));
        if (!isThree)
            return {};
    }
    return std::any_of(body.begin(), body.end(), isDigit) ? body : QByteArray();
}

} // namespace

NumberText parseNumberText(QByteArrayView cell)
{
    NumberText number;
    QByteArrayView text = trimmedCell(cell);
    if (text.size() > s_longest || isEmptyValue(text))
        return number;
    number.negative = takeSign(text);
    number.percent = takeEnd(text, "%") || takeStart(text, "%");
    if (!takeCurrency(text, number.currency))
        return number;
    text = trimmedCell(text);
    number.negative = takeSign(text) || takeEnd(text, "-") || number.negative;
    if (text.startsWith('(') && text.endsWith(')')) {
        text = trimmedCell(text.sliced(1, text.size() - 2));
        number.negative = true;
        if (number.currency.isEmpty() && !takeCurrency(text, number.currency))
            return number;
        text = trimmedCell(text);
    }
    number.body = bodyOf(text);
    return number;
}

NumberText::Need NumberText::need() const
{
    const qsizetype points = body.count('.');
    const qsizetype commas = body.count(',');
    if (points + commas == 0)
        return body.isEmpty() ? Need::Nothing : Need::Any;
    const bool readsWithPoint = valueOf(body, '.').has_value();
    const bool readsWithComma = valueOf(body, ',').has_value();
    if (readsWithPoint && readsWithComma)
        return Need::Unclear;
    const bool pointIsLast = body.lastIndexOf('.') > body.lastIndexOf(',');
    if (readsWithPoint && (!readsWithComma || pointIsLast))
        return Need::Point;
    return readsWithComma ? Need::Comma : Need::Nothing;
}

std::optional<double> valueOf(QByteArrayView body, char decimalMark)
{
    QByteArray plain;
    qsizetype group = -1; // digits since the last mark between groups; -1: there was none
    bool decimals = false;
    for (const char c : body) {
        if (isDigit(c)) {
            group += group >= 0 ? 1 : 0;
            plain += c;
            continue;
        }
        // Groups have three digits, in India two before the last; none before the first mark is 0.
        const bool isFirst = group < 0;
        const bool startFits = isFirst && !plain.isEmpty() && plain.size() <= 3 && plain != "0";
        if (decimals)
            return {};
        if (c == decimalMark) {
            if (!isFirst && group != 3)
                return {};
            decimals = true;
            group = -1;
            plain += '.';
        } else {
            if (!startFits && (isFirst || group < 2 || group > 3))
                return {};
            group = 0;
        }
    }
    if (group >= 0 && group != 3)
        return {};
    double value = 0.0;
    if (plain.startsWith('.'))
        plain.prepend('0');
    const auto [end, error] =
        std::from_chars(plain.constData(), plain.constData() + plain.size(), value);
    if (error != std::errc() || end != plain.constData() + plain.size())
        return {};
    return value;
}

} // namespace courtside

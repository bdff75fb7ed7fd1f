// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/externalid.h"

#include "models/import/celltext.h"

#include <algorithm>
#include <array>

namespace courtside {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || isCapital(c) || (c >= 'a' && c <= 'z');
}

std::array<char, 3> salesforceSuffix(QByteArrayView fifteen)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    std::array<char, 3> suffix;
    for (qsizetype group = 0; group < 3; ++group) {
        size_t bits = 0;
        for (qsizetype k = 0; k < 5; ++k) {
            if (isCapital(fifteen[5 * group + k]))
                bits |= size_t(1) << k;
        }
        suffix[static_cast<size_t>(group)] = alphabet[bits];
    }
    return suffix;
}

/// Whether the text is a Salesforce id of either length; 18 characters must fit their suffix.
bool isSalesforceId(QByteArrayView text)
{
    if ((text.size() != 15 && text.size() != 18) ||
        !std::all_of(text.begin(), text.end(), isAlphanumeric))
        return false;
    // The first characters name the kind of record; a word of fifteen letters has no digit there.
    if (!std::any_of(text.begin(), text.begin() + 6, isDigit))
        return false;
    return text.size() == 15 ||
           text.last(3).compare(QByteArrayView(salesforceSuffix(text)), Qt::CaseInsensitive) == 0;
}

std::optional<QByteArrayView> zohoDigits(QByteArrayView text)
{
    constexpr QByteArrayView prefix("zcrm_");
    if (!text.startsWith(prefix) || text.size() == prefix.size())
        return {};
    const QByteArrayView digits = text.sliced(prefix.size());
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    return digits;
}

/// A number of sixteen digits or more; spreadsheets keep fifteen.
bool isLongNumber(QByteArrayView text)
{
    return text.size() >= 16 && std::all_of(text.begin(), text.end(), isDigit);
}

bool isRoundedNumber(QByteArrayView text)
{
    return std::all_of(text.begin() + 15, text.end(), [](char c) { return c == '0'; });
}

} // namespace

std::optional<QByteArray> salesforceId(QByteArrayView cell)
{
    const QByteArrayView text = trimmedCell(cell);
    if (!isSalesforceId(text))
        return {};
    QByteArray id(18, Qt::Uninitialized);
    const auto suffix = salesforceSuffix(text);
    std::copy(suffix.begin(), suffix.end(), std::copy_n(text.begin(), 15, id.begin()));
    return id;
}

std::optional<QByteArray> guidId(QByteArrayView cell)
{
    QByteArrayView text = trimmedCell(cell);
    if (text.size() == 38 && text.front() == '{' && text.back() == '}')
        text = text.sliced(1, 36);
    if (text.size() != 36)
        return {};
    QByteArray guid = text.toByteArray().toLower();
    for (qsizetype i = 0; i < guid.size(); ++i) {
        const char c = guid[i];
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? c != '-' : !isDigit(c) && (c < 'a' || c > 'f'))
            return {};
    }
    return guid;
}

IdFamily idFamilyOf(QByteArrayView cell)
{
    if (guidId(cell))
        return IdFamily::Guid;
    if (zohoDigits(trimmedCell(cell)))
        return IdFamily::Zoho;
    const QByteArrayView text = trimmedCell(cell);
    // Fifteen or eighteen digits may be any system's number.
    if (!std::all_of(text.begin(), text.end(), isDigit) && isSalesforceId(text))
        return IdFamily::Salesforce;
    return IdFamily::Plain;
}

QByteArray normalisedId(QByteArrayView cell, IdFamily family)
{
    const QByteArrayView text = trimmedCell(cell);
    std::optional<QByteArray> id;
    if (family == IdFamily::Salesforce) {
        id = salesforceId(text);
    } else if (family == IdFamily::Guid) {
        id = guidId(text);
    } else if (family == IdFamily::Zoho) {
        if (const auto digits = zohoDigits(text))
            id = digits->toByteArray();
    }
    return id ? *id : text.toByteArray();
}

bool isDestroyedNumber(QByteArrayView cell)
{
    const QByteArrayView text = trimmedCell(cell);
    const qsizetype e = std::max(text.indexOf('E'), text.indexOf('e'));
    if (e < 1 || text.size() < e + 3 || text[e + 1] != '+' || !isDigit(text.front()))
        return false;
    const auto isMantissa = [](char c) {
        return isDigit(c) || c == '.' || c == ',';
    };
    return std::all_of(text.begin(), text.begin() + e, isMantissa) &&
           std::all_of(text.begin() + e + 2, text.end(), isDigit);
}

QString IdFinding::words() const
{
    if (destroyed > 0)
        return tr("%n id(s) were turned into powers of ten by a spreadsheet, first in row %1. They "
                  "cannot tell records apart. Export the file again and import it without opening "
                  "it in a spreadsheet.",
                  nullptr, static_cast<int>(destroyed))
            .arg(firstTrouble);
    if (rounded > 0)
        return tr("%n long id(s) were rounded by a spreadsheet, first in row %1. They cannot tell "
                  "records apart. Export the file again and import it without opening it in a "
                  "spreadsheet.",
                  nullptr, static_cast<int>(rounded))
            .arg(firstTrouble);
    return {};
}

void IdEvidence::add(QByteArrayView cell, qint64 row)
{
    if (isEmptyValue(cell))
        return;
    const QByteArrayView text = trimmedCell(cell);
    ++m_seen.values;
    switch (idFamilyOf(text)) {
    case IdFamily::Salesforce:
        ++m_salesforce;
        return;
    case IdFamily::Guid:
        ++m_guids;
        return;
    case IdFamily::Zoho:
        ++m_zoho;
        return;
    case IdFamily::Plain:
        break;
    }
    if (isDestroyedNumber(text)) {
        if (m_seen.destroyed++ == 0)
            m_destroyedRow = row;
    } else if (isLongNumber(text)) {
        ++m_longNumbers;
        if (isRoundedNumber(text) && m_seen.rounded++ == 0)
            m_roundedRow = row;
    }
}

IdFinding IdEvidence::settle() const
{
    IdFinding finding = m_seen;
    // A few long ids end in zeros by chance; a spreadsheet rounds every one of them.
    if (finding.rounded < 2 || finding.rounded < m_longNumbers)
        finding.rounded = 0;
    finding.firstTrouble = finding.destroyed > 0 ? m_destroyedRow
                           : finding.rounded > 0 ? m_roundedRow
                                                 : 0;
    if (m_zoho > 0)
        finding.family = IdFamily::Zoho;
    else if (2 * m_salesforce > finding.values)
        finding.family = IdFamily::Salesforce;
    else if (2 * m_guids > finding.values)
        finding.family = IdFamily::Guid;
    return finding;
}

} // namespace courtside

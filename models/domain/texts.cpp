// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/texts.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr char16_t paragraphSeparator = 0x2029;

/// A half of a character beyond the first plane that has lost its other half: UTF-8 cannot hold it.
bool isLoneHalf(const QString &text, qsizetype at)
{
    const QChar letter = text.at(at);
    if (letter.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return letter.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

} // namespace

QString enteredText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar(paragraphSeparator), u'\n');
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isNull() && !isLoneHalf(text, at))
            kept.append(text.at(at));
    }
    return kept;
}

QString Texts::operator[](TextField field) const
{
    const auto found = m_texts.find(field);
    return found == m_texts.end() ? QString() : found->second;
}

void Texts::set(TextField field, const QString &text)
{
    if (text.isEmpty())
        m_texts.erase(field);
    else
        m_texts[field] = text;
}

Texts Texts::shared() const
{
    Texts shared = *this;
    std::erase_if(shared.m_texts,
                  [](const auto &text) { return layerOf(text.first) == Layer::Private; });
    return shared;
}

Texts Texts::entered() const
{
    Texts entered;
    for (const auto &[field, text] : m_texts)
        entered.set(field, enteredText(text));
    return entered;
}

} // namespace courtside

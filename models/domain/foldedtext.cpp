// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

namespace courtside {

namespace {

constexpr char32_t lastAscii = 0x7f;
// Where the same signs are found once more, as no punctuation of ASCII: "<" is "＜".
constexpr char32_t toWide = 0xfee0;

/// What a letter has on or around it and what joins letters. The vowels of Indic scripts are marks
/// too, but no reader would leave them out.
bool isAccent(char32_t letter)
{
    const bool isCombining = letter >= 0x0300 && letter <= 0x036f;
    const bool isVoicing = letter == 0x3099 || letter == 0x309a; // "か" and "が"
    const bool isLook = letter >= 0xfe00 && letter <= 0xfe0f;    // an emoji in colour or not
    return isCombining || isVoicing || isLook || QChar::category(letter) == QChar::Other_Format;
}

bool isSign(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return true;
    default:
        return false;
    }
}

bool isOfScriptWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// A letter without case, its accents apart. Most letters need no look at the long way.
QString foldedLetter(char32_t letter)
{
    const bool isHangul = letter >= 0xac00 && letter <= 0xd7a3;
    if (!isHangul && QChar::decompositionTag(letter) == QChar::NoDecomposition) {
        const char32_t folded = QChar::toCaseFolded(letter);
        return QString::fromUcs4(&folded, 1);
    }
    return QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    m_letters.reserve(text.size());
    m_origins.reserve(static_cast<size_t>(text.size()) + 1);
    for (int at = 0; at < text.size(); ++at) {
        const int from = at;
        char32_t letter = text.at(at).unicode();
        if (QChar::isHighSurrogate(letter) && at + 1 < text.size()) {
            ++at;
            letter = QChar::surrogateToUcs4(text.at(from), text.at(at));
        }
        if (letter <= lastAscii) {
            append(QChar::toLower(letter), from);
            continue;
        }
        for (const char32_t part : foldedLetter(letter).toUcs4()) {
            if (!isAccent(part))
                append(part, from);
        }
    }
    endWord();
    m_origins.push_back(static_cast<int>(text.size()));
}

FoldedText::Part FoldedText::partOf(char32_t letter)
{
    if (isSign(letter))
        return Part::Sign;
    const bool isMark = QChar::isMark(letter);
    if (!QChar::isLetterOrNumber(letter) && !isMark)
        return Part::Between;
    return isOfScriptWithoutSpaces(letter) ? Part::Sign : Part::Word;
}

void FoldedText::append(char32_t letter, int from)
{
    const Part part = partOf(letter);
    if (part != Part::Word)
        endWord();
    const auto start = static_cast<int>(m_letters.size());
    if (part == Part::Word && m_wordStart < 0)
        m_wordStart = start;
    if (part == Part::Sign && letter <= lastAscii)
        letter += toWide;
    if (QChar::requiresSurrogates(letter))
        m_letters.append(QString::fromUcs4(&letter, 1));
    else
        m_letters.append(QChar(static_cast<char16_t>(letter)));
    m_origins.resize(static_cast<size_t>(m_letters.size()), from);
    if (part == Part::Sign)
        m_places.push_back({start, static_cast<int>(m_letters.size()) - start});
}

void FoldedText::endWord()
{
    if (m_wordStart >= 0)
        m_places.push_back({m_wordStart, static_cast<int>(m_letters.size()) - m_wordStart});
    m_wordStart = -1;
}

QStringView FoldedText::word(size_t at) const
{
    return QStringView(m_letters).mid(m_places[at].start, m_places[at].length);
}

QStringList FoldedText::words() const
{
    QStringList words;
    for (size_t at = 0; at < m_places.size(); ++at)
        words.append(word(at).toString());
    return words;
}

// The accents behind a letter belong to it, so a stretch reaches to where the next letter begins.
Stretch FoldedText::origin(const Stretch &folded) const
{
    const int start = m_origins[static_cast<size_t>(folded.start)];
    auto end = static_cast<size_t>(folded.end());
    const int last = m_origins[end - 1];
    while (m_origins[end] == last)
        ++end;
    return {start, m_origins[end] - start};
}

QString foldedLetters(const QString &text)
{
    return FoldedText(text).letters();
}

QString foldedWords(const QString &text)
{
    return FoldedText(text).words().join(u' ');
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/separator.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <vector>

namespace courtside {

namespace {

constexpr std::array<char, 4> s_candidates = {'\t', ';', '|', ','};
constexpr size_t s_sampleSize = 50;

/// Cells of one record, were each candidate the separator.
using Widths = std::array<int, s_candidates.size()>;

const char *endOfQuoted(const char *open, const char *end)
{
    const char *at = open + 1;
    for (;;) {
        at = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
        if (!at)
            return end;
        if (at + 1 == end || at[1] != '"')
            return at + 1;
        at += 2;
    }
}

/// Counts the candidates outside quotes; a quote opens where a cell can start.
std::vector<Widths> sampleWidths(QByteArrayView utf8, bool quotesAreText)
{
    std::vector<Widths> sample;
    Widths widths = {1, 1, 1, 1};
    bool blank = true;
    bool cellStart = true;
    const char *end = utf8.data() + utf8.size();
    for (const char *at = utf8.data(); at != end && sample.size() < s_sampleSize;) {
        if (*at == '"' && cellStart && !quotesAreText) {
            at = endOfQuoted(at, end);
            blank = cellStart = false;
            continue;
        }
        const auto candidate = std::find(s_candidates.begin(), s_candidates.end(), *at);
        cellStart = candidate != s_candidates.end();
        if (cellStart)
            ++widths[static_cast<size_t>(candidate - s_candidates.begin())];
        if (*at == '\n' || *at == '\r') {
            if (!blank)
                sample.push_back(widths);
            widths = {1, 1, 1, 1};
            blank = cellStart = true;
        } else {
            blank = false;
        }
        ++at;
    }
    if (!blank && sample.size() < s_sampleSize)
        sample.push_back(widths);
    return sample;
}

struct Score
{
    double value = 0.0;
    int columns = 1;
};

/// Records of equal width count, wider ones more; half where the first record that has several
/// cells in any reading has another width, since that is most often the header.
Score scoreOf(const std::vector<Widths> &sample, size_t candidate)
{
    std::map<int, int> counts;
    for (const Widths &widths : sample) {
        if (widths[candidate] > 1)
            ++counts[widths[candidate]];
    }
    if (counts.empty())
        return {};
    const auto mode = std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    const auto first = std::find_if(sample.begin(), sample.end(), [](const Widths &widths) {
        return *std::max_element(widths.begin(), widths.end()) > 1;
    });
    const double fit = (*first)[candidate] == mode->first ? 1.0 : 0.5;
    return {fit * mode->second * (1.0 - 1.0 / mode->first), mode->first};
}

/// The length of a first line such as `sep=;` with its line break, and the separator it names.
std::pair<qsizetype, char> declaredSeparator(QByteArrayView utf8)
{
    QByteArrayView line = utf8.first(std::min<qsizetype>(utf8.size(), 10));
    const bool quoted = line.startsWith('"');
    if (quoted)
        line = line.sliced(1);
    if (line.size() < 5 || line.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {0, ','};
    const char separator = line[4];
    QByteArrayView rest = line.sliced(5);
    if (quoted && rest.startsWith('"'))
        rest = rest.sliced(1);
    if (!rest.isEmpty() && rest.front() != '\r' && rest.front() != '\n')
        return {0, ','};
    qsizetype length = rest.data() - utf8.data();
    if (!rest.isEmpty())
        length += rest.startsWith("\r\n") ? 2 : 1;
    return {length, separator};
}

} // namespace

SeparatorFinding findSeparator(QByteArrayView utf8, std::optional<char> chosen, bool quotesAreText)
{
    SeparatorFinding finding;
    const auto [length, declared] = declaredSeparator(utf8);
    finding.bodyOffset = length;
    finding.declared = length > 0;
    if (finding.declared)
        finding.separator = declared;

    const auto sample = sampleWidths(utf8.sliced(length), quotesAreText);
    double best = 0.0;
    for (size_t i = 0; i < s_candidates.size(); ++i) {
        const Score score = scoreOf(sample, i);
        const bool wins = score.value > best && !finding.declared;
        if (wins) {
            best = score.value;
            finding.separator = s_candidates[i];
        }
        if (wins || s_candidates[i] == finding.separator)
            finding.columns = score.columns;
    }
    if (chosen) {
        finding.separator = *chosen;
        finding.chosen = true;
    }
    return finding;
}

QString SeparatorFinding::name() const
{
    switch (separator) {
    case ',':
        return tr("comma");
    case ';':
        return tr("semicolon");
    case '\t':
        return tr("tab");
    case '|':
        return tr("vertical bar");
    case ' ':
        return tr("blank");
    default:
        return QString(QChar::fromLatin1(separator));
    }
}

QString SeparatorFinding::words() const
{
    if (chosen)
        return tr("%1, as chosen").arg(name());
    if (declared)
        return tr("%1, as the first line says").arg(name());
    return name();
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace courtside {

/// What stands between the cells of a text.
struct SeparatorFinding
{
    Q_DECLARE_TR_FUNCTIONS(SeparatorFinding)
public:
    char separator = ',';
    bool declared = false;    ///< a first line `sep=;` said so
    bool chosen = false;      ///< the person said so
    qsizetype bodyOffset = 0; ///< where the table starts, behind a `sep=` line
    int columns = 1;          ///< of most of the records looked at

    /// "comma", "semicolon", "tab", "vertical bar", or the character itself
    QString name() const;
    /// "semicolon, as the first line says"
    QString words() const;
};

/// Finds the separator by reading the first 50 records once, counting `,` `;` tab `|` outside
/// quotes: the one that gives most records the same width wins, more columns counting for more.
SeparatorFinding findSeparator(QByteArrayView utf8, std::optional<char> chosen = {},
                               bool quotesAreText = false);

} // namespace courtside

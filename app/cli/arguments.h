// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace courtside {

/// One option a verb understands: `--name`, or `--name VALUE`.
struct OptionRule
{
    QString name;
    QString value; ///< what its value is called in the help; empty: the option takes none
    QString help;
    bool repeatable = false;
};

/// What a verb may be called with.
struct ArgumentRules
{
    QString positionals; ///< for the help: "FILE EXPORT..."
    int fewest = 0;
    int most = 0; ///< of the positional arguments; -1: any number
    std::vector<OptionRule> options;
};

/// A command line taken apart.
class Arguments final
{
public:
    const QStringList &positionals() const { return m_positionals; }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The option's value, empty where it was not given.
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    /// Every value of a repeatable option, in order.
    QStringList values(const QString &option) const { return m_options.value(option); }
    QStringList given() const { return m_options.keys(); }

private:
    friend class ArgumentReader;

    QStringList m_positionals;
    QMap<QString, QStringList> m_options; // a switch has one empty value
};

/// Reads `words` (without program and verb). `--name=value` and `--name value` are the same; `--`
/// ends the options. Fails with a sentence that names the word.
Result<Arguments> readArguments(const QStringList &words, const ArgumentRules &rules);

} // namespace courtside

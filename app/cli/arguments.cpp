// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

/// Walks over the words once.
class ArgumentReader final
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    ArgumentReader(const QStringList &words, const ArgumentRules &rules)
        : m_words(words), m_rules(rules)
    {
    }

    Result<Arguments> read()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            if (m_optionsEnded || word == u"-"_s || !word.startsWith(u'-')) {
                m_arguments.m_positionals.append(word);
            } else if (word == u"--"_s) {
                m_optionsEnded = true;
            } else if (const auto taken = takeOption(word); !taken) {
                return taken.failure();
            }
        }
        return counted();
    }

private:
    Result<void> takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString written = equals < 0 ? word : word.left(equals);
        const auto rule = std::find_if(
            m_rules.options.begin(), m_rules.options.end(),
            [&written](const OptionRule &known) { return written == u"--"_s + known.name; });
        if (rule == m_rules.options.end())
            return Failure{tr("There is no option %1 here.").arg(written), {}};
        if (m_arguments.has(rule->name) && !rule->repeatable)
            return Failure{tr("%1 is given twice.").arg(written), {}};

        QString value;
        if (rule->value.isEmpty()) {
            if (equals >= 0)
                return Failure{tr("%1 takes no value.").arg(written), {}};
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (m_next < m_words.size() && !m_words.at(m_next).startsWith(u"--"_s)) {
            value = m_words.at(m_next++);
        }
        if (!rule->value.isEmpty() && value.isEmpty())
            return Failure{tr("%1 needs a value: %1 %2.").arg(written, rule->value), {}};
        m_arguments.m_options[rule->name].append(value);
        return {};
    }

    Result<Arguments> counted() const
    {
        const auto count = m_arguments.m_positionals.size();
        if (count < m_rules.fewest)
            return Failure{tr("Something is missing of “%1”.").arg(m_rules.positionals), {}};
        if (m_rules.most >= 0 && count > m_rules.most) {
            return Failure{tr("“%1” is one argument too many.")
                               .arg(m_arguments.m_positionals.at(m_rules.most)),
                           {}};
        }
        return m_arguments;
    }

    const QStringList &m_words;
    const ArgumentRules &m_rules;
    Arguments m_arguments;
    qsizetype m_next = 0;
    bool m_optionsEnded = false;
};

Result<Arguments> readArguments(const QStringList &words, const ArgumentRules &rules)
{
    return ArgumentReader(words, rules).read();
}

} // namespace courtside

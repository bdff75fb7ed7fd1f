// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QHash>

#include <optional>

namespace courtside {

/// The answers a person gave to questions, by question id. The last answer holds.
class Answers final
{
public:
    explicit Answers(const ImportChoices &choices)
    {
        for (const auto &[id, choice] : choices.answers)
            m_answers.insert(id, choice);
    }

    std::optional<QString> to(const QString &id) const
    {
        const auto at = m_answers.constFind(id);
        return at == m_answers.cend() ? std::nullopt : std::optional(*at);
    }
    bool says(const QString &id, QStringView choice) const { return m_answers.value(id) == choice; }

private:
    QHash<QString, QString> m_answers;
};

/// What follows `prefix` in a choice such as "alias:Ana Ortiz"; nothing for other choices.
inline std::optional<QString> choiceValue(const QString &choice, QStringView prefix)
{
    if (!choice.startsWith(prefix))
        return std::nullopt;
    return choice.mid(prefix.size()).trimmed();
}

} // namespace courtside

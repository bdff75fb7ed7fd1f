// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace courtside {

/// A person as a file writes them.
struct PersonName
{
    QString text;         ///< white space collapsed, without a note that the person has left
    bool hasLeft = false; ///< the file marks the person as deactivated
};

/// Takes the note "(Deactivated User)", in the languages CRMs write it in, off a name.
PersonName readPersonName(const QString &raw);

/// Names among which the one that a spelling probably means is looked for.
class LikelyNames final
{
public:
    /// With more people than this a likely spelling is likely to be somebody else.
    static constexpr size_t most = 300;

    void add(const QString &name);
    /// The one name that `raw` probably means: the same words in another order ("Last, First"),
    /// without middle names, with initials, behind an e-mail address, or garbled by a wrong
    /// encoding. Empty where none or more than one fits. A guess, to be asked about.
    QString find(const QString &raw) const;

private:
    struct Name
    {
        QString text;
        QStringList words;
    };
    std::vector<Name> m_names;
};

} // namespace courtside

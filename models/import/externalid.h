// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace courtside {

/// Families of record ids; they compare differently.
enum class IdFamily {
    Plain,
    Salesforce, ///< 15 or 18 characters; case matters
    Guid,       ///< any case, with or without braces
    Zoho,       ///< prefix zcrm_
};

/// The 18-character form of a Salesforce id of 15 or 18 characters; nothing for other texts, and
/// for 18 characters whose suffix does not fit. The suffix: per five characters one letter of
/// A-Z, 0-5 by which of them are capitals.
std::optional<QByteArray> salesforceId(QByteArrayView cell);

/// A GUID in lower case without braces; nothing for other texts.
std::optional<QByteArray> guidId(QByteArrayView cell);

/// The family a single id looks like.
IdFamily idFamilyOf(QByteArrayView cell);

/// The id as it is compared, byte by byte, in a column of this family: normalised where it fits the
/// family, else just trimmed. Empty for an empty cell.
QByteArray normalisedId(QByteArrayView cell, IdFamily family);

/// What a spreadsheet has left of a long number: `2.41E+18`.
bool isDestroyedNumber(QByteArrayView cell);

/// What a column of ids is worth as a key.
struct IdFinding
{
    Q_DECLARE_TR_FUNCTIONS(IdFinding)
public:
    IdFamily family = IdFamily::Plain;
    qint64 values = 0;
    qint64 destroyed = 0;    ///< values such as 2.41E+18
    qint64 rounded = 0;      ///< 16 digits and more that end in zeros behind the fifteenth
    qint64 firstTrouble = 0; ///< row of the first of these

    /// Why the column is not used as a key and what to do; empty where it is.
    QString words() const;
};

/// Collects what the values of an id column say, in one pass.
class IdEvidence final
{
public:
    void add(QByteArrayView cell, qint64 row);
    IdFinding settle() const;

private:
    IdFinding m_seen;
    qint64 m_salesforce = 0;
    qint64 m_guids = 0;
    qint64 m_zoho = 0;
    qint64 m_longNumbers = 0;
    qint64 m_roundedRow = 0;
    qint64 m_destroyedRow = 0;
};

} // namespace courtside

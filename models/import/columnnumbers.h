// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace courtside {

enum class DecimalMark {
    Unknown,
    Point,
    Comma,
};

/// A cell read as a number.
struct CellNumber
{
    double value = 0.0;
    QString currency;     ///< ISO code or symbol as written: "USD", "€"; else empty
    bool percent = false; ///< written with a percent sign
};

/// What the whole column says about its numbers.
struct NumberFinding
{
    Q_DECLARE_TR_FUNCTIONS(NumberFinding)
public:
    enum class Status {
        NoNumbers,
        Settled,       ///< every number reads one way
        Ambiguous,     ///< `1.000` may be a thousand or one: ask
        Contradicting, ///< rows of both kinds
    };
    Status status = Status::NoNumbers;
    DecimalMark mark = DecimalMark::Unknown;
    bool chosen = false; ///< the person named the mark
    qint64 row = 0;      ///< the row that settled it, or the first that nothing settles; 0: none
    QString text;        ///< and its value
    qint64 otherRow = 0; ///< Contradicting: a row that says otherwise
    QString otherText;
    qint64 values = 0;
    qint64 numbers = 0;

    /// "numbers with decimal comma because of row 2 (12.345,00)"
    QString words() const;
};

/// Collects what the values of one column say about their decimal mark, in one pass.
class NumberEvidence final
{
public:
    void add(QByteArrayView cell, qint64 row);
    /// What they say; a person may overrule it by setting mark, status and `chosen`.
    NumberFinding settle() const;

private:
    struct Witness
    {
        qint64 row = 0;
        QString text;
    };

    static void see(Witness &witness, QByteArrayView cell, qint64 row);

    NumberFinding m_seen;
    Witness m_point;   ///< first value that needs a decimal point
    Witness m_comma;   ///< first value that needs a decimal comma
    Witness m_unclear; ///< first value with one mark followed by three digits
};

/// Reads one cell with the column's mark; with Unknown, what reads one way only. Nothing where it
/// is no number. `(12.50)` is negative; currency codes and symbols, percent signs, and blanks and
/// apostrophes between groups of digits are understood.
std::optional<CellNumber> readNumber(QByteArrayView cell, DecimalMark mark);

/// Reads a count: a whole number of 0 or more such as `7`, `7.0`, `1 234`; nothing otherwise.
std::optional<int> readCount(QByteArrayView cell, DecimalMark mark);

} // namespace courtside

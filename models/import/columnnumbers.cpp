// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columnnumbers.h"

#include "models/import/celltext.h"
#include "models/import/numbertext.h"

#include <cmath>

namespace courtside {

void NumberEvidence::see(Witness &witness, QByteArrayView cell, qint64 row)
{
    if (witness.row == 0)
        witness = {row, shortText(cell)};
}

void NumberEvidence::add(QByteArrayView cell, qint64 row)
{
    if (isEmptyValue(cell))
        return;
    ++m_seen.values;
    const NumberText::Need need = parseNumberText(cell).need();
    if (need == NumberText::Need::Nothing)
        return;
    ++m_seen.numbers;
    if (need == NumberText::Need::Point)
        see(m_point, cell, row);
    else if (need == NumberText::Need::Comma)
        see(m_comma, cell, row);
    else if (need == NumberText::Need::Unclear)
        see(m_unclear, cell, row);
}

NumberFinding NumberEvidence::settle() const
{
    using Status = NumberFinding::Status;
    NumberFinding finding = m_seen;
    finding.status = Status::Settled;
    Witness witness;
    if (finding.numbers == 0) {
        finding.status = Status::NoNumbers;
    } else if (m_point.row > 0 && m_comma.row > 0) {
        finding.status = Status::Contradicting;
        witness = m_point;
        finding.otherRow = m_comma.row;
        finding.otherText = m_comma.text;
    } else if (m_point.row > 0) {
        finding.mark = DecimalMark::Point;
        witness = m_point;
    } else if (m_comma.row > 0) {
        finding.mark = DecimalMark::Comma;
        witness = m_comma;
    } else if (m_unclear.row > 0) {
        finding.status = Status::Ambiguous;
        witness = m_unclear;
    }
    finding.row = witness.row;
    finding.text = witness.text;
    return finding;
}

QString NumberFinding::words() const
{
    const QString witness = tr("row %1 (%2)").arg(row).arg(text);
    switch (status) {
    case Status::NoNumbers:
        return tr("no numbers");
    case Status::Ambiguous:
        return tr("decimal point or decimal comma: nothing in the file settles %1").arg(witness);
    case Status::Contradicting:
        return tr("numbers contradict each other: %1 has a decimal point, %2 a decimal comma")
            .arg(witness, tr("row %1 (%2)").arg(otherRow).arg(otherText));
    case Status::Settled:
        break;
    }
    if (mark == DecimalMark::Unknown)
        return tr("whole numbers");
    const QString name = mark == DecimalMark::Point ? tr("decimal point") : tr("decimal comma");
    if (chosen)
        return tr("numbers with %1, as chosen").arg(name);
    return tr("numbers with %1 because of %2").arg(name, witness);
}

std::optional<CellNumber> readNumber(QByteArrayView cell, DecimalMark mark)
{
    const NumberText number = parseNumberText(cell);
    const NumberText::Need need = number.need();
    if (need == NumberText::Need::Nothing)
        return {};
    if (mark == DecimalMark::Unknown && need == NumberText::Need::Unclear)
        return {};
    if (mark == DecimalMark::Unknown)
        mark = need == NumberText::Need::Comma ? DecimalMark::Comma : DecimalMark::Point;
    const auto value = valueOf(number.body, mark == DecimalMark::Comma ? ',' : '.');
    if (!value)
        return {};
    return CellNumber{number.negative ? -*value : *value, number.currency, number.percent};
}

std::optional<int> readCount(QByteArrayView cell, DecimalMark mark)
{
    const auto number = readNumber(cell, mark);
    if (!number || number->percent || !number->currency.isEmpty())
        return {};
    if (number->value < 0 || number->value > 1e9 || std::floor(number->value) != number->value)
        return {};
    return static_cast<int>(number->value);
}

} // namespace courtside

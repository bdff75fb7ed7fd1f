// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace courtside {

class CaptureForm;
class DayEdit;
class KeyChoice;
class Workbook;
class WordsEdit;

/// A key and the outcome it gives.
struct OutcomeKey
{
    QString key; ///< a capital letter
    Outcome outcome = Outcome::Open;
};
/// The same keys in the lists and in the forms: the first letters of the words of that kind.
std::vector<OutcomeKey> outcomeKeys(EntryKind kind);

/// The questions about how something ended: outcome, day and a note. They stand where a form opens
/// with F2, or at once where it is closed already.
class ClosingFields final
{
public:
    ClosingFields(Workbook &workbook, EntryKind kind, CaptureForm &form);

    static void put(QJsonObject &values, const Undertaking &undertaking);
    /// Writes the answers into what is being recorded.
    void take(Undertaking &undertaking) const;

private:
    KeyChoice *m_outcome;
    DayEdit *m_closedOn;
    WordsEdit *m_note;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/answers.h"
#include "models/import/columnmap.h"
#include "models/import/textindex.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

/// Whether what a row speaks of took place.
enum class RowState {
    Done,
    Planned,
    Cancelled,
    NoShow,
    Deleted,
    Copy, ///< the same meeting once more, for another invitee
    Unknown,
};

/// What a status word says, in the languages CRMs write it in; Unknown for other words.
RowState stateOfWord(const QString &status);

/// What a yes-or-no cell says: 1, true, yes, x; 0, false, no; nothing for other texts.
std::optional<bool> readYesNo(QByteArrayView cell);

/// Tells what took place from what is only planned, by the columns a file has for it.
class RowStateReader final
{
    Q_DECLARE_TR_FUNCTIONS(RowStateReader)
public:
    RowStateReader(const ColumnMap &map, const ImportChoices &choices);

    /// The state of a row. Asked-about words count as done until they are answered.
    RowState read(const Record &record);
    /// Whether any column of the file tells planned from done.
    bool tellsPlannedFromDone() const;
    /// One question per status word that nobody has explained yet.
    void finish(ImportPlan &plan) const;

    /// Why a row of this state is left out.
    static QString reason(RowState state);

private:
    struct Word
    {
        QString text;
        QString id;
        RowState state = RowState::Unknown;
        qint64 rows = 0;
    };

    RowState readWord(QByteArrayView cell);
    RowState readStatus(const Record &record);
    RowState stateOfOutcome(QByteArrayView cell);

    const ColumnMap &m_map;
    Answers m_answers;
    bool m_isCalendar; ///< entries with a beginning take place unless something else is said
    TextIndex m_byCell;
    TextIndex m_outcomes; ///< RowState by outcome
    std::vector<Word> m_words;
};

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/closingfields.h"

#include "models/report/undertakingwords.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedkeys.h"
#include "views/form/captureform.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/wordsedit.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct ClosingWords
{
    Q_DECLARE_TR_FUNCTIONS(ClosingFields)
};

std::vector<KeyOption> options(EntryKind kind)
{
    std::vector<KeyOption> options;
    for (const OutcomeKey &key : outcomeKeys(kind))
        options.push_back(
            {static_cast<qint64>(key.outcome), key.key, outcomeWord(key.outcome, kind)});
    return options;
}

} // namespace

std::vector<OutcomeKey> outcomeKeys(EntryKind kind)
{
    const bool isObstacle = kind == EntryKind::Obstacle;
    return {{isObstacle ? ClosingWords::tr("R", "removed") : ClosingWords::tr("K", "kept"),
             Outcome::Kept},
            {ClosingWords::tr("C", "changed"), Outcome::Changed},
            {isObstacle ? ClosingWords::tr("S", "still there") : ClosingWords::tr("N", "not kept"),
             Outcome::NotKept},
            {ClosingWords::tr("T", "cannot tell"), Outcome::CannotTell}};
}

ClosingFields::ClosingFields(Workbook &workbook, EntryKind kind, CaptureForm &form)
    : m_outcome(
          new KeyChoice(agreedkey::outcome, ClosingWords::tr("How did it end?"), options(kind))),
      m_closedOn(new DayEdit(agreedkey::closedOn, ClosingWords::tr("When did it end?"),
                             [&workbook] { return workbook.clock().today(); })),
      m_note(new WordsEdit(agreedkey::note, ClosingWords::tr("A note on how it ended"),
                           WordsEdit::Size::Thought))
{
    form.setMoreText(ClosingWords::tr("How it ended"));
    m_outcome->setColumns(2);
    m_closedOn->setPlaceholder(ClosingWords::tr("today"));
    form.addRow(ClosingWords::tr("Ended"), {m_outcome}, CaptureForm::Part::More);
    form.addRow(ClosingWords::tr("On"), {m_closedOn}, CaptureForm::Part::More);
    form.addRow(ClosingWords::tr("Note"), {m_note}, CaptureForm::Part::More);
}

void ClosingFields::put(QJsonObject &values, const Undertaking &undertaking)
{
    if (undertaking.isOpen())
        return;
    values.insert(agreedkey::outcome, static_cast<int>(undertaking.outcome));
    if (undertaking.closedOn)
        values.insert(agreedkey::closedOn, undertaking.closedOn->toString(Qt::ISODate));
    values.insert(agreedkey::note, undertaking.texts[TextField::ClosingNote]);
}

void ClosingFields::take(Undertaking &undertaking) const
{
    undertaking.outcome = m_outcome->chosen<Outcome>();
    undertaking.closedOn = m_closedOn->day();
    undertaking.texts.set(TextField::ClosingNote,
                          undertaking.isOpen() ? QString() : m_note->words());
}

} // namespace courtside

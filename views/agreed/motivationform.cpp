// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/motivationform.h"

#include "models/workbook/agreementeditor.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedkeys.h"
#include "views/form/captureform.h"
#include "views/form/dayedit.h"
#include "views/form/wordsedit.h"

#include <QJsonObject>

namespace courtside {

namespace {

QString titleOf(const Rep &rep, const Motivation &motivation)
{
    return motivation.id.isValid() ? MotivationForm::tr("What %1 wants").arg(rep.name)
                                   : MotivationForm::tr("Something else %1 wants").arg(rep.name);
}

QJsonObject valuesOf(const Rep &rep, const Motivation &motivation)
{
    QJsonObject values{{agreedkey::rep, pickedValue(rep.id.value, rep.name)},
                       {agreedkey::statement, motivation.texts[TextField::Statement]}};
    if (motivation.said.isValid())
        values.insert(agreedkey::said, motivation.said.toString(Qt::ISODate));
    return values;
}

} // namespace

MotivationForm::MotivationForm(Workbook &workbook, const Rep &rep, const Motivation &motivation,
                               QWidget *parent)
    : RecordForm(workbook, agreedform::motivation, titleOf(rep, motivation), parent), m_rep(rep),
      m_before(motivation),
      m_statement(new WordsEdit(agreedkey::statement, tr("In the rep's own words"),
                                WordsEdit::Size::Thought)),
      m_said(new DayEdit(agreedkey::said, tr("When was it said?"),
                         [&workbook] { return workbook.clock().today(); }))
{
    m_statement->setPlaceholder(tr("What they want, as they say it"));
    m_said->setPlaceholder(tr("today"));
    fields()->addRow(tr("You said"), {m_statement});
    fields()->addRow(tr("on"), {m_said});
    begin(valuesOf(rep, motivation),
          motivation.id.isValid() ? std::optional(motivation.id) : std::nullopt);
}

Result<EntryId> MotivationForm::record(std::optional<DraftId> draft)
{
    Motivation motivation = m_before;
    motivation.id = entry().value_or(EntryId());
    motivation.rep = m_rep.id;
    motivation.said = m_said->day().value_or(QDate());
    motivation.texts.set(TextField::Statement, m_statement->words());
    return workbook().agreements().record(motivation, draft);
}

QString MotivationForm::troubleKey() const
{
    return agreedkey::statement;
}

} // namespace courtside

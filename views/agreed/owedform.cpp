// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/owedform.h"

#include "models/workbook/agreementeditor.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedkeys.h"
#include "views/agreed/closingfields.h"
#include "views/form/captureform.h"
#include "views/form/dayedit.h"
#include "views/form/wordsedit.h"

#include <QJsonObject>

namespace courtside {

namespace {

QString titleOf(const Rep &rep, const Owed &owed)
{
    return owed.id.isValid() ? OwedForm::tr("What I owe %1").arg(rep.name)
                             : OwedForm::tr("Something new that I owe %1").arg(rep.name);
}

QJsonObject valuesOf(const Rep &rep, const Owed &owed)
{
    QJsonObject values{{agreedkey::rep, pickedValue(rep.id.value, rep.name)},
                       {agreedkey::statement, owed.texts[TextField::Statement]}};
    if (owed.due)
        values.insert(agreedkey::due, owed.due->toString(Qt::ISODate));
    if (owed.source)
        values.insert(agreedkey::source, owed.source->value);
    ClosingFields::put(values, owed);
    return values;
}

} // namespace

OwedForm::OwedForm(Workbook &workbook, const Rep &rep, const Owed &owed, QWidget *parent)
    : RecordForm(workbook, agreedform::owed, titleOf(rep, owed), parent), m_rep(rep),
      m_before(owed), m_statement(new WordsEdit(agreedkey::statement, tr("What do I owe?"),
                                                WordsEdit::Size::Thought)),
      m_due(new DayEdit(agreedkey::due, tr("By when?"),
                        [&workbook] { return workbook.clock().today(); }))
{
    m_statement->setPlaceholder(tr("What I said I would do for them"));
    fields()->addRow(tr("What"), {m_statement});
    fields()->addRow(tr("By"), {m_due});
    if (owed.id.isValid())
        m_closing = std::make_unique<ClosingFields>(workbook, EntryKind::Owed, *fields());
    begin(valuesOf(rep, owed), owed.id.isValid() ? std::optional(owed.id) : std::nullopt);
}

OwedForm::~OwedForm() = default;

Result<EntryId> OwedForm::record(std::optional<DraftId> draft)
{
    Owed owed = m_before;
    owed.id = entry().value_or(EntryId());
    owed.rep = m_rep.id;
    owed.texts.set(TextField::Statement, m_statement->words());
    owed.due = m_due->day();
    const EntryId source{fields()->values().value(agreedkey::source).toInteger()};
    if (source.isValid())
        owed.source = source;
    if (m_closing)
        m_closing->take(owed);
    return workbook().agreements().record(owed, draft);
}

QString OwedForm::troubleKey() const
{
    return agreedkey::statement;
}

} // namespace courtside

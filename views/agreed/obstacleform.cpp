// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/obstacleform.h"

#include "models/report/undertakingwords.h"
#include "models/workbook/agreementeditor.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedkeys.h"
#include "views/agreed/closingfields.h"
#include "views/form/captureform.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/wordsedit.h"

#include <QJsonObject>

namespace courtside {

namespace {

QString titleOf(const Rep &rep, const Obstacle &obstacle)
{
    return obstacle.id.isValid()
               ? ObstacleForm::tr("An obstacle in the way of %1").arg(rep.name)
               : ObstacleForm::tr("A new obstacle in the way of %1").arg(rep.name);
}

std::vector<KeyOption> kinds()
{
    const std::pair<ObstacleKind, QString> keys[] = {
        {ObstacleKind::Tool, ObstacleForm::tr("T", "tool")},
        {ObstacleKind::Programme, ObstacleForm::tr("P", "programme")},
        {ObstacleKind::Training, ObstacleForm::tr("R", "training")},
        {ObstacleKind::OtherFunction, ObstacleForm::tr("F", "other function")}};
    std::vector<KeyOption> options;
    for (const auto &[kind, key] : keys)
        options.push_back({static_cast<qint64>(kind), key, obstacleKindWord(kind)});
    return options;
}

WordsEdit *thought(const QString &key, const QString &name)
{
    return new WordsEdit(key, name, WordsEdit::Size::Thought);
}

QJsonObject valuesOf(const Rep &rep, const Obstacle &obstacle)
{
    QJsonObject values{{agreedkey::rep, pickedValue(rep.id.value, rep.name)},
                       {agreedkey::statement, obstacle.texts[TextField::Statement]},
                       {agreedkey::askedWhom, obstacle.texts[TextField::AskedWhom]},
                       {agreedkey::answer, obstacle.texts[TextField::Answer]}};
    if (obstacle.kind != ObstacleKind::Unsaid)
        values.insert(agreedkey::kind, static_cast<int>(obstacle.kind));
    if (obstacle.askedOn)
        values.insert(agreedkey::askedOn, obstacle.askedOn->toString(Qt::ISODate));
    if (obstacle.source)
        values.insert(agreedkey::source, obstacle.source->value);
    ClosingFields::put(values, obstacle);
    return values;
}

} // namespace

ObstacleForm::ObstacleForm(Workbook &workbook, const Rep &rep, const Obstacle &obstacle,
                           QWidget *parent)
    : RecordForm(workbook, agreedform::obstacle, titleOf(rep, obstacle), parent), m_rep(rep),
      m_before(obstacle), m_statement(thought(agreedkey::statement, tr("What is in the way?"))),
      m_kind(new KeyChoice(agreedkey::kind, tr("What kind of obstacle?"), kinds())),
      m_askedWhom(thought(agreedkey::askedWhom, tr("Whom did I ask?"))),
      m_askedOn(new DayEdit(agreedkey::askedOn, tr("When did I ask?"),
                            [&workbook] { return workbook.clock().today(); })),
      m_answer(thought(agreedkey::answer, tr("What was the answer?")))
{
    addQuestions();
    if (obstacle.id.isValid())
        m_closing = std::make_unique<ClosingFields>(workbook, EntryKind::Obstacle, *fields());
    begin(valuesOf(rep, obstacle),
          obstacle.id.isValid() ? std::optional(obstacle.id) : std::nullopt);
}

ObstacleForm::~ObstacleForm() = default;

void ObstacleForm::addQuestions()
{
    m_kind->setColumns(2);
    m_statement->setPlaceholder(tr("What is in the way, and of what"));
    fields()->addRow(tr("What"), {m_statement});
    fields()->addRow(tr("Kind"), {m_kind});
    fields()->addRow(tr("I asked"), {m_askedWhom});
    fields()->addRow(tr("on"), {m_askedOn});
    fields()->addRow(tr("Answer"), {m_answer});
}

Result<EntryId> ObstacleForm::record(std::optional<DraftId> draft)
{
    Obstacle obstacle = m_before;
    obstacle.id = entry().value_or(EntryId());
    obstacle.rep = m_rep.id;
    obstacle.texts.set(TextField::Statement, m_statement->words());
    obstacle.texts.set(TextField::AskedWhom, m_askedWhom->words());
    obstacle.texts.set(TextField::Answer, m_answer->words());
    obstacle.kind = m_kind->chosen<ObstacleKind>();
    obstacle.askedOn = m_askedOn->day();
    const EntryId source{fields()->values().value(agreedkey::source).toInteger()};
    if (source.isValid())
        obstacle.source = source;
    if (m_closing)
        m_closing->take(obstacle);
    return workbook().agreements().record(obstacle, draft);
}

QString ObstacleForm::troubleKey() const
{
    return agreedkey::statement;
}

} // namespace courtside

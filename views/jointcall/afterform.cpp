// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/afterform.h"

#include "models/workbook/jointcalleditor.h"
#include "models/workbook/workbook.h"
#include "views/form/captureform.h"
#include "views/form/draftsaver.h"
#include "views/form/keychoice.h"
#include "views/form/wordsedit.h"
#include "views/jointcall/callforms.h"
#include "views/jointcall/leadsfield.h"

#include <QBoxLayout>

namespace courtside {

namespace {

const auto tookOverKey = QStringLiteral("tookOver");
const auto ideaKey = QStringLiteral("idea");

template <class Enum> KeyOption option(Enum value, const QString &key, const QString &text)
{
    return {static_cast<qint64>(value), key, text};
}

QJsonValue chosen(int value)
{
    return value == 0 ? QJsonValue() : QJsonValue(value);
}

} // namespace

AfterForm::AfterForm(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_form(new CaptureForm(this)),
      m_leads(new LeadsField(QStringLiteral("leads"), tr("Who led in fact"))),
      m_tookOver(new KeyChoice(tookOverKey, tr("Did you take over?"),
                               {option(YesNo::Yes, QStringLiteral("Y"), tr("Yes")),
                                option(YesNo::No, QStringLiteral("N"), tr("No"))})),
      m_idea(
          new KeyChoice(ideaKey, tr("Whose idea was it?"),
                        {option(Idea::Rep, QStringLiteral("R"), tr("the rep asked")),
                         option(Idea::Manager, QStringLiteral("M"), tr("my idea")),
                         option(Idea::Customer, QStringLiteral("C"), tr("the customer asked"))})),
      m_saver(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setUpWords();
    setUpLead();
    m_saver = new DraftSaver(workbook, *m_form, callforms::afterForm, this);
    connect(m_form, &CaptureForm::submitted, this, &AfterForm::submit);
}

void AfterForm::setUpWords()
{
    const std::tuple<TextField, QString, QString> texts[] = {
        {TextField::WentWell, tr("Rep: went well"), tr("The rep speaks first")},
        {TextField::DoDifferently, tr("Rep: do differently"), tr("One thing, in the rep's words")},
        {TextField::Strength, tr("You: one strength"), tr("What you saw, and want to see again")},
        {TextField::OnePoint, tr("You: one point"), tr("One, and no more")},
    };
    for (const auto &[field, name, hint] : texts) {
        auto *words = new WordsEdit(callforms::keyOf(field), name, WordsEdit::Size::Thought);
        words->setPlaceholder(hint);
        m_form->addRow(name, {words});
        m_words.push_back(words);
    }
}

void AfterForm::setUpLead()
{
    const auto add = [this](TextField field, const QString &name, const QString &hint) {
        auto *words = new WordsEdit(callforms::keyOf(field), name, WordsEdit::Size::Thought);
        words->setPlaceholder(hint);
        m_words.push_back(words);
        return words;
    };
    m_form->addRow(tr("Who led in fact"), {m_leads});
    m_leads->setNote(tr("R the rep, T together, M the manager. Enter goes on: without it the call "
                        "went as agreed, unless you took over."));
    m_form->addRow(tr("Did you take over?"), {m_tookOver});
    m_form->addRow(tr("If so: whose idea"), {m_idea});
    m_form->addRow(
        tr("When, and why"),
        {add(TextField::TookOverWhen, tr("When did you take over?"), tr("Minute or phase")),
         add(TextField::TookOverWhy, tr("Why did you take over?"), tr("Why"))});
    WordsEdit *reflection =
        add(TextField::Reflection, tr("Private: what did you fear would happen?"),
            tr("What did I fear would happen?"));
    reflection->setNote(tr("Private: for you alone. In no print, no export and on no sheet."));
    m_form->addRow(tr("Private"), {reflection});
}

void AfterForm::showCall(const JointCall &call)
{
    if (this->call() == call.id && hasDraft())
        return;
    if (const auto draft = callforms::draftOf(m_workbook, callforms::afterForm, call.id))
        m_saver->resume(*draft);
    else
        m_saver->begin(valuesOf(call), call.id);
}

void AfterForm::resume(const Draft &draft)
{
    m_saver->resume(draft);
}

std::optional<EntryId> AfterForm::call() const
{
    return m_saver->entry();
}

bool AfterForm::hasDraft() const
{
    return m_saver->draft() || m_saver->hasUnsaved();
}

QWidget *AfterForm::start() const
{
    return m_form->start();
}

void AfterForm::submit()
{
    if (!m_form->check())
        return;
    const JointCall call = typed();
    const Result<void> written = m_workbook.jointCalls().recordHeld(call, m_saver->draft());
    if (!written) {
        m_form->refuse(m_form->place().field, written.failure().sentence);
        return;
    }
    m_saver->recorded();
    Q_EMIT recorded(call.id);
}

JointCall AfterForm::typed() const
{
    JointCall call;
    call.id = this->call().value_or(EntryId());
    call.actual = m_leads->leads();
    call.tookOver = m_tookOver->chosen<YesNo>();
    call.takeOverIdea = m_idea->chosen<Idea>();
    for (const WordsEdit *words : m_words)
        call.texts.set(callforms::fieldOf(words->key()), words->words());
    return call;
}

QJsonObject AfterForm::valuesOf(const JointCall &call) const
{
    QJsonObject values{{m_leads->key(), LeadsField::valueOf(call.actual)},
                       {tookOverKey, chosen(static_cast<int>(call.tookOver))},
                       {ideaKey, chosen(static_cast<int>(call.takeOverIdea))}};
    for (const WordsEdit *words : m_words)
        values.insert(words->key(), call.texts[callforms::fieldOf(words->key())]);
    return values;
}

} // namespace courtside

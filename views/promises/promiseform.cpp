// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/promises/promiseform.h"

#include "models/analysis/undertakings.h"
#include "models/report/undertakingwords.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/promiseeditor.h"
#include "models/workbook/workbook.h"
#include "views/form/captureform.h"
#include "views/form/customerpick.h"
#include "views/form/dayedit.h"
#include "views/form/keychoice.h"
#include "views/form/pickedit.h"
#include "views/form/reppick.h"
#include "views/form/wordsedit.h"
#include "views/promises/promisekeys.h"

#include <QJsonObject>

namespace courtside {

namespace {

/// Whether a promise is of the usual kind, as it is kept in drafts.
enum Standard {
    IsStandard = 1,
    NotStandard = 2,
};

template <class Enum> KeyOption option(Enum value, const QString &key, const QString &text)
{
    return {static_cast<qint64>(value), key, text};
}

std::vector<KeyOption> burdens()
{
    return {
        option(Burden::Cost, PromiseForm::tr("C", "cost"), burdenWord(Burden::Cost)),
        option(Burden::Capacity, PromiseForm::tr("A", "capacity"), burdenWord(Burden::Capacity)),
        option(Burden::Date, PromiseForm::tr("D", "date"), burdenWord(Burden::Date)),
        option(Burden::Terms, PromiseForm::tr("T", "terms"), burdenWord(Burden::Terms)),
        option(Burden::Product, PromiseForm::tr("P", "product"), burdenWord(Burden::Product)),
        option(Burden::Service, PromiseForm::tr("S", "service"), burdenWord(Burden::Service))};
}

std::vector<KeyOption> sizes()
{
    return {
        option(BurdenSize::Small, PromiseForm::tr("S", "small"), burdenSizeWord(BurdenSize::Small)),
        option(BurdenSize::Medium, PromiseForm::tr("M", "medium"),
               burdenSizeWord(BurdenSize::Medium)),
        option(BurdenSize::Large, PromiseForm::tr("L", "large"),
               burdenSizeWord(BurdenSize::Large))};
}

std::vector<KeyOption> endings()
{
    std::vector<KeyOption> options;
    for (const PromiseEndKey &key : promiseEndKeys())
        options.push_back(option(key.end, key.key, promiseEndWord(key.end)));
    return options;
}

std::function<QDate()> todayOf(Workbook &workbook)
{
    return [&workbook] {
        return workbook.clock().today();
    };
}

QString titleOf(const Promise &promise)
{
    return promise.id.isValid() ? PromiseForm::tr("A promise to a customer")
                                : PromiseForm::tr("A new promise to a customer");
}

} // namespace

PromiseForm::PromiseForm(Workbook &workbook, const Promise &promise, QWidget *parent)
    : RecordForm(workbook, promiseForm, titleOf(promise), parent), m_before(promise),
      m_rep(new RepPick(workbook)), m_customer(new CustomerPick(workbook)),
      m_statement(
          new WordsEdit(promisekey::statement, tr("What was promised?"), WordsEdit::Size::Thought)),
      m_function(new PickEdit(promisekey::function, tr("Who else has to deliver?"),
                              PickEdit::Takes::AnyText)),
      m_due(new DayEdit(promisekey::due, tr("By when?"), todayOf(workbook))),
      m_standard(new KeyChoice(promisekey::standard, tr("Is it standard?"),
                               {option(IsStandard, tr("S", "standard"), tr("standard")),
                                option(NotStandard, tr("N", "not standard"), tr("not standard"))})),
      m_burden(new KeyChoice(promisekey::burden, tr("What does it burden them with?"), burdens())),
      m_size(new KeyChoice(promisekey::size, tr("How large is the burden?"), sizes())),
      m_category(new PickEdit(promisekey::category, tr("Category"), PickEdit::Takes::Items)),
      m_made(new DayEdit(promisekey::made, tr("When was it promised?"), todayOf(workbook))),
      m_ending(new KeyChoice(promisekey::ending, tr("How did it end?"), endings())),
      m_closedOn(new DayEdit(promisekey::closedOn, tr("When did it end?"), todayOf(workbook))),
      m_note(
          new WordsEdit(promisekey::note, tr("A note on how it ended"), WordsEdit::Size::Thought))
{
    addWho();
    addBurden();
    addRest();
    readFunctions();
    readCategories();
    begin(valuesOf(promise), promise.id.isValid() ? std::optional(promise.id) : std::nullopt);
}

void PromiseForm::addWho()
{
    m_statement->setPlaceholder(tr("What the customer was told"));
    m_function->setPlaceholder(tr("Delivery, services, product …"));
    fields()->addRow(tr("Rep"), {m_rep});
    fields()->addRow(tr("Customer or deal"), {m_customer});
    fields()->addRow(tr("Promise"), {m_statement});
    fields()->addRow(tr("Who else delivers"), {m_function});
    fields()->addRow(tr("By"), {m_due});
}

void PromiseForm::addBurden()
{
    m_burden->setColumns(3);
    fields()->addRow(tr("Standard?"), {m_standard});
    fields()->addRow(tr("Burden"), {m_burden});
    fields()->addRow(tr("Size"), {m_size});
    fields()->addRow(tr("Category"), {m_category});
}

void PromiseForm::addRest()
{
    constexpr auto more = CaptureForm::Part::More;
    m_ending->setColumns(2);
    m_made->setPlaceholder(tr("today"));
    m_closedOn->setPlaceholder(tr("today"));
    fields()->setMoreText(tr("When it was promised, and how it ended"));
    fields()->addRow(tr("Promised on"), {m_made}, more);
    fields()->addRow(tr("Ended"), {m_ending}, more);
    fields()->addRow(tr("on"), {m_closedOn}, more);
    fields()->addRow(tr("Note"), {m_note}, more);
}

void PromiseForm::readFunctions()
{
    std::vector<PickItem> items;
    for (const FunctionPromises &group : byFunction(workbook().promises().promises())) {
        if (!group.function.isEmpty())
            items.push_back({qint64(items.size() + 1), group.function});
    }
    m_function->setItems(std::move(items));
}

void PromiseForm::readCategories()
{
    std::vector<PickItem> items;
    for (const PromiseCategory &category : workbook().promises().categories())
        items.push_back({category.id.value, category.name});
    m_category->setItems(std::move(items));
}

void PromiseForm::follow()
{
    m_customer->setRep(m_rep->rep());
}

QJsonObject PromiseForm::valuesOf(const Promise &promise) const
{
    const QString customer = promise.texts[TextField::Customer];
    QJsonObject values{
        {promisekey::statement, promise.texts[TextField::Statement]},
        {promisekey::function, promise.texts[TextField::Function]},
        {promisekey::standard, promise.isStandard ? IsStandard : NotStandard},
        {promisekey::note, promise.texts[TextField::ClosingNote]},
    };
    if (const auto rep = workbook().people().rep(promise.rep))
        values.insert(promisekey::rep, pickedValue(rep->id.value, rep->name));
    values.insert(m_customer->key(), promise.deal
                                         ? QJsonValue(pickedValue(promise.deal->value, customer))
                                         : QJsonValue(customer));
    const auto putDay = [&](const QString &key, const std::optional<QDate> &day) {
        if (day && day->isValid())
            values.insert(key, day->toString(Qt::ISODate));
    };
    putDay(promisekey::due, promise.due);
    putDay(promisekey::closedOn, promise.closedOn);
    putDay(promisekey::made, promise.made);
    const auto putEnum = [&](const QString &key, auto answer) {
        if (static_cast<int>(answer) != 0)
            values.insert(key, static_cast<int>(answer));
    };
    putEnum(promisekey::burden, promise.burden);
    putEnum(promisekey::size, promise.size);
    putEnum(promisekey::ending, promise.end);
    if (promise.category)
        values.insert(promisekey::category, pickedValue(promise.category->value, {}));
    if (promise.source)
        values.insert(promisekey::source, promise.source->value);
    return values;
}

Promise PromiseForm::typed() const
{
    Promise promise = m_before;
    promise.id = entry().value_or(EntryId());
    promise.rep = m_rep->rep();
    promise.deal = m_customer->deal();
    promise.texts.set(TextField::Customer, m_customer->text().trimmed());
    promise.texts.set(TextField::Statement, m_statement->words());
    promise.texts.set(TextField::Function, m_function->text().trimmed());
    promise.due = m_due->day();
    promise.isStandard = m_standard->choice() != NotStandard;
    promise.burden = m_burden->chosen<Burden>();
    promise.size = m_size->chosen<BurdenSize>();
    promise.category.reset();
    if (m_category->chosen())
        promise.category = PromiseCategoryId{*m_category->chosen()};
    promise.made = m_made->day().value_or(QDate());
    promise.end = m_ending->chosen<PromiseEnd>();
    promise.closedOn = m_closedOn->day();
    promise.texts.set(TextField::ClosingNote, promise.isOpen() ? QString() : m_note->words());
    const EntryId source{fields()->values().value(promisekey::source).toInteger()};
    if (source.isValid())
        promise.source = source;
    return promise;
}

Result<EntryId> PromiseForm::record(std::optional<DraftId> draft)
{
    return workbook().promises().record(typed(), draft);
}

QString PromiseForm::troubleKey() const
{
    return m_rep->rep().isValid() ? promisekey::statement : promisekey::rep;
}

} // namespace courtside

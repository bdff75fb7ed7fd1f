// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/promiseeditor.h"

#include "models/workbook/session.h"

namespace courtside {

std::vector<Promise> PromiseEditor::promises() const
{
    return m_session.valueOf(m_session.stores().promises.promises());
}

std::optional<Promise> PromiseEditor::promise(EntryId promise) const
{
    return m_session.valueOf(m_session.stores().promises.promise(promise));
}

std::vector<PromiseCategory> PromiseEditor::categories() const
{
    return m_session.valueOf(m_session.stores().promises.categories());
}

Promise PromiseEditor::promiseFrom(EntryId source) const
{
    Promise promise;
    const auto entry = m_session.valueOf(m_session.stores().entries.entry(source));
    if (!entry)
        return promise;
    promise.rep = entry->rep.value_or(RepId{});
    promise.deal = entry->deal;
    promise.made = entry->day;
    promise.source = source;
    const Texts texts = m_session.valueOf(m_session.stores().entries.texts(source));
    promise.texts.set(TextField::Customer, texts[TextField::Customer]);
    return promise;
}

Result<EntryId> PromiseEditor::record(Promise promise, std::optional<DraftId> draft)
{
    promise.texts = promise.texts.entered();
    if (!promise.rep.isValid())
        return Failure{tr("Who made the promise? Choose the rep."), {}};
    if (promise.texts[TextField::Statement].trimmed().isEmpty())
        return Failure{tr("Write down what was promised."), {}};
    if (!promise.made.isValid())
        promise.made = m_session.clock().today();
    if (!promise.id.isValid())
        promise.recordedAt = m_session.clock().now().toUTC();
    if (promise.isOpen())
        promise.closedOn.reset();
    else if (!promise.closedOn)
        promise.closedOn = m_session.clock().today();
    Stores &stores = m_session.stores();
    const auto put = [&](ContentWriter &writer) -> Result<EntryId> {
        if (draft) {
            if (Result<void> gone = stores.drafts.remove(*draft); !gone)
                return gone.failure();
        }
        return stores.promises.put(writer, promise);
    };
    Changes changes = Change::Promises;
    if (draft)
        changes |= Change::Drafts;
    return m_session.make<EntryId>(
        promise.id.isValid() ? tr("Change promise") : tr("Record promise"), changes, put);
}

Result<void> PromiseEditor::close(EntryId id, PromiseEnd end, std::optional<QDate> on,
                                  const QString &note)
{
    std::optional<Promise> closed = promise(id);
    if (!closed)
        return Failure{tr("This promise is no longer in the workbook."), {}};
    closed->end = end;
    closed->closedOn = on.value_or(m_session.clock().today());
    closed->texts.set(TextField::ClosingNote, enteredText(note));
    if (end == PromiseEnd::Open)
        closed->closedOn.reset();
    const QString step = end == PromiseEnd::Open ? tr("Open promise again") : tr("Close promise");
    return m_session.edit(step, Change::Promises, [&](ContentWriter &writer) -> Result<void> {
        const Result<EntryId> put = m_session.stores().promises.put(writer, *closed);
        return put ? Result<void>() : Result<void>(put.failure());
    });
}

Result<void> PromiseEditor::remove(EntryId promise)
{
    return m_session.edit(tr("Remove promise"), Change::Promises, [&](ContentWriter &writer) {
        return m_session.stores().promises.remove(writer, promise);
    });
}

Result<PromiseCategoryId> PromiseEditor::addCategory(const QString &name)
{
    return putCategory(tr("Add category"), {{}, name.simplified()});
}

Result<void> PromiseEditor::renameCategory(PromiseCategoryId category, const QString &name)
{
    const auto put = putCategory(tr("Rename category"), {category, name.simplified()});
    return put ? Result<void>() : Result<void>(put.failure());
}

Result<void> PromiseEditor::removeCategory(PromiseCategoryId category)
{
    return m_session.edit(tr("Remove category"), Change::Promises, [&](ContentWriter &writer) {
        return m_session.stores().promises.remove(writer, category);
    });
}

Result<PromiseCategoryId> PromiseEditor::putCategory(const QString &step,
                                                     const PromiseCategory &category)
{
    if (category.name.isEmpty())
        return Failure{tr("A category needs a name."), {}};
    return m_session.make<PromiseCategoryId>(step, Change::Promises, [&](ContentWriter &writer) {
        return m_session.stores().promises.put(writer, category);
    });
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/agreedlists.h"

#include "models/analysis/undertakings.h"
#include "models/report/undertakingwords.h"
#include "models/workbook/agreementeditor.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedsection.h"
#include "views/agreed/closingfields.h"
#include "views/shared/keyline.h"
#include "views/shared/recordview.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"

#include <QBoxLayout>

#include <algorithm>

namespace courtside {

namespace {
constexpr std::array kinds = {EntryKind::Commitment, EntryKind::Owed, EntryKind::Obstacle,
                              EntryKind::Motivation};
}

AgreedLists::AgreedLists(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_keys(new KeyLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(setUpScroll(), 1);
    column->addWidget(m_keys);
    addSection(EntryKind::Motivation);
    connect(m_keys, &KeyLine::pressed, this, &AgreedLists::pressKey);
    enter(m_sections.front());
}

AgreedSection *AgreedLists::addSection(EntryKind kind)
{
    auto *section = new AgreedSection(kind);
    RecordView *view = section->view();
    connect(section, &AgreedSection::addWanted, this,
            [this, kind] { Q_EMIT formWanted(kind, {}); });
    connect(section, &AgreedSection::entered, this, [this, section] { enter(section); });
    connect(view, &RecordView::opened, this,
            [this, kind](EntryId id) { Q_EMIT formWanted(kind, id); });
    connect(view, &RecordView::typed, this,
            [this, section](EntryId id, const QString &letter) { takeKey(section, id, letter); });
    connect(view, &RecordView::removeWanted, this, &AgreedLists::remove);
    connect(view, &RecordView::passed, this, [this, section](int by) { passOn(section, by); });
    connect(view, &RecordView::moveWanted, this, &AgreedLists::rank);
    m_sections[static_cast<size_t>(std::ranges::find(kinds, kind) - kinds.begin())] = section;
    return section;
}

QWidget *AgreedLists::setUpScroll()
{
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, space::medium, space::medium);
    column->setSpacing(space::page);
    for (const EntryKind kind : {EntryKind::Commitment, EntryKind::Owed, EntryKind::Obstacle})
        column->addWidget(addSection(kind));
    column->addStretch(1);
    auto *scroll = new ScrollColumn(this);
    scroll->setContent(lists);
    return scroll;
}

void AgreedLists::fill(const Rep &rep, Ended ended)
{
    m_rep = rep;
    m_ended = ended;
    const AgreementEditor &agreements = m_workbook.agreements();
    const QDate today = m_workbook.clock().today();
    const std::vector<Motivation> motivations = agreements.motivations(m_rep.id);
    const std::vector<Owed> owed = agreements.owed(m_rep.id);
    for (AgreedSection *section : m_sections)
        section->setRep(m_rep.name);
    section(EntryKind::Commitment)
        ->setRows(commitmentRows(agreements.commitments(m_rep.id), motivations, m_rep.name, today,
                                 ended));
    section(EntryKind::Owed)->setRows(owedRows(owed, today, ended));
    section(EntryKind::Owed)->setFigure(owed.empty() ? QString() : owedKeptText(keptRate(owed)));
    section(EntryKind::Obstacle)
        ->setRows(obstacleRows(agreements.obstacles(m_rep.id), today, ended));
    section(EntryKind::Motivation)->setRows(motivationRows(motivations));
}

AgreedSection *AgreedLists::section(EntryKind kind) const
{
    return m_sections[static_cast<size_t>(std::ranges::find(kinds, kind) - kinds.begin())];
}

bool AgreedLists::setCurrent(EntryId id)
{
    for (AgreedSection *section : m_sections) {
        if (section->view()->setCurrent(id)) {
            enter(section);
            return true;
        }
    }
    return false;
}

void AgreedLists::enter(AgreedSection *section)
{
    m_current = section;
    std::vector<KeyLine::Key> keys = {{tr("A"), tr("adds")}, {tr("Enter"), tr("changes")}};
    if (section->kind() == EntryKind::Motivation) {
        keys.push_back({tr("Alt+↑"), tr("moves up")});
        keys.push_back({tr("Alt+↓"), tr("lower")});
    } else {
        for (const OutcomeKey &key : outcomeKeys(section->kind()))
            keys.push_back({key.key, outcomeWord(key.outcome, section->kind())});
        keys.push_back({tr("O"), tr("open again")});
    }
    keys.push_back({tr("Del"), tr("removes")});
    m_keys->setKeys(keys);
}

// The lists are one way for the arrows, from the first to the last of them.
void AgreedLists::passOn(AgreedSection *from, int by)
{
    auto at = static_cast<int>(std::ranges::find(m_sections, from) - m_sections.begin()) + by;
    const int last = m_wantsSeen ? 3 : 2;
    while (at >= 0 && at <= last && m_sections[static_cast<size_t>(at)]->view()->isEmpty())
        at += by;
    if (at < 0 || at > last)
        return;
    RecordView *view = m_sections[static_cast<size_t>(at)]->view();
    if (by > 0)
        view->setCurrentFirst();
    else
        view->setCurrentLast();
    view->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void AgreedLists::takeKey(AgreedSection *section, EntryId id, const QString &letter)
{
    if (letter == tr("A")) {
        Q_EMIT formWanted(section->kind(), {});
        return;
    }
    if (!id.isValid() || section->kind() == EntryKind::Motivation)
        return;
    if (letter == tr("O")) {
        openAgain(id);
        return;
    }
    for (const OutcomeKey &key : outcomeKeys(section->kind())) {
        if (letter == key.key)
            end(section, id, key.outcome);
    }
}

/// A click on what a key does.
void AgreedLists::pressKey(const QString &key)
{
    const EntryId id = m_current->view()->current();
    if (key == tr("Enter") && id.isValid())
        Q_EMIT formWanted(m_current->kind(), id);
    else if (key == tr("Del") && id.isValid())
        remove(id);
    else if (key == tr("Alt+↑") || key == tr("Alt+↓"))
        rank(id, key == tr("Alt+↑") ? -1 : 1);
    else
        takeKey(m_current, id, key);
}

void AgreedLists::end(AgreedSection *section, EntryId id, Outcome outcome)
{
    const EntryId next = section->view()->neighbour();
    const auto ended = m_workbook.agreements().close(id, {outcome, {}, {}});
    if (!ended) {
        Q_EMIT said(ended.failure().sentence);
        return;
    }
    fill(m_rep, m_ended);
    section->view()->setCurrent(next);
    Q_EMIT said(
        tr("Ended today: %1. Ctrl+Z takes it back.").arg(outcomeWord(outcome, section->kind())));
}

void AgreedLists::openAgain(EntryId id)
{
    const auto opened = m_workbook.agreements().reopen(id);
    Q_EMIT said(opened ? tr("Open again.") : opened.failure().sentence);
}

void AgreedLists::remove(EntryId id)
{
    const auto removed = m_workbook.agreements().remove(id);
    Q_EMIT said(removed ? tr("Removed. Ctrl+Z brings it back.") : removed.failure().sentence);
}

void AgreedLists::rank(EntryId motivation, int by)
{
    const std::vector<Motivation> ranked = m_workbook.agreements().motivations(m_rep.id);
    const auto now = std::ranges::find(ranked, motivation, &Motivation::id);
    if (now == ranked.end())
        return;
    const int place = std::max(0, static_cast<int>(now - ranked.begin()) + by);
    const auto moved = m_workbook.agreements().moveMotivation(motivation, place);
    if (!moved)
        Q_EMIT said(moved.failure().sentence);
}

} // namespace courtside

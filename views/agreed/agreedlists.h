// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/undertaking.h"
#include "views/agreed/agreedrows.h"

#include <QWidget>

#include <array>

namespace courtside {

class AgreedSection;
class KeyLine;
class Workbook;

/// The lists of one rep, and what their keys do: the three lists of what was agreed under each
/// other, and the list of motivations, which stands where the page puts it.
class AgreedLists final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreedLists(Workbook &workbook, QWidget *parent = nullptr);

    void fill(const Rep &rep, Ended ended);
    AgreedSection *section(EntryKind kind) const;
    /// Where the keyboard was last.
    AgreedSection *current() const { return m_current; }
    /// Makes the record of this id the current one. False where no list has it.
    bool setCurrent(EntryId id);
    /// The arrows reach the motivations only while they are seen.
    void setWantsSeen(bool seen) { m_wantsSeen = seen; }

Q_SIGNALS:
    /// To write something new, or to change what has this id.
    void formWanted(courtside::EntryKind kind, courtside::EntryId id);
    void said(const QString &sentence);

private:
    AgreedSection *addSection(EntryKind kind);
    QWidget *setUpScroll();
    void enter(AgreedSection *section);
    void passOn(AgreedSection *section, int by);
    void takeKey(AgreedSection *section, EntryId id, const QString &letter);
    void pressKey(const QString &key);
    void end(AgreedSection *section, EntryId id, Outcome outcome);
    void openAgain(EntryId id);
    void remove(EntryId id);
    void rank(EntryId motivation, int by);

    Workbook &m_workbook;
    Rep m_rep;
    Ended m_ended = Ended::Lately;
    std::array<AgreedSection *, 4> m_sections{};
    AgreedSection *m_current = nullptr;
    KeyLine *m_keys;
    bool m_wantsSeen = true;
};

} // namespace courtside

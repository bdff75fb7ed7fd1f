// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/find/findfilters.h"

#include "models/report/entrywords.h"
#include "models/report/wording.h"
#include "views/shared/dayfield.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace courtside {

namespace {

constexpr int dayLetters = 14;
constexpr EntryKind entryKinds[] = {
    EntryKind::Debrief,  EntryKind::JointCall, EntryKind::Commitment, EntryKind::Owed,
    EntryKind::Obstacle, EntryKind::Promise,   EntryKind::Motivation};

// The choices of what: first the kinds of things found, then those of entries.
constexpr int entryKindsFrom = 100;

} // namespace

FindFilters::FindFilters(QWidget *parent)
    : QWidget(parent), m_who(new QComboBox(this)), m_what(new QComboBox(this)),
      m_readBack(plainLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_who->setAccessibleName(tr("Whose"));
    m_what->setAccessibleName(tr("What"));
    m_who->addItem(tr("Everybody"));
    addKinds();
    row->addWidget(fieldLabel(tr("&Whose"), this, m_who));
    row->addWidget(m_who);
    row->addSpacing(space::small);
    row->addWidget(fieldLabel(tr("&Kind"), this, m_what));
    row->addWidget(m_what);
    row->addSpacing(space::small);
    m_from = addDay(row, tr("Fro&m"), tr("From which day on"));
    m_to = addDay(row, tr("&To"), tr("Up to which day"));
    setType(m_readBack, Type::Small);
    m_readBack->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_readBack, 1);
    for (QComboBox *box : {m_who, m_what}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &FindFilters::changed);
    }
}

void FindFilters::addKinds()
{
    m_what->addItem(tr("Everything"));
    m_what->addItem(tr("People"), static_cast<int>(Found::Kind::Person));
    m_what->addItem(tr("Deals"), static_cast<int>(Found::Kind::Deal));
    m_what->addItem(tr("Everything written"), static_cast<int>(Found::Kind::Words));
    for (const EntryKind kind : entryKinds)
        m_what->addItem(entryKindWord(kind), entryKindsFrom + static_cast<int>(kind));
}

QLineEdit *FindFilters::addDay(QHBoxLayout *row, const QString &caption, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("any day"));
    field->setFixedWidth(dayLetters * fontMetrics().averageCharWidth());
    row->addWidget(fieldLabel(caption, this, field));
    row->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &FindFilters::readDays);
    return field;
}

void FindFilters::setReps(const std::vector<Rep> &reps)
{
    const QVariant chosen = m_who->currentData();
    const QSignalBlocker silent(m_who);
    m_who->clear();
    m_who->addItem(tr("Everybody"));
    for (const Rep &rep : reps)
        m_who->addItem(rep.name, rep.id.value);
    m_who->setCurrentIndex(chosen.isValid() ? std::max(0, m_who->findData(chosen)) : 0);
}

void FindFilters::narrow(FindRequest &request) const
{
    if (const QVariant rep = m_who->currentData(); rep.isValid())
        request.rep = RepId{rep.toLongLong()};
    if (const QVariant what = m_what->currentData(); what.isValid()) {
        const int kind = what.toInt();
        if (kind >= entryKindsFrom)
            request.entryKind = static_cast<EntryKind>(kind - entryKindsFrom);
        else
            request.kind = static_cast<Found::Kind>(kind);
    }
    request.from = m_first;
    request.to = m_last;
}

bool FindFilters::isNarrow() const
{
    FindRequest request;
    narrow(request);
    return request != FindRequest();
}

void FindFilters::clear()
{
    m_who->setCurrentIndex(0);
    m_what->setCurrentIndex(0);
    m_from->clear();
    m_to->clear();
}

QString FindFilters::readBack() const
{
    return m_readBack->text();
}

// What cannot be read yet narrows nothing; the sentence says so while it is being typed.
void FindFilters::readDays()
{
    const auto first = readDayField(m_from->text(), m_today);
    const auto last = readDayField(m_to->text(), m_today);
    m_first = first ? *first : std::nullopt;
    m_last = last ? *last : std::nullopt;
    QStringList parts;
    if (m_first)
        parts.append(tr("from %1").arg(weekdayInSentence(*m_first)));
    if (m_last)
        parts.append(tr("to %1").arg(weekdayInSentence(*m_last)));
    QString text = parts.join(u' ');
    if (!first || !last)
        text = (first ? last : first).failure().sentence;
    m_readBack->setText(text);
    m_from->setAccessibleDescription(text);
    m_to->setAccessibleDescription(text);
    Q_EMIT changed();
}

} // namespace courtside

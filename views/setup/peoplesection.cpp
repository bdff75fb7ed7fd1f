// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/peoplesection.h"

#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/format.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace courtside {

namespace {

constexpr int peopleColumns = 2;

RepId chosen(const QComboBox *box)
{
    return RepId{box->currentData().toLongLong()};
}

} // namespace

PeopleSection::PeopleSection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("People"),
                   tr("They come from your files, or add them here. Everything else about a person "
                      "is on that person's page."),
                   parent),
      m_workbook(workbook), m_people(new QGridLayout), m_notMine(new QVBoxLayout),
      m_name(new QLineEdit(this)), m_team(new QLineEdit(this)), m_merging(new QWidget(this)),
      m_gone(new QComboBox(m_merging)), m_kept(new QComboBox(m_merging))
{
    m_people->setHorizontalSpacing(space::small);
    m_people->setVerticalSpacing(0);
    m_people->setContentsMargins(-linkMargin, 0, 0, 0); // names stand level with the text above
    body()->addLayout(m_people);
    setupAdding();
    setupMerging();
    body()->addLayout(m_notMine);
    connect(&workbook, &Workbook::peopleChanged, this, &PeopleSection::refresh);
    refresh();
}

void PeopleSection::setupAdding()
{
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of a new person"));
    m_team->setPlaceholderText(tr("Team"));
    m_team->setAccessibleName(tr("Team of the new person"));
    auto *button = new QPushButton(tr("Add person"), this);
    connect(button, &QPushButton::clicked, this, &PeopleSection::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleSection::add);
    connect(m_team, &QLineEdit::returnPressed, this, &PeopleSection::add);
    body()->addLayout(line({m_name, m_team, button}));
}

void PeopleSection::setupMerging()
{
    m_gone->setAccessibleName(tr("The name to take in"));
    m_kept->setAccessibleName(tr("The person to keep"));
    for (QComboBox *box : {m_gone, m_kept}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->setPlaceholderText(tr("a name"));
    }
    auto *button = new QPushButton(tr("Make them one"), m_merging);
    connect(button, &QPushButton::clicked, this, &PeopleSection::merge);
    QHBoxLayout *row = line({plainLabel(tr("The same person twice?"), m_merging), m_gone,
                             plainLabel(tr("is"), m_merging), m_kept, button});
    row->setContentsMargins(0, 0, 0, 0);
    m_merging->setLayout(row);
    body()->addWidget(m_merging);
}

void PeopleSection::refresh()
{
    const std::vector<Rep> reps = m_workbook.people().reps();
    showPeople(reps);
    fillMerging(reps);
    showNotMine();
}

void PeopleSection::showPeople(const std::vector<Rep> &reps)
{
    clearLayout(m_people);
    const QDate today = m_workbook.clock().today();
    const Week week = Week::of(today);
    int number = 0;
    for (const Rep &rep : reps) {
        auto *name = new LinkButton(rep.name, this);
        connect(name, &LinkButton::clicked, this, [this, id = rep.id] { Q_EMIT repWanted(id); });
        const QString team = m_workbook.people().teamName(rep.id, week);
        QLabel *about =
            plainLabel(rep.left ? tr("left %1").arg(dayText(*rep.left, today)) : team, this);
        about->setForegroundRole(QPalette::PlaceholderText);
        const int column = 2 * (number % peopleColumns);
        m_people->addWidget(name, number / peopleColumns, column, Qt::AlignLeft);
        m_people->addWidget(about, number / peopleColumns, column + 1);
        ++number;
    }
}

void PeopleSection::showNotMine()
{
    clearLayout(m_notMine);
    for (const Alias &alias : m_workbook.people().aliases()) {
        if (alias.rep)
            continue;
        auto *forget = new LinkButton(tr("Ask again at the next import"), this);
        forget->setAccessibleName(tr("Ask about %1 again at the next import").arg(alias.raw));
        connect(
            forget, &LinkButton::clicked, this,
            [this, id = alias.id] { stored(m_workbook.people().removeAlias(id)); },
            Qt::QueuedConnection);
        m_notMine->addLayout(
            line({plainLabel(tr("“%1” in files is not yours.").arg(alias.raw), this), forget}));
    }
}

void PeopleSection::fillMerging(const std::vector<Rep> &reps)
{
    for (QComboBox *box : {m_gone, m_kept}) {
        box->clear();
        for (const Rep &rep : reps)
            box->addItem(rep.name, rep.id.value);
        box->setCurrentIndex(-1);
    }
    m_merging->setVisible(reps.size() > 1);
}

void PeopleSection::add()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    if (stored(m_workbook.people().addRep(m_name->text().trimmed(), m_team->text().trimmed()))) {
        m_name->clear();
        m_name->setFocus();
    }
}

void PeopleSection::merge()
{
    const RepId gone = chosen(m_gone);
    const RepId kept = chosen(m_kept);
    if (!gone.isValid() || !kept.isValid() || gone == kept)
        stored(Result<void>(Failure{tr("Choose two different names first."), {}}));
    else
        stored(m_workbook.people().merge(kept, gone));
}

} // namespace courtside

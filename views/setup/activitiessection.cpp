// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/activitiessection.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace courtside {

namespace {

LinkButton *moveButton(const QString &sign, const QString &name, QWidget *parent)
{
    auto *button = new LinkButton(sign, parent);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

} // namespace

ActivitiesSection::ActivitiesSection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("Activities"),
                   tr("Watch the few that matter most: three are advised, five is the most. "
                      "Say in words what counts as one."),
                   parent),
      m_workbook(workbook), m_grid(new QGridLayout), m_question(new QHBoxLayout),
      m_new(new QLineEdit(this))
{
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(2);
    body()->addLayout(m_grid);
    body()->addLayout(m_question);
    setupAdding();
    connect(&workbook, &Workbook::activitiesChanged, this, &ActivitiesSection::refresh);
    refresh();
}

void ActivitiesSection::setupAdding()
{
    m_new->setPlaceholderText(tr("Another activity"));
    m_new->setAccessibleName(tr("Name of another activity"));
    m_new->setMinimumWidth(260);
    auto *button = new QPushButton(tr("Add activity"), this);
    connect(button, &QPushButton::clicked, this, &ActivitiesSection::add);
    connect(m_new, &QLineEdit::returnPressed, this, &ActivitiesSection::add);
    body()->addLayout(line({m_new, button}));
}

void ActivitiesSection::refresh()
{
    const std::vector<Activity> activities = m_workbook.activities().activities();
    if (!std::ranges::equal(activities, m_rows, {}, &Activity::id, &Row::id))
        rebuild(activities);
    for (size_t number = 0; number < activities.size(); ++number) {
        m_rows[number].watched->setChecked(activities[number].watched);
        m_rows[number].name->setValue(activities[number].name);
        m_rows[number].definition->setValue(activities[number].countsOnlyIf);
    }
}

void ActivitiesSection::rebuild(const std::vector<Activity> &activities)
{
    clearLayout(m_grid);
    m_rows.clear();
    const auto last = static_cast<int>(activities.size()) - 1;
    for (int position = 0; position <= last; ++position)
        addRow(activities[static_cast<size_t>(position)], position, last);
}

void ActivitiesSection::addRow(const Activity &activity, int position, int last)
{
    const ActivityId id = activity.id;
    Row row{id, new QCheckBox(tr("Watch"), this),
            new InPlaceEdit(tr("Name of %1").arg(activity.name), this),
            new InPlaceEdit(tr("%1 counts only if").arg(activity.name), this)};
    row.watched->setAccessibleName(tr("Watch %1").arg(activity.name));
    row.definition->setPlaceholder(tr("in words, so that a number means the same for everybody"));
    row.watched->setFixedHeight(row.name->field()->sizeHint().height());
    connect(row.watched, &QCheckBox::clicked, this,
            [this, id](bool watched) { setWatched(id, watched); });
    row.name->setStore(
        [this, id](const QString &text) { return m_workbook.activities().rename(id, text); });
    row.definition->setStore([this, id](const QString &text) {
        return m_workbook.activities().setCountsOnlyIf(id, text);
    });
    LinkButton *up = moveButton(QStringLiteral("↑"), tr("Move %1 up").arg(activity.name), this);
    LinkButton *down = moveButton(QStringLiteral("↓"), tr("Move %1 down").arg(activity.name), this);
    up->setEnabled(position > 0);
    down->setEnabled(position < last);
    connect(up, &LinkButton::clicked, this, [this, id, position] { move(id, position - 1); });
    connect(down, &LinkButton::clicked, this, [this, id, position] { move(id, position + 1); });

    const int line = 3 * position;
    m_grid->addWidget(row.watched, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.name, line, 1, 1, 2);
    m_grid->addWidget(up, line, 3);
    m_grid->addWidget(down, line, 4);
    m_grid->addWidget(fieldLabel(tr("counts only if"), this, row.definition->field()), line + 1, 1);
    m_grid->addWidget(row.definition, line + 1, 2);
    m_grid->setRowMinimumHeight(line + 2, space::small); // apart from the next one
    m_rows.push_back(row);
}

void ActivitiesSection::add()
{
    if (m_new->text().trimmed().isEmpty())
        return;
    const auto added = m_workbook.activities().add(m_new->text().trimmed());
    if (!stored(added))
        return;
    m_new->clear();
    const auto watched = static_cast<int>(m_workbook.activities().watched().size());
    if (watched < advisedWatchedActivities)
        setWatched(*added, true);
}

void ActivitiesSection::setWatched(ActivityId activity, bool watched)
{
    clearLayout(m_question);
    const bool isStored = stored(m_workbook.activities().setWatched(activity, watched));
    if (!isStored)
        refresh(); // the box shows again what is so
    else if (watched && m_workbook.activities().watched().size() > advisedWatchedActivities)
        askWhichRests(activity);
}

void ActivitiesSection::move(ActivityId activity, int position)
{
    stored(m_workbook.activities().move(activity, position));
}

void ActivitiesSection::askWhichRests(ActivityId newest)
{
    m_question->addWidget(plainLabel(tr("Three are advised. Which one rests instead?"), this));
    const auto answer = [this](const QString &text, std::function<void()> then) {
        auto *button = new QPushButton(plainCaption(text), this);
        connect(button, &QPushButton::clicked, this, std::move(then), Qt::QueuedConnection);
        m_question->addWidget(button);
    };
    for (const Activity &activity : m_workbook.activities().watched()) {
        if (activity.id != newest)
            answer(activity.name, [this, id = activity.id] { setWatched(id, false); });
    }
    answer(tr("None, keep them all"), [this] { clearLayout(m_question); });
    m_question->addStretch(1);
}

} // namespace courtside

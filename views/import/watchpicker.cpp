// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/watchpicker.h"

#include "models/tables/shortcell.h"
#include "views/import/countwords.h"
#include "views/import/flowlayout.h"
#include "views/shared/focus.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace courtside {

namespace {

bool isWatched(const PlannedActivity &planned, const std::vector<Activity> &stored)
{
    return std::ranges::any_of(stored, [&planned](const Activity &activity) {
        return planned.activity == activity.id && activity.watched;
    });
}

} // namespace

std::vector<qint64> rowsByActivity(const ImportPlan &plan)
{
    std::vector<qint64> rows(plan.activities.size());
    for (const RuleTally &tally : plan.ruleTallies) {
        if (tally.activity)
            rows[static_cast<size_t>(*tally.activity)] += tally.rows;
    }
    for (const PlannedTally &tally : plan.tallies)
        ++rows[static_cast<size_t>(tally.activity)];
    return rows;
}

WatchPicker::WatchPicker(QWidget *parent)
    : QFrame(parent), m_list(new QWidget(this)), m_advice(plainLabel({}, this, true))
{
    setProperty("card", true);
    auto *title = plainLabel(tr("Which of these are high-impact?"), this);
    setType(title, Type::Heading);
    setAccessibleName(title->text());
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    new FlowLayout(space::page, space::small, m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(m_advice);
    hide();
}

void WatchPicker::setPlan(const ImportPlan &plan, const std::vector<Activity> &stored,
                          const std::optional<QStringList> &chosen)
{
    m_watchedAlready = static_cast<int>(std::ranges::count(stored, true, &Activity::watched));
    const bool bringsNew = std::ranges::any_of(
        plan.activities, [](const auto &activity) { return !activity.activity.has_value(); });
    QStringList names;
    std::vector<qint64> rows;
    std::vector<bool> picked;
    const std::vector<qint64> counted = rowsByActivity(plan);
    for (size_t i = 0; i < plan.activities.size(); ++i) {
        if (isWatched(plan.activities[i], stored) || names.size() == mostBoxes)
            continue;
        names.append(plan.activities[i].name);
        rows.push_back(counted[i]);
        picked.push_back(chosen ? chosen->contains(plan.activities[i].name)
                                : plan.activities[i].watch);
    }
    m_isOpen = m_watchedAlready == 0 && !chosen && !plan.recognised;
    const bool isWorthAsking = m_watchedAlready == 0 || bringsNew;
    setVisible(!names.isEmpty() && isWorthAsking && m_watchedAlready < maxWatchedActivities);
    if (names != m_names) {
        for (QCheckBox *box : m_boxes) {
            box->hide();
            box->deleteLater();
        }
        m_boxes.clear();
        m_names = names;
        for (int i = 0; i < names.size(); ++i)
            addBox(names.at(i));
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(picked[i]);
        const QString text =
            tr("%1 (%2)").arg(names.at(static_cast<qsizetype>(i)), rowsText(rows[i]));
        m_boxes[i]->setText(plainCaption(text));
        m_boxes[i]->setAccessibleName(text);
    }
    showAdvice();
}

QWidget *WatchPicker::start() const
{
    const bool isPicked = std::ranges::any_of(m_boxes, &QCheckBox::isChecked);
    return m_isOpen && !isHidden() && !isPicked ? m_boxes.front() : nullptr;
}

void WatchPicker::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        Q_EMIT done();
    else
        QFrame::keyPressEvent(event);
}

void WatchPicker::addBox(const QString &name)
{
    auto *box = new QCheckBox(m_list);
    box->setAccessibleDescription(tr("Watch %1").arg(name));
    connect(box, &QCheckBox::toggled, this, &WatchPicker::pick);
    m_list->layout()->addWidget(box);
    box->show();
    m_boxes.push_back(box);
}

void WatchPicker::pick()
{
    showAdvice();
    QStringList picked;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            picked.append(m_names.at(static_cast<qsizetype>(i)));
    }
    Q_EMIT changed(picked);
}

void WatchPicker::showAdvice()
{
    const auto picked = static_cast<int>(
        std::ranges::count_if(m_boxes, [](const QCheckBox *box) { return box->isChecked(); }));
    const int all = m_watchedAlready + picked;
    for (QCheckBox *box : m_boxes)
        box->setEnabled(box->isChecked() || all < maxWatchedActivities);
    if (all == 0)
        m_advice->setText(tr("Pick the few that you coach: three are advised, five are the most. "
                             "Without any the Team page stays empty; you can pick later too. "
                             "Space picks, Enter goes on."));
    else if (all <= advisedWatchedActivities)
        m_advice->setText(tr("%1 picked. Three are advised, five are the most.").arg(all));
    else
        m_advice->setText(
            tr("%1 picked, of five at the most. Three are easier to keep in sight.").arg(all));
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/aboutpanel.h"

#include "models/workbook/contactdesk.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/dayfield.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/panel.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace courtside {

namespace {

/// Since when the rep is in the team of today; nothing without a team.
std::optional<QDate> memberSince(const PeopleEditor &people, RepId rep, Week week)
{
    std::optional<Week> since;
    for (const TeamMembership &membership : people.memberships()) {
        if (membership.rep == rep && membership.since <= week)
            since = std::max(since.value_or(membership.since), membership.since);
    }
    return since ? std::optional(since->monday()) : std::nullopt;
}

} // namespace

AboutPanel::AboutPanel(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_grid(new QGridLayout(this)),
      m_role(new InPlaceEdit(tr("Role"), this)), m_team(new InPlaceEdit(tr("Team"), this)),
      m_teamSince(new InPlaceEdit(tr("In this team since"), this)),
      m_started(new InPlaceEdit(tr("Started"), this)), m_left(new InPlaceEdit(tr("Left"), this)),
      m_cadence(new InPlaceEdit(tr("Days between talks"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    addField(tr("Role"), m_role);
    addField(tr("Team"), m_team);
    addField(tr("Team since"), m_teamSince);
    addField(tr("Started"), m_started);
    addField(tr("Left"), m_left);
    addField(tr("Talk every"), m_cadence);
    m_role->setPlaceholder(tr("none yet"));
    m_team->setPlaceholder(tr("none yet"));
    m_left->setPlaceholder(tr("still here"));
    connectStores();
}

void AboutPanel::addField(const QString &label, InPlaceEdit *field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(fieldLabel(label, this, field->field()), row, 0, Qt::AlignTop);
    m_grid->setRowMinimumHeight(row, field->sizeHint().height());
    m_grid->addWidget(field, row, 1);
    m_grid->itemAtPosition(row, 0)->widget()->setContentsMargins(0, 6, 0, 0);
}

void AboutPanel::connectStores()
{
    m_role->setStore(
        [this](const QString &text) { return m_workbook.people().setRole(m_rep, text.trimmed()); });
    m_team->setStore([this](const QString &text) { return storeTeam(text, {}); });
    m_teamSince->setStore([this](const QString &text) { return storeTeam(m_team->value(), text); });
    m_started->setStore([this](const QString &text) {
        return storeDay(text, [this](std::optional<QDate> day) {
            return m_workbook.people().setStarted(m_rep, day);
        });
    });
    m_left->setStore([this](const QString &text) {
        return storeDay(text, [this](std::optional<QDate> day) {
            return m_workbook.people().setLeft(m_rep, day);
        });
    });
    m_cadence->setStore([this](const QString &text) { return storeCadence(text); });
}

void AboutPanel::showRep(const Rep &rep, std::optional<Week> firstWeek)
{
    const bool isOther = rep.id != m_rep;
    m_rep = rep.id;
    const Week now = Week::of(m_workbook.clock().today());
    const auto since = memberSince(m_workbook.people(), rep.id, now);
    const std::pair<InPlaceEdit *, QString> values[] = {
        {m_role, rep.role},
        {m_team, m_workbook.people().teamName(rep.id, now)},
        {m_teamSince, dayFieldText(since)},
        {m_started, dayFieldText(rep.started)},
        {m_left, dayFieldText(rep.left)},
        {m_cadence, ownCadence()},
    };
    for (const auto &[field, text] : values) {
        if (isOther)
            field->reset(text);
        else
            field->setValue(text);
    }
    m_teamSince->setEnabled(since.has_value());
    m_cadence->setPlaceholder(tr("%n days", nullptr, m_workbook.contact().cadenceDays({})));
    m_started->setPlaceholder(
        firstWeek ? tr("first counted %1").arg(dayFieldText(firstWeek->monday())) : QString());
}

QString AboutPanel::ownCadence() const
{
    for (const Cadence &cadence : m_workbook.contact().cadences()) {
        if (cadence.rep == m_rep)
            return tr("%n days", nullptr, cadence.days);
    }
    return {};
}

// "10", "10 days"; nothing goes back to what holds for everybody.
Result<void> AboutPanel::storeCadence(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,3})\\b"));
    const auto match = number.match(text);
    if (text.trimmed().isEmpty())
        return m_workbook.contact().setCadence(m_rep, {});
    if (!match.hasMatch())
        return Failure{tr("“%1” is not a number of days. Type one like 10.").arg(text.trimmed()),
                       {}};
    return m_workbook.contact().setCadence(m_rep, match.captured(1).toInt());
}

// A new team counts from this week on unless a day is given.
Result<void> AboutPanel::storeTeam(const QString &team, const QString &since)
{
    const QDate today = m_workbook.clock().today();
    const auto day = readDayField(since, today);
    if (!day.ok())
        return day.failure();
    return m_workbook.people().moveToTeam(m_rep, team.trimmed(), Week::of(day->value_or(today)));
}

Result<void> AboutPanel::storeDay(const QString &text,
                                  const std::function<Result<void>(std::optional<QDate>)> &store)
{
    const auto day = readDayField(text, m_workbook.clock().today());
    return day.ok() ? store(*day) : Result<void>(day.failure());
}

} // namespace courtside

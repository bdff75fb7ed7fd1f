// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/lasttimepanel.h"

#include "models/report/wording.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace courtside {

namespace {

/// The newest debrief in which there is something to see.
template <class Has> const Debrief *newest(const std::vector<Debrief> &debriefs, Has has)
{
    const auto found = std::find_if(debriefs.rbegin(), debriefs.rend(), has);
    return found == debriefs.rend() ? nullptr : &*found;
}

QString skillText(const SkillSeen &seen, const std::vector<Skill> &skills)
{
    const auto skill = std::ranges::find(skills, seen.skill, &Skill::id);
    if (skill == skills.end())
        return {};
    const QString anchor = skill->anchors.value(seen.anchor - 1);
    return anchor.isEmpty() ? skill->name
                            : LastTimePanel::tr("%1, step %2: %3")
                                  .arg(skill->name, QString::number(seen.anchor), anchor);
}

} // namespace

LastTimePanel::LastTimePanel(QWidget *parent)
    : QWidget(parent), m_heading(panelHeading({}, this)), m_parts(new QVBoxLayout)
{
    m_heading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_heading);
    m_parts->setSpacing(2);
    column->addLayout(m_parts);
}

void LastTimePanel::show(const QString &rep, const std::vector<Debrief> &debriefs,
                         const std::vector<Skill> &skills, const QDateTime &now)
{
    clearLayout(m_parts);
    setVisible(!rep.isEmpty());
    m_heading->setText(tr("Last time with %1").arg(rep));
    const auto when = [&](const Debrief *debrief) {
        return agoText(debrief->endedAt.secsTo(now));
    };
    const Debrief *differently = newest(debriefs, [](const Debrief &debrief) {
        return debrief.texts.has(TextField::DoDifferently);
    });
    if (differently)
        addPart(tr("Wanted to do differently"), differently->texts[TextField::DoDifferently],
                when(differently));
    const Debrief *skill = newest(debriefs, [&](const Debrief &debrief) {
        return debrief.skill && !skillText(*debrief.skill, skills).isEmpty();
    });
    if (skill)
        addPart(tr("Skill looked at"), skillText(*skill->skill, skills), when(skill));
    if (!differently && !skill)
        addPart({}, tr("Nothing yet: this is the first debrief that could say so."), {});
}

void LastTimePanel::addPart(const QString &heading, const QString &words, const QString &when)
{
    if (!heading.isEmpty())
        m_parts->addWidget(fieldLabel(tr("%1, %2").arg(heading, when), this));
    QLabel *label = plainLabel(words, this, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->addWidget(label);
    m_parts->addSpacing(space::small);
}

} // namespace courtside

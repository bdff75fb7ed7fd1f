// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/privatepanel.h"

#include "models/report/jointcallsentence.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace courtside {

namespace {
constexpr qreal radius = 6;
}

PrivatePanel::PrivatePanel(Workbook &workbook, QWidget *parent)
    : QFrame(parent), m_workbook(workbook), m_figures(new QVBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(panelHeading(tr("Private: for you alone"), this));
    column->addLayout(m_figures);
    m_figures->setSpacing(space::tight);
}

void PrivatePanel::showRep(const Rep &rep)
{
    clearLayout(m_figures);
    const std::vector<JointCall> calls = m_workbook.jointCalls().jointCalls();
    const std::vector<Debrief> debriefs = m_workbook.debriefs().debriefs();
    const FigureScope one{m_workbook.clock().today(), m_workbook.zone(), rep.id};
    const FigureScope all{one.asOf, one.zone, std::nullopt};
    QStringList told;
    const auto tell = [&](const QString &heading, const QString &ofRep, const QString &ofAll) {
        const QString everybody = tr("With everybody: %1").arg(ofAll);
        add(heading, {ofRep, everybody});
        told << heading << ofRep << everybody;
    };
    tell(tr("Taken over"), rescueSentence(rescueRate(calls, one), rep.name),
         rescueSentence(rescueRate(calls, all), {}));
    tell(tr("Led by you"), managerLedSentence(managerLed(calls, one), rep.name),
         managerLedSentence(managerLed(calls, all), {}));
    tell(tr("From call to debrief"), timeToDebriefSentence(timeToDebrief(debriefs, one), rep.name),
         timeToDebriefSentence(timeToDebrief(debriefs, all), {}));
    setAccessibleName(tr("Private: for you alone. %1").arg(told.join(u'\n')));
}

void PrivatePanel::add(const QString &heading, const QStringList &sentences)
{
    m_figures->addWidget(fieldLabel(heading, this));
    for (const QString &sentence : sentences) {
        QLabel *label = plainLabel(sentence, this, true);
        setType(label, Type::Small);
        m_figures->addWidget(label);
    }
}

/// A dashed edge, so that the panel is seen to be apart before it is read.
void PrivatePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.outline, 1, Qt::DashLine));
    painter.setBrush(theme.frame);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/plancard.h"

#include "models/report/jointcallwords.h"
#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace courtside {

namespace {

struct PlanCardWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanCard)
};

/// "Opening, Discovery: Anna Berg" once per lead, so that the roles are one line to read.
QString rolesText(const JointCall &call, const QString &rep)
{
    QStringList roles;
    for (const Lead lead : {Lead::Rep, Lead::Together, Lead::Manager, Lead::Unsaid}) {
        QStringList parts;
        for (const CallPart part : everyCallPart) {
            if (leadIn(call.agreed, part) == lead)
                parts.append(partWord(part));
        }
        if (!parts.isEmpty()) {
            roles.append(PlanCardWords::tr("%1: %2").arg(agreedWord(lead, rep),
                                                         parts.join(QStringLiteral(", "))));
        }
    }
    return roles.join(u'\n');
}

PlanCard::Line rolesLine(const JointCall &call, const QString &rep)
{
    const QString label = PlanCardWords::tr("Who leads");
    if (!hasAgreedRoles(call))
        return {label, PlanCardWords::tr("Roles not agreed."), true};
    return {label, rolesText(call, rep), false};
}

PlanCard::Line signalLine(const Texts &texts)
{
    if (!texts.has(TextField::HandOverSignal)) {
        return {PlanCardWords::tr("Hand-over"), PlanCardWords::tr("No signal agreed."), true};
    }
    return {PlanCardWords::tr("I'll only step in if you …"), texts[TextField::HandOverSignal],
            false};
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

PlanCard planCard(const JointCall &call, const PlanCardNames &names, const QTimeZone &zone)
{
    const Texts texts = call.texts.shared();
    PlanCard card;
    card.title = PlanCardWords::tr("%1: %2").arg(kindWord(call.kind), names.rep);
    card.when = momentInSentence(call.startsAt, zone);
    if (texts.has(TextField::Customer))
        card.when = PlanCardWords::tr("%1, %2").arg(card.when, texts[TextField::Customer]);
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            card.lines.push_back({label, text, false});
    };
    add(PlanCardWords::tr("Objective"), texts[TextField::Objective]);
    add(PlanCardWords::tr("Kind"), kindMeaning(call.kind));
    card.lines.push_back(rolesLine(call, names.rep));
    card.lines.push_back(signalLine(texts));
    add(PlanCardWords::tr("The one skill to watch"), names.skill);
    add(PlanCardWords::tr("Help wanted by %1").arg(names.rep), texts[TextField::HelpWanted]);
    if (names.lastLesson) {
        add(PlanCardWords::tr("Do differently, said after the call of %1")
                .arg(dayInSentence(names.lastLesson->callAt.toTimeZone(zone).date())),
            names.lastLesson->text);
    }
    return card;
}

QString planCardText(const PlanCard &card)
{
    QStringList lines = {card.title, card.when};
    for (const PlanCard::Line &line : card.lines) {
        const QString separator =
            line.text.contains(u'\n') ? QStringLiteral(":\n  ") : QStringLiteral(": ");
        lines.append(line.label + separator +
                     QString(line.text).replace(u'\n', QStringLiteral("\n  ")));
    }
    return lines.join(u'\n') + u'\n';
}

QString planCardHtml(const PlanCard &card)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p><table cellpadding=\"6\">")
                       .arg(escaped(card.title), escaped(card.when));
    for (const PlanCard::Line &line : card.lines) {
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                    .arg(escaped(line.label), escaped(line.text));
    }
    return html + QStringLiteral("</table>");
}

} // namespace courtside

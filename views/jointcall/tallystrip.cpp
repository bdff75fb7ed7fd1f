// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/tallystrip.h"

#include "views/form/formlook.h"
#include "views/form/keybutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace courtside {

namespace {

struct Tally
{
    CallTally tally;
    Qt::Key key;
    QString cap;
    QString words;
};

const std::array<Tally, 3> &everyTally()
{
    static const std::array<Tally, 3> tallies = {{
        {CallTally::BehaviourSeen, Qt::Key_B, QStringLiteral("B"),
         TallyStrip::tr("behaviour seen")},
        {CallTally::RepQuestion, Qt::Key_Q, QStringLiteral("Q"), TallyStrip::tr("rep's question")},
        {CallTally::CustomerSignal, Qt::Key_S, QStringLiteral("S"),
         TallyStrip::tr("customer's signal")},
    }};
    return tallies;
}

} // namespace

TallyStrip::TallyStrip(QWidget *parent) : QFrame(parent)
{
    setProperty("keyStrip", true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(formFont());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (size_t at = 0; at < tallies; ++at)
        setUpTally(at);
    row->addStretch();
    setAccessibleDescription(tr("B, Q or S counts one; with Shift it takes one back"));
    showCall({});
}

void TallyStrip::setUpTally(size_t at)
{
    const Tally &tally = everyTally()[at];
    auto *button = new KeyButton(tally.cap, tally.words, this);
    button->setCheckable(false);
    connect(button, &KeyButton::clicked, this,
            [this, counted = tally.tally] { Q_EMIT this->counted(counted, 1); });
    m_counts[at] = plainLabel({}, this);
    m_counts[at]->setMinimumWidth(
        m_counts[at]->fontMetrics().horizontalAdvance(QStringLiteral("000")));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(button);
    row->addWidget(m_counts[at]);
}

void TallyStrip::showCall(const JointCall &call)
{
    const std::array<int, tallies> counts = {call.behaviourSeen, call.repQuestions,
                                             call.customerSignals};
    QStringList words;
    for (size_t at = 0; at < tallies; ++at) {
        const QString count = QString::number(counts[at]);
        m_counts[at]->setText(count);
        words.append(tr("%1 %2").arg(everyTally()[at].words, count));
    }
    setAccessibleName(tr("Counted: %1").arg(words.join(QStringLiteral(", "))));
}

void TallyStrip::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        for (const Tally &tally : everyTally()) {
            if (event->key() == tally.key) {
                Q_EMIT counted(tally.tally, event->modifiers() & Qt::ShiftModifier ? -1 : 1);
                return;
            }
        }
    }
    QFrame::keyPressEvent(event);
}

} // namespace courtside

// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/noticebar.h"

#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QBoxLayout>

namespace courtside {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_label(plainLabel({}, this, true)),
      m_away(new LinkButton(tr("Put away"), this))
{
    setObjectName(QStringLiteral("notice"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_away->setAccessibleName(tr("Put this notice away"));
    connect(m_away, &LinkButton::clicked, this, &NoticeBar::putAway);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::small, space::large, space::small);
    row->addWidget(m_label, 1);
    row->addWidget(m_away, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(const QString &sentence)
{
    if (sentence.isEmpty() || m_sentences.contains(sentence))
        return;
    m_sentences.append(sentence);
    m_label->setText(m_sentences.join(QLatin1Char('\n')));
    m_label->setAccessibleName(m_label->text());
    show();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::tellUntilPutAway(const QString &sentence)
{
    if (!m_putAway.contains(sentence))
        tell(sentence);
}

void NoticeBar::putAway()
{
    m_putAway += m_sentences;
    m_sentences.clear();
    hide();
}

} // namespace courtside

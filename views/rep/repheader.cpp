// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/repheader.h"

#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/dayfield.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace courtside {

RepHeader::RepHeader(Workbook &workbook, const QList<QWidget *> &controls, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_name(new InPlaceEdit(tr("Name of the rep"), this)),
      m_line(plainLabel({}, this)), m_note(plainLabel({}, this, true))
{
    setType(m_name->field(), Type::Title);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setContentsMargins(inPlaceInset, 0, 0, 0);
    m_note->setContentsMargins(inPlaceInset, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name, 1);
    row->addLayout(setUpSteps());
    for (QWidget *control : controls)
        row->addWidget(control);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_line);
    column->addWidget(m_note);
    m_name->setStore(
        [this](const QString &text) { return m_workbook.people().rename(m_rep, text.trimmed()); });
}

QBoxLayout *RepHeader::setUpSteps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const std::pair<int, QString> steps[] = {{-1, tr("Rep before")}, {1, tr("Rep after")}};
    for (const auto &[by, name] : steps) {
        auto *button = new LinkButton(by < 0 ? QStringLiteral("‹") : QStringLiteral("›"), this);
        button->setAccessibleName(name);
        setType(button, Type::Title);
        button->setToolTip(plainToolTip(name));
        connect(button, &LinkButton::clicked, this, [this, by = by] { Q_EMIT stepped(by); });
        row->addWidget(button);
    }
    return row;
}

void RepHeader::showRep(const Rep &rep)
{
    if (rep.id != m_rep)
        m_name->reset(rep.name);
    else
        m_name->setValue(rep.name);
    m_rep = rep.id;
    const QString line = lineOf(rep);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void RepHeader::showNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

QString RepHeader::lineOf(const Rep &rep) const
{
    QStringList parts;
    if (!rep.role.isEmpty())
        parts.append(rep.role);
    const QString team = m_workbook.people().teamName(rep.id, Week::of(m_workbook.clock().today()));
    if (!team.isEmpty())
        parts.append(team);
    if (rep.started)
        parts.append(tr("since %1").arg(dayFieldText(rep.started)));
    if (rep.left)
        parts.append(tr("left %1, raises no flags since").arg(dayFieldText(rep.left)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace courtside

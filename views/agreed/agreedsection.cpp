// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/agreedsection.h"

#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/recordview.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace courtside {

namespace {

QString addText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Commitment:
        return AgreedSection::tr("Add a commitment (A)");
    case EntryKind::Owed:
        return AgreedSection::tr("Add what I owe (A)");
    case EntryKind::Obstacle:
        return AgreedSection::tr("Add an obstacle (A)");
    default:
        return AgreedSection::tr("Add (A)");
    }
}

QString listName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Commitment:
        return AgreedSection::tr("Commitments");
    case EntryKind::Owed:
        return AgreedSection::tr("I owe");
    case EntryKind::Obstacle:
        return AgreedSection::tr("Obstacles");
    default:
        return AgreedSection::tr("Motivations");
    }
}

} // namespace

AgreedSection::AgreedSection(EntryKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_heading(panelHeading({}, this)),
      m_figure(fieldLabel({}, this)), m_add(new LinkButton(addText(kind), this)),
      m_empty(plainLabel({}, this, true)),
      m_view(new RecordView(listName(kind), RecordView::Height::Content, this))
{
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(space::small, space::tight, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_heading);
    head->addWidget(m_figure, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view);
    connect(m_add, &LinkButton::clicked, this, &AgreedSection::addWanted);
    connect(m_view, &RecordView::focused, this, &AgreedSection::entered);
}

void AgreedSection::setRep(const QString &name)
{
    m_heading->setText(heading(name));
    m_empty->setText(emptyText(name));
}

void AgreedSection::setFigure(const QString &figure)
{
    m_figure->setText(figure);
}

void AgreedSection::setRows(std::vector<RecordRow> rows)
{
    m_empty->setVisible(rows.empty());
    m_view->setVisible(!rows.empty());
    m_view->setRows(std::move(rows));
}

QWidget *AgreedSection::start() const
{
    return m_view->isEmpty() ? static_cast<QWidget *>(m_add) : m_view;
}

QString AgreedSection::heading(const QString &rep) const
{
    switch (m_kind) {
    case EntryKind::Commitment:
        return tr("Commitments of %1").arg(rep);
    case EntryKind::Owed:
        return tr("I owe %1").arg(rep);
    case EntryKind::Obstacle:
        return tr("In the way of %1").arg(rep);
    default:
        return tr("What %1 wants").arg(rep);
    }
}

QString AgreedSection::emptyText(const QString &rep) const
{
    switch (m_kind) {
    case EntryKind::Commitment:
        return tr("No open commitment. At the end of a talk: what will %1 do, and by what will "
                  "both see it?")
            .arg(rep);
    case EntryKind::Owed:
        return tr("Nothing is owed. What you say you will do for %1 belongs here.").arg(rep);
    case EntryKind::Obstacle:
        return tr("Nothing in the way. Tools, programmes, training or other functions that hold "
                  "%1 up belong here.")
            .arg(rep);
    default:
        return tr("Not known yet. Ask %1 what they want from their work, and keep their words.")
            .arg(rep);
    }
}

} // namespace courtside

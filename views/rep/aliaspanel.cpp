// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/aliaspanel.h"

#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/removablerow.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace courtside {

AliasPanel::AliasPanel(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_rows(new QVBoxLayout),
      m_add(new InPlaceEdit(tr("Add another name for this rep"), this)),
      m_other(new QComboBox(this)), m_merge(new QPushButton(tr("Merge"), this)),
      m_mergeNote(plainLabel({}, this, true)), m_refusal(refusalLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(panelHeading(tr("Also known as"), this));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_add->setPlaceholder(tr("Add a name as files spell it"));
    column->addWidget(m_add);
    setUpMerge();
    column->addWidget(m_refusal);
    m_add->setStore([this](const QString &text) {
        if (text.trimmed().isEmpty())
            return Result<void>();
        return m_workbook.people().addAlias(m_rep.id, text.trimmed());
    });
}

void AliasPanel::setUpMerge()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_other->setAccessibleName(tr("The same person as"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(8);
    row->addWidget(m_other, 1);
    row->addWidget(m_merge);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->addSpacing(space::tight);
    column->addWidget(fieldLabel(tr("The same person as"), this, m_other));
    column->addLayout(row);
    setType(m_mergeNote, Type::Small);
    m_mergeNote->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_mergeNote);
    m_merge->setAccessibleName(tr("Merge the two"));
    connect(m_merge, &QPushButton::clicked, this, &AliasPanel::merge);
    connect(m_other, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_merge->setEnabled(index > 0);
        m_mergeNote->setVisible(index > 0);
        m_mergeNote->setText(
            tr("Everything of %1 becomes %2's; the name stays as another name. "
               "Undo takes it back.")
                .arg(m_other->itemData(index, Qt::UserRole + 1).toString(), m_rep.name));
    });
}

void AliasPanel::showRep(const Rep &rep)
{
    const bool isOther = rep.id != m_rep.id;
    m_rep = rep;
    clearLayout(m_rows);
    for (const Alias &alias : m_workbook.people().aliasesOf(rep.id))
        addRow(alias);
    if (isOther)
        m_add->reset({});
    else
        m_add->setValue({});
    showRefusal(m_refusal, {});
    m_other->clear();
    m_other->addItem(tr("nobody else"));
    for (const Rep &other : m_workbook.people().reps()) {
        if (other.id == rep.id)
            continue;
        m_other->addItem(other.name, other.id.value);
        m_other->setItemData(m_other->count() - 1, other.name, Qt::UserRole + 1);
    }
    m_other->setCurrentIndex(0);
    m_merge->setEnabled(false);
    m_mergeNote->hide();
}

void AliasPanel::addRow(const Alias &alias)
{
    auto *row = new RemovableRow(alias.raw, tr("Remove the name %1").arg(alias.raw), this);
    LinkButton *move =
        row->addButton(tr("Move to…"), tr("Give the name %1 to another rep").arg(alias.raw));
    move->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(move);
    for (const Rep &rep : m_workbook.people().reps()) {
        if (rep.id == m_rep.id)
            continue;
        QAction *action = menu->addAction(plainCaption(rep.name));
        connect(action, &QAction::triggered, this, [this, id = alias.id, to = rep.id] {
            accepted(m_refusal, m_workbook.people().moveAlias(id, to));
        });
    }
    move->setMenu(menu);
    move->setEnabled(!menu->isEmpty());
    connect(row, &RemovableRow::removeWanted, this,
            [this, id = alias.id] { accepted(m_refusal, m_workbook.people().removeAlias(id)); });
    m_rows->addWidget(row);
}

void AliasPanel::merge()
{
    const RepId other{m_other->currentData().toLongLong()};
    if (other.isValid())
        accepted(m_refusal, m_workbook.people().merge(m_rep.id, other));
}

} // namespace courtside
